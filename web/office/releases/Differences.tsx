import { useState } from 'preact/hooks';
import type { DiffAnswer } from '../../api/answers.ts';
import { useChange } from '../useChange.ts';
import { WentWrong } from '../WentWrong.tsx';
import { DifferenceForm, type DifferenceAsked } from './DifferenceForm.tsx';
import { DifferenceRows } from './DifferenceRows.tsx';
import type { ListedRelease } from './InForce.tsx';

/** What one release pays otherwise than another, for some codes or all, nationally or at a place. */
export function Differences({ releases }: { releases: readonly ListedRelease[] }) {
  const [asked, setAsked] = useState<DifferenceAsked>({
    from: releases.at(-2)?.id ?? '',
    to: releases.at(-1)?.id ?? '',
    codes: '97110, 97112, 97140, 97161-97168, 97530',
    place: '',
    setting: 'non-facility',
  });
  const found = useChange<DiffAnswer>();
  if (releases.length < 2) return null;
  const path = pathOf(asked);
  return (
    <section class="office-part" aria-label="What changed">
      <h2>What changed</h2>
      <DifferenceForm
        asked={asked}
        releases={releases}
        csvPath={`${path}&format=csv`}
        busy={found.busy}
        onType={(changed) => {
          setAsked({ ...asked, ...changed });
          found.clear();
        }}
        onShow={() => void found.send(path, {})}
      />
      <WentWrong reply={found.reply} />
      {found.reply?.kind === 'answered' && <DifferenceRows diff={found.reply.value} />}
    </section>
  );
}

function pathOf({ from, to, codes, place, setting }: DifferenceAsked): string {
  const [carrier = '', locality = ''] = place.split('-');
  const typed = codes.split(/[\s,;]+/).filter((each) => each !== '');
  const parameters = new URLSearchParams({
    setting,
    ...(typed.length === 0 ? {} : { codes: typed.join(',') }),
    ...(carrier === '' ? {} : { carrier, locality }),
  });
  return `/v1/releases/${encodeURIComponent(from)}/diff/${encodeURIComponent(to)}?${parameters.toString()}`;
}
