import { problemsAt } from '../answer/liveEstimate.ts';
import { SelectField } from '../controls/SelectField.tsx';
import { TextField } from '../controls/TextField.tsx';
import { changeClinic, clinic, type Discipline, type YesNo } from '../state/clinic.ts';

const KINDS: readonly (readonly [string, string])[] = [
  ['', 'not said'],
  ['therapist', 'therapist'],
  ['physician', 'physician'],
  ['nurse-practitioner', 'nurse practitioner'],
  ['physician-assistant', 'physician assistant'],
  ['clinical-nurse-specialist', 'clinical nurse specialist'],
  ['nurse-midwife', 'nurse midwife'],
];

const DISCIPLINES: readonly (readonly [Discipline, string])[] = [
  ['GP', 'physical therapy (GP)'],
  ['GO', 'occupational therapy (GO)'],
  ['GN', 'speech-language pathology (GN)'],
  ['', 'none by itself'],
];

const YES_NO: readonly (readonly [YesNo, string])[] = [
  ['', 'not said'],
  ['yes', 'yes'],
  ['no', 'no'],
];

const QUESTIONS = [
  ['participating', 'Participates in Medicare'],
  ['acceptsAssignment', 'Accepts assignment'],
  ['qualifyingApm', 'Qualifying APM participant'],
] as const;

/** Who treats and where; remembered on this computer. */
export function Clinician() {
  const { placeOfService, clinicianKind, discipline } = clinic.value;
  const [problem] = problemsAt('/placeOfService');
  return (
    <div class="fields">
      <TextField
        id="placeOfService"
        label="Place of service"
        keyboard="numeric"
        placeholder="11, the office"
        value={placeOfService}
        problem={problem && `${problem.message} ${problem.remedy}`}
        onType={(text) => {
          changeClinic({ placeOfService: text });
        }}
      />
      <SelectField
        id="discipline"
        label="Mark new codes for"
        value={discipline}
        choices={DISCIPLINES}
        onChoose={(chosen) => {
          changeClinic({ discipline: chosen });
        }}
      />
      <SelectField
        id="clinicianKind"
        label="Clinician"
        value={clinicianKind}
        choices={KINDS}
        onChoose={(chosen) => {
          changeClinic({ clinicianKind: chosen });
        }}
      />
      {QUESTIONS.map(([field, label]) => (
        <SelectField
          key={field}
          id={field}
          label={label}
          value={clinic.value[field]}
          choices={YES_NO}
          onChoose={(chosen) => {
            changeClinic({ [field]: chosen });
          }}
        />
      ))}
    </div>
  );
}
