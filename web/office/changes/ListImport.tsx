import { useState } from 'preact/hooks';
import type { Changes } from '../../api/answers.ts';
import { announce } from '../../shell/Announcer.tsx';
import { today } from '../../state/today.ts';
import { onlyIf, useChange } from '../useChange.ts';
import { WentWrong } from '../WentWrong.tsx';
import { ListFile, type PickedList } from './ListFile.tsx';
import { LookedAt } from './LookedAt.tsx';

interface ListImportProps {
  /** What the list is of: "fees". */
  readonly noun: string;
  readonly idPrefix: string;
  /** Where the list of a day is put. */
  readonly pathOf: (day: string) => string;
  /** What the address says besides, such as a new payer's name. */
  readonly query?: Readonly<Record<string, string>>;
  readonly onKept: () => void;
}

type Looked = Changes & { readonly ignoredColumns: readonly string[]; readonly repeatedRows: number };

/** A comma-separated list: first what it would change, and then it is kept, if that is still what it changes. */
export function ListImport({ noun, idPrefix, pathOf, query = {}, onKept }: ListImportProps) {
  const [day, setDay] = useState(today());
  const [list, setList] = useState<PickedList | null>(null);
  const dry = useChange<Looked>();
  const kept = useChange<Looked>();
  const pathWith = (more: Readonly<Record<string, string>>) =>
    `${pathOf(day)}?${new URLSearchParams({ ...query, ...more }).toString()}`;
  const forget = () => {
    dry.clear();
    kept.clear();
  };
  const look = () => {
    kept.clear();
    if (list) void dry.send(pathWith({ dryRun: 'true' }), { method: 'PUT', csv: list.csv });
  };
  const keep = async (etag: string | null) => {
    const question = { method: 'PUT', csv: list?.csv ?? '', headers: onlyIf(etag) } as const;
    const reply = await kept.send(pathWith({}), question);
    if (reply?.kind !== 'answered') return;
    dry.clear();
    announce(`The ${noun} are kept.`);
    onKept();
  };
  const looked = dry.reply?.kind === 'answered' ? dry.reply : undefined;
  return (
    <div class="stack">
      <ListFile
        idPrefix={idPrefix}
        day={day}
        ready={list !== null && !dry.busy}
        onDay={(chosen) => {
          forget();
          setDay(chosen);
        }}
        onPick={(picked) => {
          forget();
          setList(picked);
        }}
        onLook={look}
      />
      <WentWrong reply={dry.reply} />
      {looked && (
        <LookedAt
          changes={looked.value}
          keep={`Keep these ${noun}`}
          busy={kept.busy}
          onKeep={() => void keep(looked.etag)}
          onLeave={forget}
        >
          <Aside looked={looked.value} />
        </LookedAt>
      )}
      <WentWrong reply={kept.reply} />
      {kept.reply?.kind === 'answered' && <p class="notice">{list?.name} is kept.</p>}
    </div>
  );
}

function Aside({ looked: { ignoredColumns, repeatedRows } }: { looked: Looked }) {
  return (
    <>
      {ignoredColumns.length > 0 && <p class="quiet">Not read: the columns {ignoredColumns.join(', ')}.</p>}
      {repeatedRows > 0 && <p class="quiet">{repeatedRows} rows say again what one before them says.</p>}
    </>
  );
}
