import { signal } from '@preact/signals';
import { estimate } from './liveEstimate.ts';

/** The lines of the request whose "why" is open. */
export const openWhys = signal<ReadonlySet<number>>(new Set());

/** Opens the why of every line, or closes all that are open. */
export function toggleWhy(): void {
  const lines = estimate.peek()?.lines ?? [];
  openWhys.value =
    openWhys.peek().size > 0 ? new Set() : new Set(lines.map(({ requestLine }) => requestLine));
  if (openWhys.peek().size > 0)
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.answer .why-button')?.focus());
}

export function toggleLineWhy(line: number): void {
  const next = new Set(openWhys.peek());
  if (!next.delete(line)) next.add(line);
  openWhys.value = next;
}
