import { useRef, useState } from 'preact/hooks';
import type { TargetedKeyboardEvent } from 'preact';
import type { ComboboxProps } from './Combobox.tsx';
import type { Option } from './Options.tsx';

type Press = TargetedKeyboardEvent<HTMLInputElement>;

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Past either end no option is chosen (-1), as if only typed. */
function stepped(active: number, step: number, count: number): number {
  return ((active + 1 + step + count + 1) % (count + 1)) - 1;
}

/** What is typed, whether the list is open, which option the arrows are at, and what each key does. */
export function useCombobox<T>({
  options: optionsOf,
  onPick,
  onEnter,
  onLeave,
  onKeyDown,
  firstByEnter,
}: ComboboxProps<T>) {
  const [typed, setTyped] = useState<string | null>(null);
  const [wanted, setWanted] = useState(false);
  const [active, setActive] = useState(-1);
  const latest = useRef('');
  const options = wanted ? optionsOf(typed ?? '') : [];
  const isOpen = wanted && options.length > 0;
  const leave = () => {
    setTyped(null);
    setWanted(false);
    setActive(-1);
    latest.current = '';
  };
  const blur = () => {
    if (latest.current !== '') onLeave?.(latest.current);
    leave();
  };
  const pick = (option: Option<T>) => {
    leave();
    onPick(option.value);
  };
  const type = (text: string) => {
    latest.current = text;
    setTyped(text);
    setWanted(true);
    setActive(-1);
  };
  const enter = (): boolean => {
    const text = latest.current;
    const chosen = options[active] ?? (firstByEnter?.(text) ? options[0] : undefined);
    if (chosen) pick(chosen);
    else if (text !== '' && onEnter?.(text)) leave();
    else return false;
    return true;
  };
  const open = () => {
    setWanted(true);
  };
  const press = (event: Press) => {
    const step = STEPS[event.key] ?? 0;
    if (step !== 0 && isOpen) {
      event.preventDefault();
      setActive(stepped(active, step, options.length));
    } else if (event.key === 'Escape') {
      if (typed === null && !isOpen) event.currentTarget.blur();
      leave();
    } else if (event.key === 'Enter' && enter()) event.preventDefault();
    else if (event.key === 'ArrowDown') open();
    else onKeyDown?.(event);
  };
  return { typed, isOpen, active, options, type, blur, pick, press, open };
}
