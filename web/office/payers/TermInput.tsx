import { Field } from '../../controls/Field.tsx';
import { TextField } from '../../controls/TextField.tsx';
import { count } from '../../state/typedAmounts.ts';
import { isRecord } from '../../state/typedText.ts';
import type { TermField } from './termFields.ts';
import { termAt, withTermAt, type Terms } from './termsAt.ts';

interface TermInputProps {
  readonly field: TermField;
  readonly terms: Terms;
  readonly problem: string | undefined;
  readonly onChange: (terms: Terms) => void;
}

/** One term as a field; what the form cannot show is said to stand below, and is left as it is. */
export function TermInput({ field, terms, problem, onChange }: TermInputProps) {
  const { path, label, hint, choices, as } = field;
  const id = `term-${path.replaceAll('/', '-')}`;
  const value = termAt(terms, path);
  const put = (text: string) => {
    onChange(withTermAt(terms, path, writtenAs(text, as)));
  };
  if (!choices) {
    const typed = { id, label, problem, value: shownText(value), onType: put, keyboard: 'decimal' } as const;
    return hint === undefined ? <TextField {...typed} /> : <TextField {...typed} hint={hint} />;
  }
  const shown = shownText(value);
  const isOther = isRecord(value) || !choices.some(([each]) => each === shown);
  return (
    <Field id={id} label={label} problem={problem}>
      <select
        id={id}
        value={isOther ? OTHER : shown}
        aria-invalid={problem === undefined ? undefined : 'true'}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        onChange={({ currentTarget }) => {
          if (currentTarget.value !== OTHER) put(currentTarget.value);
        }}
      >
        {choices.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
        {isOther && <option value={OTHER}>As written under “All terms”</option>}
      </select>
    </Field>
  );
}

const OTHER = 'other';

function writtenAs(text: string, as: TermField['as']): unknown {
  if (text === '') return undefined;
  if (as === 'yes-no') return text === 'yes';
  return as === 'count' ? count(text) : text;
}

function shownText(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
