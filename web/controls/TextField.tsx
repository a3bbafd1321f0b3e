import { Field } from './Field.tsx';

export interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onType: (text: string) => void;
  readonly hint?: string;
  readonly problem?: string | undefined;
  readonly placeholder?: string;
  /** What a phone's keyboard offers. */
  readonly keyboard?: 'decimal' | 'numeric' | 'text';
}

export function TextField({
  id,
  label,
  value,
  onType,
  hint,
  problem,
  placeholder,
  keyboard,
}: TextFieldProps) {
  const described = [hint === undefined ? '' : `${id}-hint`, problem === undefined ? '' : `${id}-problem`];
  return (
    <Field id={id} label={label} hint={hint} problem={problem}>
      <input
        id={id}
        type="text"
        inputMode={keyboard ?? 'text'}
        autocomplete="off"
        value={value}
        placeholder={placeholder}
        aria-invalid={problem === undefined ? undefined : 'true'}
        aria-describedby={described.filter((each) => each !== '').join(' ') || undefined}
        onInput={({ currentTarget }) => {
          onType(currentTarget.value);
        }}
      />
    </Field>
  );
}
