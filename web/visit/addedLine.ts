import { effect } from '@preact/signals';
import { clinic } from '../state/clinic.ts';
import { codes } from '../state/lists.ts';
import { changeLine } from '../state/visit.ts';
import { newLine, withModifier, type VisitLine } from '../state/visitLine.ts';
import type { TypedLine } from './typedLine.ts';

const PLANS_OF_CARE = ['GP', 'GO', 'GN'];

/** A line for the visit, marked with the plan of care that its code is bound to, else the clinic's, unless one was typed. */
export function addedLine({ code, units, minutes, modifiers }: TypedLine): VisitLine {
  const marked = modifiers.some((modifier) => PLANS_OF_CARE.includes(modifier));
  const plan = marked ? '' : planOfCare(code);
  const bare = units === '' && minutes === '';
  const line = newLine(code, {
    units: bare ? '1' : units,
    minutes,
    modifiers: [plan, ...modifiers].filter((modifier) => modifier !== '').join(' '),
  });
  if (!marked && codes.peek().size === 0) typedEarly.add(line.key);
  return line;
}

/** Lines typed before the list of codes was there, which says which of them are therapy. */
const typedEarly = new Set<string>();

effect(() => {
  if (codes.value.size === 0) return;
  for (const key of typedEarly) {
    for (const list of ['lines', 'alsoThatDay'] as const) {
      changeLine(list, key, (line) => {
        const plan = planOfCare(line.code);
        return plan === '' ? line : withModifier(line, plan);
      });
    }
  }
  typedEarly.clear();
});

/** Empty for a code that is not furnished under one. */
export function planOfCare(code: string): string {
  const known = codes.peek().get(code.toUpperCase());
  return known === undefined ? '' : (known.discipline ?? clinic.peek().discipline);
}
