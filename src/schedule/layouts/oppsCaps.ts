import { CENTS } from '../../decimal/decimal.ts';
import { localityId } from '../locality.ts';
import type { OppsCap } from '../release.ts';
import { numberCell, valueCell, type NumberKind } from './cells.ts';
import type { LayoutRow } from './layoutRow.ts';
import { checkDistinct, localityKey } from './localityKeys.ts';
import type { ProblemLog } from './problemLog.ts';

export type OppsCapField =
  'code' | 'modifier' | 'status' | 'carrier' | 'locality' | 'facilityPrice' | 'nonFacilityPrice';

export const AMOUNT: NumberKind = { whole: 7, scale: CENTS };

/** The rows of the OPPS cap file as facts: a price a code, modifier and locality, in cents. */
export function collectOppsCaps(
  rows: readonly LayoutRow<OppsCapField>[],
  log: ProblemLog,
): readonly OppsCap[] {
  const read = rows.map((source) => ({ source, value: oppsCap(source, log) }));
  return checkDistinct(read, log, (cap) => `${cap.code} ${cap.modifier} ${localityId(cap)}`);
}

function oppsCap(row: LayoutRow<OppsCapField>, log: ProblemLog): OppsCap {
  return {
    code: valueCell(row, 'code', /^[A-Z0-9]{5}$/, 'a code of five capital letters or digits', log),
    modifier: valueCell(row, 'modifier', /^(|26|TC|53)$/, 'empty or one of 26, TC, 53', log),
    status: valueCell(row, 'status', /^[A-Z]$/, 'one capital letter', log),
    ...localityKey(row, log),
    facilityCents: numberCell(row, 'facilityPrice', AMOUNT, log),
    nonFacilityCents: numberCell(row, 'nonFacilityPrice', AMOUNT, log),
  };
}
