import { kept } from './kept.ts';
import { benefitsFrom, type BenefitField, type Benefits, type SecondaryField } from './benefits.ts';
import { today } from './today.ts';
import { isRecord, textsFrom } from './typedText.ts';
import { newLine, type LineField, type VisitLine } from './visitLine.ts';

/** The visit that is being typed. It outlives a reload of the tab and nothing else; it says nothing of who the patient is. */
export interface Visit {
  readonly date: string;
  readonly payer: string;
  readonly lines: readonly VisitLine[];
  /** Of other disciplines on the same day. */
  readonly alsoThatDay: readonly VisitLine[];
  readonly benefits: Benefits;
  readonly diagnoses: string;
}

export type LineList = 'lines' | 'alsoThatDay';

export const visit = kept<Visit>('tab', 'visit', visitFrom);

function visitFrom(stored: unknown): Visit {
  const found = isRecord(stored) ? stored : {};
  const { date, payer, diagnoses } = textsFrom(['date', 'payer', 'diagnoses'], stored);
  return {
    date: date === '' ? today() : date,
    payer: payer === '' ? 'medicare' : payer,
    lines: linesFrom(found['lines']),
    alsoThatDay: linesFrom(found['alsoThatDay']),
    benefits: benefitsFrom(found['benefits']),
    diagnoses,
  };
}

function linesFrom(stored: unknown): VisitLine[] {
  if (!Array.isArray(stored)) return [];
  const fields = ['code', 'units', 'minutes', 'assistantMinutes', 'modifiers', 'charge'] as const;
  return stored.map((each) => {
    const { code, ...typed } = textsFrom(fields, each);
    return newLine(code, typed);
  });
}

export function change(changed: Partial<Visit>): void {
  visit.value = { ...visit.peek(), ...changed };
}

export function changeLine(list: LineList, key: string, changed: (line: VisitLine) => VisitLine): void {
  change({ [list]: visit.peek()[list].map((line) => (line.key === key ? changed(line) : line)) });
}

export function typeInLine(list: LineList, key: string, field: LineField, text: string): void {
  changeLine(list, key, (line) => ({ ...line, [field]: text }));
}

export function typeBenefit(field: BenefitField, text: string): void {
  const { benefits } = visit.peek();
  change({ benefits: { ...benefits, amounts: { ...benefits.amounts, [field]: text } } });
}

export function markSecondary(field: SecondaryField, covers: boolean): void {
  const { benefits } = visit.peek();
  change({ benefits: { ...benefits, secondary: { ...benefits.secondary, [field]: covers } } });
}
