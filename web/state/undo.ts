import { signal } from '@preact/signals';
import { announce } from '../shell/Announcer.tsx';
import { visit, type Visit } from './visit.ts';

/** Changes of the visit's shape that can be taken back, the newest last, each with what it was called. */
const past = signal<readonly { readonly what: string; readonly before: Visit }[]>([]);

const MOST = 50;

/** Changes the visit so that it can be taken back: a line removed, a quick visit chosen. Typing is the browser's own. */
export function changeUndoably(what: string, changed: Partial<Visit>): void {
  past.value = [...past.peek(), { what, before: visit.peek() }].slice(-MOST);
  visit.value = { ...visit.peek(), ...changed };
}

/** Puts back what the last such change replaced; false where there is none. */
export function undo(): boolean {
  const last = past.peek().at(-1);
  if (!last) return false;
  past.value = past.peek().slice(0, -1);
  visit.value = last.before;
  announce(`Taken back: ${last.what}.`);
  return true;
}

/** What `undo` would take back. */
export function undoable(): string | undefined {
  return past.value.at(-1)?.what;
}

addEventListener('keydown', (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.key.toLowerCase() !== 'z') return;
  // Inside a field that holds something, taking back what was typed there is what is meant.
  if (event.target instanceof HTMLInputElement && event.target.value !== '') return;
  if (undo()) event.preventDefault();
});
