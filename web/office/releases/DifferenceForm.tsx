import { SelectField } from '../../controls/SelectField.tsx';
import { TextField } from '../../controls/TextField.tsx';
import { localityList } from '../../state/lists.ts';
import { placeName } from '../../visit/placeName.ts';
import { downloadCsv } from '../downloadCsv.ts';
import type { ListedRelease } from './InForce.tsx';

/** Which two releases, which codes, and where amounts are compared; empty: every code, national amounts. */
export interface DifferenceAsked {
  readonly from: string;
  readonly to: string;
  readonly codes: string;
  readonly place: string;
  readonly setting: string;
}

interface DifferenceFormProps {
  readonly asked: DifferenceAsked;
  readonly releases: readonly ListedRelease[];
  readonly csvPath: string;
  readonly busy: boolean;
  readonly onType: (changed: Partial<DifferenceAsked>) => void;
  readonly onShow: () => void;
}

export function DifferenceForm({ asked, releases, csvPath, busy, onType, onShow }: DifferenceFormProps) {
  const titles = releases.map(
    ({ id, title, complete }) => [id, complete ? title : `${title} (extract)`] as const,
  );
  const choices = {
    from: ['From', titles],
    to: ['To', titles],
    place: ['Amounts', [['', 'National'], ...places()]],
    setting: ['Setting', SETTINGS],
  } as const;
  return (
    <form
      class="form-grid"
      onSubmit={(event) => {
        event.preventDefault();
        onShow();
      }}
    >
      <TextField
        id="diff-codes"
        label="Codes and ranges, or none for all"
        value={asked.codes}
        onType={(codes) => {
          onType({ codes });
        }}
      />
      {(['from', 'to', 'place', 'setting'] as const).map((field) => (
        <SelectField
          key={field}
          id={`diff-${field}`}
          label={choices[field][0]}
          value={asked[field]}
          choices={choices[field][1]}
          onChoose={(chosen) => {
            onType({ [field]: chosen });
          }}
        />
      ))}
      <div class="buttons">
        <button type="submit" disabled={busy}>
          Show
        </button>
        <button type="button" class="plain" onClick={() => void downloadCsv(csvPath, 'what-changed.csv')}>
          As CSV
        </button>
      </div>
    </form>
  );
}

const SETTINGS = [
  ['non-facility', 'Office'],
  ['facility', 'Facility'],
] as const;

function places(): [string, string][] {
  return (localityList.value()?.localities ?? [])
    .map(({ carrier, locality, name, state }): [string, string] => [
      `${carrier}-${locality}`,
      `${state} · ${placeName(name)}`,
    ])
    .sort(([, one], [, other]) => one.localeCompare(other));
}
