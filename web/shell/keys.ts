import { effect, signal } from '@preact/signals';
import { kept } from '../state/kept.ts';

/** Whether the list of keys is open. */
export const keysShown = signal(false);

/** Single keys can be turned off, for whoever speaks to the computer or types with a tremor. */
export const singleKeys = kept('computer', 'single-keys', (stored) => stored !== false);

/** A key of the page. Single keys work outside fields alone, and only while they are on. */
export interface Key {
  readonly press: string;
  readonly does: string;
  readonly run: () => void;
}

const keys = signal<readonly Key[]>([]);

/** The keys of a view for as long as it is there; the answer takes them away again. */
export function addKeys(added: readonly Key[]): () => void {
  keys.value = [...keys.peek(), ...added];
  return () => {
    keys.value = keys.peek().filter((key) => !added.includes(key));
  };
}

const helpKey: Key = {
  press: '?',
  does: 'this list of keys',
  run: () => {
    keysShown.value = !keysShown.peek();
  },
};

/** Every key that works now, for the list. */
export function currentKeys(): readonly Key[] {
  return [...keys.value, helpKey];
}

addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && keysShown.peek()) keysShown.value = false;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (!singleKeys.peek() || isTyping(event.target)) return;
  const key = [...keys.peek(), helpKey].find(({ press }) => press === event.key);
  if (!key) return;
  event.preventDefault();
  key.run();
});

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type))
  );
}

effect(() => {
  if (keysShown.value) requestAnimationFrame(() => document.getElementById('keys')?.focus());
});
