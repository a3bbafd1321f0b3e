import { focusField } from '../visit/focusField.ts';
import type { Missing } from '../state/visitRequest.ts';

const WANTED: Readonly<Record<Missing, { readonly text: string; readonly field: string }>> = {
  place: { text: 'the place: a ZIP, or a locality by its name', field: 'place' },
  date: { text: 'the date of service', field: 'date' },
  payer: { text: 'the payer', field: 'payer' },
  lines: { text: 'a code, such as 97110 2', field: 'add-code' },
};

/** Before there is anything to ask: what is still to be typed. */
export function NotYet({ missing }: { missing: readonly Missing[] }) {
  return (
    <div class="calm">
      <h2>What the patient owes stands here</h2>
      <p>Still to be typed:</p>
      <ul class="asked">
        {missing.map((each) => (
          <li key={each}>
            <button
              type="button"
              class="plain"
              onClick={() => {
                focusField(WANTED[each].field);
              }}
            >
              {WANTED[each].text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
