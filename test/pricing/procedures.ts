import type { RelativeValueRow } from '../../src/schedule/relativeValues.ts';
import type { PricedLine } from '../../src/pricing/priceVisit.ts';
import { row } from './made.ts';
import { DOLLARS, priced, text, type MadeLine, type MadeVisit } from './madeVisit.ts';

/** Rows of surgery and diagnostic tests whose fee is written in dollars, and the visits that bill them. */

export function surgery(code: string, fee: string, more: Partial<RelativeValueRow> = {}): RelativeValueRow {
  return row(code, fee, '0.00', '0.00', {
    pcTc: '0',
    globalDays: '090',
    preoperative: 10,
    intraoperative: 69,
    postoperative: 21,
    multipleProcedure: '2',
    bilateralSurgery: '1',
    assistantAtSurgery: '2',
    coSurgeons: '2',
    ...more,
  });
}

/** A code that ranks with nothing, so that one rule can be seen alone. */
export function unranked(code: string, fee: string, more: Partial<RelativeValueRow> = {}): RelativeValueRow {
  return surgery(code, fee, { multipleProcedure: '0', ...more });
}

/** The whole test and its two parts, as three rows of one code. */
export interface MadeTest {
  readonly whole: RelativeValueRow;
  readonly professional: RelativeValueRow;
  readonly technical: RelativeValueRow;
}

export function test(
  code: string,
  professional: string,
  technical: string,
  more: Partial<RelativeValueRow> = {},
): MadeTest {
  const shape = {
    pcTc: '1',
    multipleProcedure: '4',
    imagingFamily: more.multipleProcedure === undefined ? '88' : '99',
    ...more,
  };
  const reading = row(code, professional, '0.00', '0.00', { ...shape, modifier: '26' });
  const making = row(code, '0.00', technical, '0.00', { ...shape, modifier: 'TC' });
  const whole = row(code, professional, technical, '0.00', shape);
  return { whole, professional: reading, technical: making };
}

export function partsOf(...tests: readonly MadeTest[]): RelativeValueRow[] {
  return tests.flatMap(({ professional, technical }) => [professional, technical]);
}

/** A line of a row, its code and row modifier taken from it. */
export function billed(made: RelativeValueRow, more: Partial<MadeLine> = {}): MadeLine {
  const modifiers = [...(made.modifier === '' ? [] : [made.modifier]), ...(more.modifiers ?? [])];
  return { ...more, code: made.code, row: made, modifiers };
}

/** Prices a visit where one relative value unit is one dollar. */
export function inDollars(lines: readonly MadeLine[], more: Partial<MadeVisit> = {}): readonly PricedLine[] {
  return priced({ lines, rates: DOLLARS, ...more });
}

/** What each line is allowed, or its outcome where it has no amount. */
export function allowed(lines: readonly PricedLine[]): string[] {
  return lines.map((line) => (line.allowed ? text(line.allowed) : line.outcome));
}

/** What a rule said of a line. */
export function said(line: PricedLine | undefined, rule: string): string | undefined {
  return line?.notes.find((note) => note.rule === rule)?.because;
}
