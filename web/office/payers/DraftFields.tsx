import { SelectField } from '../../controls/SelectField.tsx';
import { TextField } from '../../controls/TextField.tsx';
import { FIELD_GROUPS, KINDS } from './termFields.ts';
import { TermInput } from './TermInput.tsx';
import { withKind, type Terms } from './termsAt.ts';

/** A version of a payer's terms as it is being typed. */
export interface Draft {
  readonly id: string;
  readonly name: string;
  readonly effectiveFrom: string;
  readonly terms: Terms;
}

interface DraftFieldsProps {
  readonly draft: Draft;
  /** Whether the payer is new, and so its id is still to be given. */
  readonly isNew: boolean;
  /** What is wrong at a place of the payer as it is sent. */
  readonly problems: (pointer: string) => string | undefined;
  readonly onType: (changed: Partial<Draft>) => void;
}

/** The common terms as fields, those of the chosen kind among them. */
export function DraftFields(props: DraftFieldsProps) {
  const { draft, problems, onType } = props;
  const { terms } = draft;
  const kind = typeof terms['kind'] === 'string' ? terms['kind'] : '';
  return (
    <>
      <WhoAndWhen {...props} kind={kind} />
      {kind === 'fee-list' && <FeesSaid terms={terms} />}
      {FIELD_GROUPS.map(({ title, fields }) => {
        const shown = fields.filter(({ kinds }) => kinds?.includes(kind) ?? true);
        if (shown.length === 0) return null;
        return (
          <fieldset key={title}>
            <legend>{title}</legend>
            <div class="form-grid">
              {shown.map((field) => (
                <TermInput
                  key={field.path}
                  field={field}
                  terms={terms}
                  problem={problems(`/versions/0/terms/${field.path}`)}
                  onChange={(changed) => {
                    onType({ terms: changed });
                  }}
                />
              ))}
            </div>
          </fieldset>
        );
      })}
    </>
  );
}

const IDENTITY = [
  ['id', 'Short name, as requests call it', '/id'],
  ['name', 'Name', '/name'],
  ['effectiveFrom', 'In force from, yyyy-mm-dd', '/versions/0/effectiveFrom'],
] as const;

function WhoAndWhen({ draft, isNew, problems, onType, kind }: DraftFieldsProps & { kind: string }) {
  return (
    <div class="form-grid">
      {IDENTITY.filter(([field]) => isNew || field !== 'id').map(([field, label, pointer]) => (
        <TextField
          key={field}
          id={`payer-${field}`}
          label={label}
          value={draft[field]}
          problem={problems(pointer)}
          onType={(text) => {
            onType({ [field]: text });
          }}
        />
      ))}
      <SelectField
        id="payer-kind"
        label="Kind of terms"
        value={kind}
        choices={KINDS}
        onChoose={(chosen) => {
          onType({ terms: withKind(draft.terms, chosen) });
        }}
      />
    </div>
  );
}

function FeesSaid({ terms }: { terms: Terms }) {
  const fees = Array.isArray(terms['fees']) ? terms['fees'].length : 0;
  return <p class="quiet">{fees} fees. They are brought in as a CSV file, or typed under “All terms”.</p>;
}
