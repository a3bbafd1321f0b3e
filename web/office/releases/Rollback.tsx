import type { RolledBack } from '../../api/answers.ts';
import { announce } from '../../shell/Announcer.tsx';
import { onlyIf, useChange } from '../useChange.ts';
import { WentWrong } from '../WentWrong.tsx';

const PATH = '/v1/releases/rollback';

/** Undoes the last change of what is published: first told, then done, if nothing changed in between. */
export function Rollback({ onDone }: { onDone: () => void }) {
  const dry = useChange<RolledBack>();
  const done = useChange<RolledBack>();
  const looked = dry.reply?.kind === 'answered' ? dry.reply : undefined;
  const rollBack = async (etag: string | null) => {
    const reply = await done.send(PATH, { method: 'POST', headers: onlyIf(etag) });
    dry.clear();
    if (reply?.kind !== 'answered') return;
    announce('The last change of what is published is undone.');
    onDone();
  };
  return (
    <div class="stack" aria-live="polite">
      {!looked && (
        <div class="buttons">
          <button
            type="button"
            disabled={dry.busy}
            onClick={() => {
              done.clear();
              void dry.send(`${PATH}?dryRun=true`, { method: 'POST' });
            }}
          >
            Undo the last change
          </button>
        </div>
      )}
      <WentWrong reply={dry.reply} />
      {looked && (
        <div class="notice care two-step">
          <p>{toldText(looked.value)}</p>
          <div class="buttons">
            <button
              type="button"
              disabled={done.busy}
              onClick={() => {
                void rollBack(looked.etag);
              }}
            >
              Undo it
            </button>
            <button type="button" class="plain" onClick={dry.clear}>
              Leave it
            </button>
          </div>
        </div>
      )}
      <WentWrong reply={done.reply} />
    </div>
  );
}

function toldText({ withdrawn, restored, published }: RolledBack): string {
  const parts = [
    withdrawn.length > 0 ? `No longer published: ${withdrawn.join(', ')}.` : '',
    restored.length > 0 ? `Published again: ${restored.join(', ')}.` : '',
    published.length === 0 ? 'Nothing would be published any more, and no visit could be priced.' : '',
  ];
  return parts.filter((part) => part !== '').join(' ') || 'What is published stays the same.';
}
