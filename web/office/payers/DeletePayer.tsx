import type { Payer } from '../../api/answers.ts';
import { go } from '../../router/route.ts';
import { announce } from '../../shell/Announcer.tsx';
import { payerList } from '../../state/lists.ts';
import { TwoStep } from '../TwoStep.tsx';
import { onlyIf, useChange } from '../useChange.ts';
import { WentWrong } from '../WentWrong.tsx';

export function DeletePayer({ payer: { id, name }, etag }: { payer: Payer; etag: string | null }) {
  const removal = useChange<unknown>();
  const remove = async () => {
    const path = `/v1/payers/${encodeURIComponent(id)}`;
    const answer = await removal.send(path, { method: 'DELETE', headers: onlyIf(etag) });
    if (answer?.kind !== 'answered') return;
    announce(`${name} is deleted.`);
    payerList.refresh();
    go('office', 'payers');
  };
  return (
    <section class="office-part" aria-label="Delete">
      <TwoStep
        label={`Delete ${name}`}
        really={`Really delete ${name}`}
        busy={removal.busy}
        onDo={() => void remove()}
      >
        <p>No visit can be asked about under it any more. Its revisions stay readable.</p>
      </TwoStep>
      <WentWrong reply={removal.reply} />
    </section>
  );
}
