import { useState } from 'preact/hooks';
import type { Payer } from '../../api/answers.ts';
import { TextField } from '../../controls/TextField.tsx';
import { go, hrefOf } from '../../router/route.ts';
import { payerList } from '../../state/lists.ts';
import { today } from '../../state/today.ts';
import { ListImport } from '../changes/ListImport.tsx';
import { useDocument } from '../useDocument.ts';
import { WentWrong } from '../WentWrong.tsx';
import { TermsForm } from './TermsForm.tsx';

interface Presets {
  readonly presets: readonly { readonly name: string }[];
}

interface Preset {
  readonly payer: Payer;
  readonly replace: string;
}

/** A payer from a usual form of contract, or from the fee list that it sent. */
export function NewPayerPage() {
  const presets = useDocument<Presets>('/v1/payer-presets');
  const [name, setName] = useState('commercial-percent');
  const preset = useDocument<Preset>(`/v1/payer-presets/${encodeURIComponent(name)}`);
  const names = presets.reply?.kind === 'answered' ? presets.reply.value.presets : [];
  const begun = preset.reply?.kind === 'answered' ? preset.reply.value : undefined;
  const kept = (id: string) => {
    payerList.refresh();
    go('office', 'payers', id);
  };
  return (
    <div class="office-parts">
      <section class="office-part" aria-label="New payer">
        <p>
          <a href={hrefOf('office', 'payers')}>All payers</a>
        </p>
        <h2>New payer</h2>
        <div class="form-grid">
          <div class="field">
            <label for="preset">Begin from</label>
            <select
              id="preset"
              value={name}
              onChange={({ currentTarget }) => {
                setName(currentTarget.value);
              }}
            >
              {names.map((each) => (
                <option key={each.name} value={each.name}>
                  {each.name.replaceAll('-', ' ')}
                </option>
              ))}
            </select>
          </div>
        </div>
        <WentWrong reply={preset.reply} />
        {begun && (
          <>
            <p class="notice">To be replaced: {begun.replace}</p>
            <TermsForm key={begun.payer.id} start={draftOf(begun.payer)} isNew onKept={kept} />
          </>
        )}
      </section>
      <FromList onKept={kept} />
    </div>
  );
}

function FromList({ onKept }: { onKept: (id: string) => void }) {
  const [id, setId] = useState('');
  const [name, setName] = useState('');
  return (
    <section class="office-part" aria-label="From a fee list">
      <h3>Or from the fee list that the payer sent</h3>
      <div class="form-grid">
        <TextField id="list-payer-id" label="Short name" placeholder="blue" value={id} onType={setId} />
        <TextField id="list-payer-name" label="Payer’s name" value={name} onType={setName} />
      </div>
      <ListImport
        noun="fees"
        idPrefix="list"
        pathOf={(day) => `/v1/payers/${encodeURIComponent(id)}/versions/${day}/fees`}
        query={{ name }}
        onKept={() => {
          onKept(id);
        }}
      />
    </section>
  );
}

function draftOf({ id, name, versions }: Payer) {
  return { id, name, effectiveFrom: today(), terms: { ...versions.at(-1)?.terms } };
}
