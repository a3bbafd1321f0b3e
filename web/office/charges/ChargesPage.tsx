import type { ChargeList } from '../../api/answers.ts';
import { Loading } from '../../controls/Loading.tsx';
import { History } from '../changes/History.tsx';
import { ListImport } from '../changes/ListImport.tsx';
import { useDocument } from '../useDocument.ts';
import { WentWrong } from '../WentWrong.tsx';
import { ChargeVersion } from './ChargeVersion.tsx';

const PATH = '/v1/charges';

/** What the clinic charges, by the day from which it does. */
export function ChargesPage() {
  const { reply, refresh } = useDocument<ChargeList>(PATH);
  if (reply === undefined) return <Loading />;
  const none = reply.kind === 'refused' && reply.problem.code === 'unknown-charges';
  return (
    <div class="office-parts">
      <section class="office-part" aria-label="Charges">
        <h2>Charges</h2>
        {reply.kind === 'answered' ? (
          <ChargeVersion versions={reply.value.versions} />
        ) : none ? (
          <p>No charge list is kept yet. With one, visits need no charge on each line.</p>
        ) : (
          <WentWrong reply={reply} />
        )}
      </section>
      <section class="office-part" aria-label="Charges from a CSV file">
        <h3>Charges from a CSV file</h3>
        <ListImport
          noun="charges"
          idPrefix="charges"
          pathOf={(day) => `${PATH}/versions/${day}`}
          onKept={refresh}
        />
      </section>
      {reply.kind === 'answered' && (
        <section class="office-part" aria-label="History">
          <h3>History</h3>
          <History path={PATH} asked={reply.etag} />
        </section>
      )}
    </div>
  );
}
