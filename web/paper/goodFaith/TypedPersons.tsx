import { TextField } from '../../controls/TextField.tsx';
import { npiProblem, tinProblem } from './numbers.ts';

/** Typed for this one sheet, kept nowhere and sent nowhere. */
export interface Persons {
  readonly patient: string;
  readonly birthDate: string;
  readonly clinician: string;
  readonly npi: string;
  readonly tin: string;
  readonly separate: string;
}

export const NOBODY: Persons = { patient: '', birthDate: '', clinician: '', npi: '', tin: '', separate: '' };

const FIELDS = [
  ['patient', 'Patient’s name'],
  ['birthDate', 'Date of birth'],
  ['clinician', 'Clinician’s name'],
  ['npi', 'NPI'],
  ['tin', 'TIN'],
  ['separate', 'To be scheduled separately'],
] as const;

export function TypedPersons({ persons, onType }: { persons: Persons; onType: (persons: Persons) => void }) {
  const problems = { npi: npiProblem(persons.npi), tin: tinProblem(persons.tin) } as const;
  return (
    <fieldset class="fields">
      <legend>Only on the paper</legend>
      <p class="quiet small">
        What is typed here goes onto this sheet and nowhere else: it is not sent, not kept, and gone when you
        leave this view.
      </p>
      {FIELDS.map(([field, label]) => (
        <TextField
          key={field}
          id={`paper-${field}`}
          label={label}
          value={persons[field]}
          problem={field === 'npi' || field === 'tin' ? problems[field] : undefined}
          onType={(text) => {
            onType({ ...persons, [field]: text });
          }}
        />
      ))}
    </fieldset>
  );
}
