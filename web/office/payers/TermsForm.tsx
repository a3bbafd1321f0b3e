import { useState } from 'preact/hooks';
import type { Changes, Payer } from '../../api/answers.ts';
import type { Settled } from '../../api/reply.ts';
import { announce } from '../../shell/Announcer.tsx';
import { LookedAt } from '../changes/LookedAt.tsx';
import { onlyIf, useChange } from '../useChange.ts';
import { WentWrong } from '../WentWrong.tsx';
import { AllTerms } from './AllTerms.tsx';
import { DraftFields, type Draft } from './DraftFields.tsx';

interface TermsFormProps {
  readonly start: Draft;
  /** Whether the payer is new, and so its id is still to be given. */
  readonly isNew: boolean;
  readonly onKept: (id: string) => void;
}

/** One version of a payer's terms: typed, looked at for what it would change, and then kept. */
export function TermsForm({ start, isNew, onKept }: TermsFormProps) {
  const [draft, setDraft] = useState(start);
  const [sound, setSound] = useState(true);
  const dry = useChange<Changes>();
  const kept = useChange<Payer>();
  const type = (changed: Partial<Draft>) => {
    setDraft({ ...draft, ...changed });
    dry.clear();
    kept.clear();
  };
  const path = `/v1/payers/${encodeURIComponent(draft.id)}`;
  const { id, name, effectiveFrom, terms } = draft;
  const json = { id, name, versions: [{ effectiveFrom, terms }] };
  const look = (event: Event) => {
    event.preventDefault();
    kept.clear();
    void dry.send(`${path}?dryRun=true`, { method: 'PUT', json });
  };
  const keep = async (etag: string | null) => {
    const headers = isNew ? { 'if-none-match': '*' } : onlyIf(etag);
    const reply = await kept.send(path, { method: 'PUT', json, headers });
    if (reply?.kind !== 'answered') return;
    announce(`The terms of ${name} are kept.`);
    onKept(id);
  };
  const looked = dry.reply?.kind === 'answered' ? dry.reply : undefined;
  return (
    <form class="stack" onSubmit={look}>
      <DraftFields draft={draft} isNew={isNew} problems={problemsOf(dry.reply)} onType={type} />
      <AllTerms
        terms={terms}
        onSound={setSound}
        onChange={(changed) => {
          type({ terms: changed });
        }}
      />
      <div class="buttons">
        <button type="submit" disabled={!sound || dry.busy || id === ''}>
          Look at what would change
        </button>
      </div>
      <WentWrong reply={dry.reply} />
      {looked && (
        <LookedAt
          changes={looked.value}
          keep="Keep these terms"
          busy={kept.busy}
          onKeep={() => void keep(looked.etag)}
          onLeave={dry.clear}
        />
      )}
      <WentWrong reply={kept.reply} />
    </form>
  );
}

/** What the API says is wrong at a place of the payer. */
function problemsOf(reply: Settled<unknown> | undefined): (pointer: string) => string | undefined {
  const errors = reply?.kind === 'refused' ? (reply.problem.errors ?? []) : [];
  return (pointer) => {
    const found = errors.find((error) => error.pointer === pointer);
    return found && `${found.message} ${found.remedy}`;
  };
}
