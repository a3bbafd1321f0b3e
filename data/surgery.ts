import type { Dated } from '../src/schedule/dated.ts';

const LAYOUT = 'PPRRVU record layout, bilateral surgery (modifier 50)';

/** Percent of the fee of one side that both sides together are paid, by bilateral surgery indicator. */
export const BOTH_SIDES_PERCENT = [
  { from: '1995-01-01', through: null, value: { 0: 100, 1: 150, 2: 100, 3: 200 }, citation: LAYOUT },
] as const satisfies readonly Dated<Readonly<Record<string, number>>>[];

/** Where two lines or two units report both sides, what each shows of their one price. */
export const EACH_SIDE_PERCENT = [
  {
    from: '1995-01-01',
    through: null,
    value: 50,
    citation: `${LAYOUT}: one amount for the two sides, shown in halves`,
  },
] as const satisfies readonly Dated<number>[];

/** What each of two surgeons (modifier 62) is paid, in tenths of a percent of the fee. */
export const CO_SURGEON_TENTHS_OF_PERCENT = [
  {
    from: '1992-01-01',
    through: null,
    value: 625,
    citation: 'Medicare Claims Processing Manual ch.12 s.40.8',
    unconfirmed: true,
  },
] as const satisfies readonly Dated<number>[];

const ASSISTANT = 'Novitas, assistant at surgery; Medicare Claims Processing Manual ch.12 s.20.4.3';

/** What an assistant at surgery (modifiers 80, 81, 82, AS) is paid, in percent of the fee. */
export const ASSISTANT_AT_SURGERY_PERCENT = [
  { from: '1992-01-01', through: null, value: 16, citation: ASSISTANT },
] as const satisfies readonly Dated<number>[];

/** What an assistant who is not a physician (modifier AS) is paid, in percent of what a physician who assists is paid. */
export const NON_PHYSICIAN_ASSISTANT_PERCENT = [
  { from: '1998-01-01', through: null, value: 85, citation: `${ASSISTANT}: 85 percent of 16 percent` },
] as const satisfies readonly Dated<number>[];
