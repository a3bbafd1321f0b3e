import type { LineList } from '../state/visit.ts';

/** Moving between lines by arrow: the same column of the line above or below, and from the last line to the field that adds. */
export function moveBetweenLines(list: LineList, from: HTMLElement, step: 1 | -1): boolean {
  const column = from.dataset['column'];
  const rows = rowsOf(list);
  const at = rows.findIndex((row) => row.contains(from));
  if (column === undefined || at < 0) return false;
  const next = rows[at + step];
  if (next) focusColumn(next, column);
  else if (step === 1) document.getElementById(addFieldOf(list))?.focus();
  else return false;
  return true;
}

export function focusLastLine(list: LineList): void {
  const last = rowsOf(list).at(-1);
  if (last) focusColumn(last, 'code');
}

/** Once a line is gone: the one that took its place, else the last, else the field that adds. */
export function focusAfterRemoval(list: LineList, index: number): void {
  requestAnimationFrame(() => {
    const rows = rowsOf(list);
    const row = rows[index] ?? rows.at(-1);
    if (row) focusColumn(row, 'code');
    else document.getElementById(addFieldOf(list))?.focus();
  });
}

export function addFieldOf(list: LineList): string {
  return list === 'lines' ? 'add-code' : 'add-code-that-day';
}

function rowsOf(list: LineList): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`tr[data-list="${list}"]`)];
}

function focusColumn(row: HTMLElement, column: string): void {
  const field = row.querySelector<HTMLElement>(`[data-column="${column}"]`);
  field?.focus();
  if (field instanceof HTMLInputElement) field.select();
}
