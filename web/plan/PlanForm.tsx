import { SelectField } from '../controls/SelectField.tsx';
import { TextField } from '../controls/TextField.tsx';
import { ownVisits, USUAL_VISITS } from '../state/quickVisits.ts';
import {
  addGroup,
  changeGroup,
  planGroups,
  removeGroup,
  type GroupField,
  type PlanGroup,
} from './planGroups.ts';

const FIELDS: readonly (readonly [GroupField, string])[] = [
  ['visitsPerWeek', 'Visits a week'],
  ['weeks', 'Weeks'],
  ['fromWeek', 'From week'],
];

/** Which visits the plan has, and how often. */
export function PlanForm() {
  return (
    <section class="plan-form" aria-label="What is planned">
      {planGroups.value.map((group, index) => (
        <GroupFields key={index} group={group} index={index} />
      ))}
      <button type="button" class="plain small" onClick={addGroup}>
        + more visits
      </button>
    </section>
  );
}

function GroupFields({ group, index }: { group: PlanGroup; index: number }) {
  const kinds = [...USUAL_VISITS, ...ownVisits.value].map(({ name }) => [name, name] as const);
  return (
    <fieldset class="group">
      <legend class="unseen">Visits {index + 1}</legend>
      <SelectField
        id={`kind-${index}`}
        label="What"
        value={group.kind}
        choices={[['', 'the visit as typed'], ...kinds]}
        onChoose={(kind) => {
          changeGroup(index, { kind });
        }}
      />
      {FIELDS.map(([field, label]) => (
        <TextField
          key={field}
          id={`${field}-${index}`}
          label={label}
          keyboard="numeric"
          value={group[field]}
          onType={(text) => {
            changeGroup(index, { [field]: text });
          }}
        />
      ))}
      {planGroups.value.length > 1 && (
        <button
          type="button"
          class="icon"
          aria-label={`Remove visits ${index + 1}`}
          onClick={() => {
            removeGroup(index);
          }}
        >
          ×
        </button>
      )}
    </fieldset>
  );
}
