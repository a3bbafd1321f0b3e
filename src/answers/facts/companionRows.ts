import { TECHNICAL_CODES } from '../../../data/technicalCodes.ts';
import { rowName, type RowInRelease } from '../../pricing/rowFacts.ts';
import type { Calendar } from '../../schedule/calendar.ts';
import type { ReleaseInForce } from '../../schedule/inForce.ts';
import type { ScheduleReader } from '../../schedule/ports.ts';
import { readRows, rowOf, type RowsRead } from './rowsOf.ts';

/** A line's row and how many units are priced from it. */
export interface PricedFrom {
  readonly from: RowInRelease;
  readonly units: number;
}

/** Every code of the lines once, and those of the technical parts of whole tests among them. */
export function withTechnicalCodes(lines: readonly { readonly code: string }[]): string[] {
  return [...new Set(lines.flatMap(({ code }) => [code, ...technicalCodesOf(code)]))];
}

function technicalCodesOf(code: string): readonly string[] {
  return Object.hasOwn(TECHNICAL_CODES, code) ? (TECHNICAL_CODES[code] ?? []) : [];
}

const IN_PARTS = ['4', '6', '7'];

/**
 * Rows that the day's rules need beside those of its lines, by name: the 26 and TC rows of whole tests, which came with their
 * code, and the base of a family of endoscopies. Only a visit with several of a family reads once more, for a base it does not
 * bill itself.
 */
export async function companionRows(
  schedule: ScheduleReader,
  calendar: Calendar,
  inForce: ReleaseInForce,
  lines: readonly PricedFrom[],
  read: RowsRead,
): Promise<ReadonlyMap<string, RowInRelease>> {
  const found = new Map<string, RowInRelease>();
  const add = (code: string, modifiers: readonly string[], rows: RowsRead) => {
    const row = rowOf({ code, modifiers, pointer: '' }, rows);
    if (row.ok) found.set(rowName(row.value.row), row.value);
  };
  for (const { from } of lines) {
    const { code, modifier, pcTc, multipleProcedure } = from.row;
    for (const technical of technicalCodesOf(code)) add(technical, [], read);
    if (modifier !== '' || pcTc !== '1' || !IN_PARTS.includes(multipleProcedure)) continue;
    add(code, ['26'], read);
    add(code, ['TC'], read);
  }
  const bases = basesOfFamilies(lines);
  const missing = bases.filter((base) => !read.rows.has(base));
  for (const base of bases) if (!missing.includes(base)) add(base, [], read);
  if (missing.length === 0) return found;
  const further = await readRows(schedule, calendar, inForce, missing);
  for (const base of missing) add(base, [], further);
  return found;
}

/** Bases of the families of which more than one unit is on the day. */
function basesOfFamilies(lines: readonly PricedFrom[]): string[] {
  const bases = lines.map(({ from }) => from.row.endoscopicBase).filter((base) => base !== '');
  return [...new Set(bases)].filter((base) => {
    const family = lines.filter(({ from: { row } }) => row.endoscopicBase === base || row.code === base);
    return family.reduce((sum, { units }) => sum + units, 0) > 1;
  });
}
