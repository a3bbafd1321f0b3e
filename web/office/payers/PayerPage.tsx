import { useState } from 'preact/hooks';
import type { Payer } from '../../api/answers.ts';
import { Loading } from '../../controls/Loading.tsx';
import { hrefOf } from '../../router/route.ts';
import { payerList } from '../../state/lists.ts';
import { today } from '../../state/today.ts';
import { History } from '../changes/History.tsx';
import { ListImport } from '../changes/ListImport.tsx';
import { useDocument } from '../useDocument.ts';
import { WentWrong } from '../WentWrong.tsx';
import { DeletePayer } from './DeletePayer.tsx';
import { PayerVersions } from './PayerVersions.tsx';
import { TermsForm } from './TermsForm.tsx';

/** One payer: its versions, a form for each, its fees by CSV and everything it ever was. */
export function PayerPage({ id }: { id: string }) {
  const path = `/v1/payers/${encodeURIComponent(id)}`;
  const { reply, refresh } = useDocument<Payer>(path);
  const [edited, setEdited] = useState<string | null>(null);
  if (reply === undefined) return <Loading />;
  if (reply.kind !== 'answered') return <Gone path={path} reply={reply} />;
  const payer = reply.value;
  const changed = () => {
    setEdited(null);
    refresh();
    payerList.refresh();
  };
  return (
    <div class="office-parts">
      <section class="office-part" aria-label={payer.name}>
        <p>
          <a href={hrefOf('office', 'payers')}>All payers</a>
        </p>
        <h2>
          {payer.name} <span class="quiet">{payer.id}</span>
        </h2>
        <PayerVersions
          payer={payer}
          etag={reply.etag}
          edited={edited}
          onEdit={setEdited}
          onChanged={changed}
        />
        {edited !== null && (
          <TermsForm
            key={`${edited} ${reply.etag ?? ''}`}
            start={draftOf(payer, edited)}
            isNew={false}
            onKept={changed}
          />
        )}
      </section>
      <section class="office-part" aria-label="Fees from a CSV file">
        <h3>Fees from a CSV file</h3>
        <ListImport
          noun="fees"
          idPrefix="fees"
          pathOf={(day) => `${path}/versions/${day}/fees`}
          onKept={changed}
        />
      </section>
      <section class="office-part" aria-label="History">
        <h3>History</h3>
        <History path={path} asked={reply.etag} />
      </section>
      <DeletePayer payer={payer} etag={reply.etag} />
    </div>
  );
}

function Gone({ path, reply }: { path: string; reply: Parameters<typeof WentWrong>[0]['reply'] }) {
  return (
    <section class="office-part" aria-label="Payer">
      <p>
        <a href={hrefOf('office', 'payers')}>All payers</a>
      </p>
      <WentWrong reply={reply} />
      {reply?.kind === 'refused' && reply.problem.code === 'unknown-payer' && (
        <>
          <h2>What it was before</h2>
          <History path={path} asked="gone" />
        </>
      )}
    </section>
  );
}

/** The version of a day to be edited; a new one, from today, as the newest is. */
function draftOf({ id, name, versions }: Payer, edited: string) {
  const found = versions.find(({ effectiveFrom }) => effectiveFrom === edited) ?? versions.at(-1);
  const effectiveFrom = edited === '' ? today() : edited;
  return { id, name, effectiveFrom, terms: { ...found?.terms } };
}
