import { formatCents, formatDecimal } from '../../decimal/text.ts';
import { outcomeOf } from '../../pricing/outcome.ts';
import type { Policy } from '../../pricing/policy.ts';
import type { Rates } from '../../pricing/rowFees.ts';
import { settingFees } from '../../pricing/settingFees.ts';
import type { Locality } from '../../schedule/locality.ts';
import type { Release } from '../../schedule/release.ts';
import type { Setting } from '../../schedule/setting.ts';
import type { Pricer } from '../unitPrices/pricer.ts';
import type { ScheduleRow } from './scheduleRows.ts';

export const COLUMNS = [
  ...['Procedure Code', 'Modifier', 'Carrier', 'Locality', 'Status'],
  ...['Non-Facility Fee', 'Facility Fee', 'Non-Facility Therapy Reduced', 'Facility Therapy Reduced'],
  ...['Non-Par Fee (95%)', 'Limiting Charge'],
] as const;
export const PAYER_COLUMNS = ['Payer Fee', 'Payer Therapy Reduced'] as const;
export const LAST_COLUMNS = ['Effective From', 'Release'] as const;

export type Cells = readonly (string | null)[];

/** One line of a fee schedule: a row of it, or a code that a payer alone has a fee for. */
export interface Entry {
  readonly code: string;
  readonly modifier: string;
  readonly row: ScheduleRow | null;
}

/** How the lines of one locality are priced. */
export interface Priced {
  readonly locality: Locality;
  readonly release: Release;
  readonly rates: Rates;
  readonly policy: Policy;
  readonly setting: Setting;
  /** Null where no payer is asked for. */
  readonly payer: Pricer | null;
}

export function cellsOf(entry: Entry, priced: Priced): Cells {
  const { code, modifier, row } = entry;
  const { carrier, locality } = priced.locality;
  const release = row?.release ?? priced.release;
  return [
    ...[code, modifier, carrier, locality, row?.row.status ?? null],
    ...medicareCells(row, priced),
    ...(priced.payer ? payerCells(entry, priced.payer) : []),
    ...[release.effectiveFrom, release.id],
  ];
}

const NO_AMOUNTS: Cells = [null, null, null, null, null, null];

/** What is payable, an imaging cap included; only rows with a price have amounts. */
function medicareCells(row: ScheduleRow | null, { rates, policy, setting }: Priced): Cells {
  if (!row || outcomeOf(row, {}).outcome !== 'priced') return NO_AMOUNTS;
  const nonFacility = settingFees(row, 'non-facility', rates, policy);
  const facility = settingFees(row, 'facility', rates, policy);
  const own = setting === 'facility' ? facility : nonFacility;
  return [
    nonFacility.payable,
    facility.payable,
    nonFacility.therapyReduced,
    facility.therapyReduced,
    own.nonParticipating,
    own.limitingCharge,
  ].map((amount) => amount && formatDecimal(amount));
}

function payerCells({ code, modifier }: Entry, payer: Pricer): Cells {
  const price = payer(code, modifier === '' ? [] : [modifier]);
  if (!price.priced) return [null, null];
  return [price.full, price.reduced].map((cents) => (cents === null ? null : formatCents(Number(cents))));
}
