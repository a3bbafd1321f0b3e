import type { Estimate } from '../api/answers.ts';
import { focusField } from '../visit/focusField.ts';

/** No total, said calmly: what is missing, and who can tell. */
export function NeedsReview({ estimate: { lines, assumptions } }: { estimate: Estimate }) {
  const withoutFigure = lines.filter(
    ({ allowed, patientOwes, outcome }) => outcome !== 'priced' && (allowed ?? patientOwes) === null,
  );
  const patientUnknown = assumptions.find(({ code }) => code === 'patient-share-not-computed');
  return (
    <div class="calm">
      <h2>This visit needs review</h2>
      <p>There is no total to read to the patient yet.</p>
      <ul class="asked">
        {withoutFigure.map(({ code, reason, outcome, requestLine }) => (
          <li key={requestLine}>
            <strong>{code}</strong> {reason} <span class="quiet">{WHO[outcome]}</span>
          </li>
        ))}
        {patientUnknown && (
          <li>
            {patientUnknown.message}{' '}
            <span class="quiet">The patient’s card or the payer’s eligibility answer says it.</span>{' '}
            <button
              type="button"
              class="chip"
              onClick={() => {
                focusField('copay');
              }}
            >
              Type the benefits
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}

/** Who can tell what is missing. */
const WHO = {
  priced: '',
  bundled: '',
  'not-covered': 'The clinic’s charge says it: type it on the line.',
  unpriced: 'The payer can tell its price.',
  invalid: 'Whoever codes the visit can tell what to bill instead.',
} as const;
