import { useState } from 'preact/hooks';
import type { Judgement } from '../../api/answers.ts';
import { Loading } from '../../controls/Loading.tsx';
import { TextField } from '../../controls/TextField.tsx';
import { announce } from '../../shell/Announcer.tsx';
import { useChange } from '../useChange.ts';
import { useDocument } from '../useDocument.ts';
import { WentWrong } from '../WentWrong.tsx';
import type { ListedRelease } from './InForce.tsx';
import { Findings } from './Findings.tsx';

interface NotPublishedProps {
  readonly releases: readonly ListedRelease[];
  readonly onPublished: () => void;
}

/** What is stored and answers nothing: held back by the gate, replaced by a corrected file, or rolled back. */
export function NotPublished({ releases, onPublished }: NotPublishedProps) {
  const [looked, setLooked] = useState<string | null>(null);
  if (releases.length === 0) return null;
  return (
    <section class="office-part" aria-label="Stored and not published">
      <h2>Stored and not published</h2>
      <table class="rows">
        <thead>
          <tr>
            <th scope="col">Release</th>
            <th scope="col">From</th>
            <th scope="col" class="amount">
              Factor
            </th>
            <th scope="col">
              <span class="unseen">What can be done</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {releases.map(({ id, title, effectiveFrom, conversionFactor }) => (
            <tr key={id}>
              <th scope="row">
                {title} <span class="quiet small">{id}</span>
              </th>
              <td>{effectiveFrom}</td>
              <td class="amount">{conversionFactor}</td>
              <td>
                <button
                  type="button"
                  aria-expanded={looked === id}
                  onClick={() => {
                    setLooked(looked === id ? null : id);
                  }}
                >
                  {looked === id ? 'Close' : 'Look at it'}
                  <span class="unseen"> ({title})</span>
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {looked !== null && (
        <Judged
          key={looked}
          id={looked}
          onPublished={() => {
            setLooked(null);
            onPublished();
          }}
        />
      )}
    </section>
  );
}

function Judged({ id, onPublished }: { id: string; onPublished: () => void }) {
  const path = `/v1/releases/${encodeURIComponent(id)}`;
  const { reply } = useDocument<Judgement>(`${path}/judgement`);
  const [reason, setReason] = useState('');
  const publishing = useChange<{ readonly release: string }>();
  if (reply === undefined) return <Loading />;
  if (reply.kind !== 'answered') return <WentWrong reply={reply} />;
  const { verdict } = reply.value;
  const publish = async (event: Event) => {
    event.preventDefault();
    const json = verdict === 'doubtful' ? { accept: reason } : {};
    const answer = await publishing.send(`${path}/publish`, { method: 'POST', json });
    if (answer?.kind !== 'answered') return;
    announce(`${id} is published.`);
    onPublished();
  };
  return (
    <div class="stack">
      <Findings judgement={reply.value} />
      {verdict !== 'wrong' && (
        <form
          class="stack"
          onSubmit={(event) => {
            void publish(event);
          }}
        >
          {verdict === 'doubtful' && (
            <TextField
              id="publish-reason"
              label="Why it is right all the same; kept with the release"
              value={reason}
              onType={setReason}
            />
          )}
          <div class="buttons">
            <button
              type="submit"
              class="main"
              disabled={publishing.busy || (verdict === 'doubtful' && reason.trim() === '')}
            >
              Publish {id}
            </button>
          </div>
        </form>
      )}
      <WentWrong reply={publishing.reply} />
    </div>
  );
}
