import { problemsAt } from '../answer/liveEstimate.ts';
import { TextField } from '../controls/TextField.tsx';
import { change, visit } from '../state/visit.ts';
import { Clinician } from './Clinician.tsx';
import { LineTable } from './LineTable.tsx';

/** What most visits need not say, folded away. */
export function MoreOfVisit() {
  const { alsoThatDay, diagnoses } = visit.value;
  const [problem] = problemsAt('/diagnoses');
  return (
    <>
      <details open={alsoThatDay.length > 0}>
        <summary>Other disciplines that day</summary>
        <div class="folded">
          <p class="quiet small">
            They take part in the day’s ranking and minutes, and are in none of the amounts.
          </p>
          <LineTable
            list="alsoThatDay"
            caption="Services of other disciplines that day"
            addId="add-code-that-day"
          />
        </div>
      </details>
      <details>
        <summary>Diagnoses, clinician and place of service</summary>
        <div class="folded">
          <TextField
            id="diagnoses"
            label="Diagnoses (ICD-10-CM)"
            value={diagnoses}
            placeholder="M25.561, M54.50"
            problem={problem && `${problem.message} ${problem.remedy}`}
            onType={(text) => {
              change({ diagnoses: text });
            }}
          />
          <Clinician />
        </div>
      </details>
    </>
  );
}
