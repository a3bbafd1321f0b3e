import { useEffect, useRef } from 'preact/hooks';

export interface Option<T> {
  readonly key: string;
  readonly text: string;
  /** Said beside it: a code, a state. */
  readonly aside?: string;
  readonly value: T;
}

interface OptionsProps<T> {
  readonly id: string;
  readonly label: string;
  readonly open: boolean;
  readonly options: readonly Option<T>[];
  readonly active: number;
  readonly onPick: (option: Option<T>) => void;
}

export function Options<T>({ id, label, open, options, active, onPick }: OptionsProps<T>) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <ul id={`${id}-list`} ref={list} role="listbox" aria-label={label} hidden={!open}>
      {options.map((option, index) => (
        <li
          key={option.key}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          // Before the field loses the focus, and with it the list.
          onMouseDown={(event) => {
            event.preventDefault();
            onPick(option);
          }}
        >
          <span>{option.text}</span>
          {option.aside !== undefined && <span class="aside">{option.aside}</span>}
        </li>
      ))}
    </ul>
  );
}
