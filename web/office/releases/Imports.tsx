import { useRef, useState } from 'preact/hooks';
import type { ImportsAnswer } from '../../api/answers.ts';
import { ask } from '../../api/ask.ts';
import type { Settled } from '../../api/reply.ts';
import { WentWrong } from '../WentWrong.tsx';
import { useImports } from './useImports.ts';

type Import = ImportsAnswer['imports'][number];

/** Files of CMS's: sent to the server's inbox, and looked at while they are read, checked and published. */
export function Imports({ onImported }: { onImported: () => void }) {
  const { reply, refresh } = useImports(onImported);
  const answer = reply?.kind === 'answered' ? reply.value : undefined;
  return (
    <section class="office-part" aria-label="Imports">
      <h2>Imports</h2>
      <WentWrong reply={reply?.kind === 'away' ? undefined : reply} />
      {answer?.takesFiles === true && <SendFiles onSent={refresh} />}
      {answer?.takesFiles === false && (
        <p>
          This server takes no files. Put CMS’s file into the bucket’s incoming folder, or run{' '}
          <code>allowable import</code>.
        </p>
      )}
      {answer && answer.imports.length > 0 && (
        <ul class="imports" aria-live="polite">
          {answer.imports.map((each) => (
            <li key={each.file}>
              <Told told={each} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function SendFiles({ onSent }: { onSent: () => void }) {
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<Settled<unknown> | undefined>(undefined);
  const field = useRef<HTMLInputElement>(null);
  const send = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    setWrong(undefined);
    for (const file of field.current?.files ?? []) {
      const path = `/v1/imports?${new URLSearchParams({ name: file.name }).toString()}`;
      const reply = await ask(path, { method: 'POST', file });
      if (reply.kind !== 'answered' && reply.kind !== 'dropped') setWrong(reply);
    }
    setBusy(false);
    if (field.current) field.current.value = '';
    onSent();
  };
  return (
    <>
      <form
        class="inline-form"
        onSubmit={(event) => {
          void send(event);
        }}
      >
        <div class="field">
          <label for="import-files">CMS’s files, as they were downloaded</label>
          <input id="import-files" ref={field} type="file" multiple required aria-describedby="import-hint" />
          <span class="hint" id="import-hint">
            Relative values (rvu26c.zip), ZIP codes, MUE, procedure pairs, payment amounts.
          </span>
        </div>
        <button type="submit" disabled={busy}>
          {busy ? 'Sending…' : 'Import'}
        </button>
      </form>
      <WentWrong reply={wrong} />
    </>
  );
}

const STATES = {
  arrived: 'waits its turn',
  running: 'is being imported',
  waiting: 'is a part: the others are missing',
  imported: 'is imported',
  staged: 'is stored and doubtful: look at it above',
  refused: 'is refused; nothing of it was published',
  failed: 'failed',
} as const satisfies Record<Import['state'], string>;

function Told({ told: { file, state, progress, made, problems, total } }: { told: Import }) {
  return (
    <>
      <p>
        <strong>{file}</strong> {STATES[state]}
        {made.length > 0 && state !== 'running' && (
          <span class="quiet">: {made.map(({ id, result }) => `${id} ${RESULTS[result]}`).join(', ')}</span>
        )}
      </p>
      {progress && (
        <p class="import-progress">
          <progress
            aria-label={`${progress.phase} ${progress.of}`}
            max={progress.total ?? undefined}
            value={progress.total === null ? undefined : progress.done}
          />{' '}
          {progress.phase} {progress.of}
          {progress.total !== 1 && `: ${progress.done.toLocaleString('en-US')}`}
          {progress.total !== null && progress.total !== 1 && ` of ${progress.total.toLocaleString('en-US')}`}
        </p>
      )}
      {problems.length > 0 && (
        <ul class="said-list">
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
          {total > problems.length && <li>and {total - problems.length} more.</li>}
        </ul>
      )}
    </>
  );
}

const RESULTS = {
  published: 'published',
  already: 'was published already',
  staged: 'not published',
} as const;
