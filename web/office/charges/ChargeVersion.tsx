import { useState } from 'preact/hooks';
import type { ChargeList } from '../../api/answers.ts';
import { SelectField } from '../../controls/SelectField.tsx';
import { TextField } from '../../controls/TextField.tsx';
import { codes } from '../../state/lists.ts';
import { today } from '../../state/today.ts';
import { downloadCsv } from '../downloadCsv.ts';
import { ChargeRows } from './ChargeRows.tsx';

/** One version of the charge list, the one in force unless another is chosen; a code or a word narrows it. */
export function ChargeVersion({ versions }: ChargeList) {
  const inForce = versions.filter(({ effectiveFrom }) => effectiveFrom <= today()).at(-1);
  const [chosen, setChosen] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const version = versions.find(({ effectiveFrom }) => effectiveFrom === chosen) ?? inForce ?? versions[0];
  if (!version) return null;
  const day = version.effectiveFrom;
  const wanted = typed.trim().toUpperCase();
  const shown = version.charges.filter(
    ({ code }) =>
      code.startsWith(wanted) || codes.value.get(code)?.label?.toUpperCase().includes(wanted) === true,
  );
  return (
    <>
      <div class="form-grid">
        <SelectField
          id="charges-version"
          label="Version"
          value={day}
          choices={versions.map(({ effectiveFrom: from }) => [
            from,
            `from ${from}${from === inForce?.effectiveFrom ? ', in force' : ''}`,
          ])}
          onChoose={setChosen}
        />
        <TextField id="charges-find" label="Find a code or a word" value={typed} onType={setTyped} />
      </div>
      <p class="quiet" aria-live="polite">
        {shown.length} of {version.charges.length} charges
      </p>
      <ChargeRows charges={shown} />
      <div class="buttons">
        <button
          type="button"
          class="plain"
          onClick={() => void downloadCsv(`/v1/charges/versions/${day}`, `charges-${day}.csv`)}
        >
          This version as CSV
        </button>
      </div>
    </>
  );
}
