import { problemsAt } from '../answer/liveEstimate.ts';
import { Field } from '../controls/Field.tsx';
import { today } from '../state/today.ts';
import { change, visit } from '../state/visit.ts';

/** The date of service; another day than today's says so, for a page is left open over night. */
export function DateField() {
  const { date } = visit.value;
  const [problem] = problemsAt('/dateOfService');
  return (
    <div>
      <Field id="date" label="Date of service" problem={problem && `${problem.message} ${problem.remedy}`}>
        <input
          id="date"
          type="date"
          value={date}
          aria-invalid={problem ? 'true' : undefined}
          aria-describedby={problem ? 'date-problem' : undefined}
          onInput={({ currentTarget }) => {
            change({ date: currentTarget.value });
          }}
        />
      </Field>
      {date !== today() && (
        <p class="small">
          <span class="quiet">Not today. </span>
          <button
            type="button"
            class="plain small"
            onClick={() => {
              change({ date: today() });
            }}
          >
            Use today
          </button>
        </p>
      )}
    </div>
  );
}
