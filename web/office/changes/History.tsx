import { useState } from 'preact/hooks';
import type { RevisionNote } from '../../api/answers.ts';
import { useDocument } from '../useDocument.ts';
import { WentWrong } from '../WentWrong.tsx';

/** Every revision that was ever kept, the newest first, each to be looked at as it was. `asked` asks again when it changes. */
export function History({ path, asked }: { path: string; asked: unknown }) {
  return <Revisions key={String(asked)} path={path} />;
}

function Revisions({ path }: { path: string }) {
  const { reply } = useDocument<{ readonly revisions: readonly RevisionNote[] }>(`${path}/revisions`);
  const [shown, setShown] = useState<number | null>(null);
  const past = useDocument<unknown>(shown === null ? null : `${path}/revisions/${shown}`);
  if (reply?.kind !== 'answered') return <WentWrong reply={reply} />;
  return (
    <>
      <table class="rows">
        <thead>
          <tr>
            <th scope="col">Revision</th>
            <th scope="col">Its versions</th>
            <th scope="col">
              <span class="unseen">Look</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {reply.value.revisions.map(({ revision, versions }, index) => (
            <tr key={revision}>
              <th scope="row">
                {revision}
                {index === 0 && <span class="quiet"> now</span>}
              </th>
              <td>{versions === null ? 'deleted' : `from ${versions.join(', from ')}`}</td>
              <td>
                {versions !== null && (
                  <button
                    type="button"
                    class="plain small"
                    aria-expanded={shown === revision}
                    aria-controls="past-revision"
                    onClick={() => {
                      setShown(shown === revision ? null : revision);
                    }}
                  >
                    {shown === revision ? 'Close' : 'Look'}
                    <span class="unseen"> at revision {revision}</span>
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div id="past-revision">
        {shown !== null && past.reply?.kind === 'answered' && (
          <pre tabIndex={0} aria-label={`Revision ${shown} as it was`}>
            {JSON.stringify(past.reply.value, null, 2)}
          </pre>
        )}
        <WentWrong reply={past.reply} />
      </div>
    </>
  );
}
