import type { WriteMode } from '../../src/answers/keeping/writeCondition.ts';
import { isDate } from '../../src/schedule/serviceDate.ts';
import { WrongUse, type Call } from './command.ts';

/** The options of commands that change what is kept. */
export const CHANGE_OPTIONS = {
  'dry-run': { type: 'boolean', default: false },
  'if-revision': { type: 'string' },
} as const;

export const CHANGE_TAKES = ['[--dry-run]', '[--if-revision N]'];

export function writeModeOf(call: Call): WriteMode {
  const revision = revisionOf(call, 'if-revision');
  return {
    dryRun: call.flag('dry-run'),
    condition: revision === undefined ? { kind: 'whatever-is-there' } : { kind: 'revision', revision },
  };
}

export function revisionOf(call: Call, option: string): number | undefined {
  const text = call.option(option);
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new WrongUse(`--${option} is a revision's number, not "${text}"`);
  return Number(text);
}

/** The first day of a version. */
export function dayOf(call: Call): string | undefined {
  const day = call.option('effective-from');
  if (day !== undefined && !isDate(day)) {
    throw new WrongUse(`--effective-from is a day that exists, yyyy-mm-dd, not "${day}"`);
  }
  return day;
}

export function neededDayOf(call: Call): string {
  const day = dayOf(call);
  if (day === undefined) throw new WrongUse('--effective-from is missing: the first day the list holds for');
  return day;
}
