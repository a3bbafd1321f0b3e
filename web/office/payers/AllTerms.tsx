import { useState } from 'preact/hooks';
import { isRecord } from '../../state/typedText.ts';
import type { Terms } from './termsAt.ts';

interface AllTermsProps {
  readonly terms: Terms;
  readonly onChange: (terms: Terms) => void;
  /** Whether what stands there can be read. */
  readonly onSound: (sound: boolean) => void;
}

/** Every term as it is stored, for what the form has no field for; docs/payers.md says what each does. */
export function AllTerms({ terms, onChange, onSound }: AllTermsProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed !== null && termsOf(typed) === undefined;
  return (
    <details class="advanced">
      <summary>All terms, as they are stored</summary>
      <div class="field">
        <label for="all-terms">Terms as JSON</label>
        <textarea
          id="all-terms"
          rows={16}
          spellcheck={false}
          aria-invalid={wrong ? 'true' : undefined}
          aria-describedby="all-terms-problem"
          value={typed ?? JSON.stringify(terms, null, 2)}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            const read = termsOf(currentTarget.value);
            onSound(read !== undefined);
            if (read) onChange(read);
          }}
          onBlur={() => {
            if (!wrong) setTyped(null);
          }}
        />
        <span class="problem-place" id="all-terms-problem" aria-live="polite">
          {wrong && (
            <span class="problem">This is not a JSON object: a quote, comma or brace is missing.</span>
          )}
        </span>
      </div>
    </details>
  );
}

function termsOf(text: string): Terms | undefined {
  try {
    const read = JSON.parse(text) as unknown;
    return isRecord(read) ? read : undefined;
  } catch {
    return undefined;
  }
}
