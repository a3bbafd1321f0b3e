import { useId } from 'preact/hooks';
import type { Ref, TargetedKeyboardEvent } from 'preact';
import { Options, type Option } from './Options.tsx';
import { useCombobox } from './useCombobox.ts';

export interface ComboboxProps<T> {
  readonly label: string;
  readonly inputId?: string;
  /** What stands in the field while nobody types in it. */
  readonly shown: string;
  readonly placeholder?: string;
  /** What may be picked for what is typed, the likeliest first. */
  readonly options: (typed: string) => readonly Option<T>[];
  readonly onPick: (value: T) => void;
  /** Enter without a pick: true where the page could do something with what is typed. */
  readonly onEnter?: (typed: string) => boolean;
  /** The field is left with something typed and nothing picked. */
  readonly onLeave?: (typed: string) => void;
  readonly onKeyDown?: (event: TargetedKeyboardEvent<HTMLInputElement>) => void;
  readonly describedBy?: string | undefined;
  readonly invalid?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
  /** Whether Enter picks the first option though no arrow chose one. */
  readonly firstByEnter?: (typed: string) => boolean;
  readonly hideLabel?: boolean;
}

/** A field with a list that follows what is typed (the ARIA practice of the same name): arrows choose, Enter picks, Escape leaves. */
export function Combobox<T>(props: ComboboxProps<T>) {
  const ownId = useId();
  const id = props.inputId ?? ownId;
  const field = useCombobox(props);
  return (
    <div class="field combobox">
      <label for={id} class={props.hideLabel ? 'unseen' : undefined}>
        {props.label}
      </label>
      <input
        id={id}
        ref={props.inputRef ?? null}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={field.isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={field.isOpen && field.active >= 0 ? `${id}-${field.active}` : undefined}
        aria-describedby={props.describedBy}
        aria-invalid={props.invalid ? 'true' : undefined}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        placeholder={props.placeholder}
        value={field.typed ?? props.shown}
        onInput={({ currentTarget }) => {
          field.type(currentTarget.value);
        }}
        onFocus={({ currentTarget }) => {
          currentTarget.select();
        }}
        onClick={field.open}
        onBlur={field.blur}
        onKeyDown={field.press}
      />
      <Options
        id={id}
        label={props.label}
        open={field.isOpen}
        options={field.options}
        active={field.active}
        onPick={field.pick}
      />
    </div>
  );
}
