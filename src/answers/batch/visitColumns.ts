import type { Column } from '../lists/columns.ts';
import { CODE_COLUMN } from '../lists/listColumns.ts';

const column = (heading: string, ...names: string[]): Column => ({
  heading,
  names: [heading.toLowerCase(), ...names],
  needed: false,
});

/** The columns of a list of visits: a row a line of a claim, rows with the same visit together. */
export const VISIT_COLUMNS = {
  visit: { ...column('Visit', 'visit id', 'encounter', 'claim'), needed: true },
  dateOfService: { ...column('Date of Service', 'dos', 'service date', 'date'), needed: true },
  payer: { ...column('Payer', 'payer id'), needed: true },
  carrier: column('Carrier', 'mac'),
  locality: column('Locality'),
  zip: column('ZIP', 'zip code'),
  plus4: column('Plus Four', 'plus4', 'zip4'),
  placeOfService: column('Place of Service', 'pos'),
  code: CODE_COLUMN,
  modifiers: column('Modifiers', 'modifier', 'mod'),
  units: column('Units'),
  minutes: column('Minutes'),
  charge: column('Charge', 'billed charge'),
  copay: column('Copay'),
  coinsurance: column('Coinsurance'),
  deductibleRemaining: column('Deductible Remaining', 'deductible'),
} as const satisfies Readonly<Record<string, Column>>;

export type VisitColumn = keyof typeof VISIT_COLUMNS;

/** What a visit says once: its rows say the same there, or nothing after the first. */
export const OF_THE_VISIT = [
  ...['dateOfService', 'payer', 'carrier', 'locality', 'zip', 'plus4', 'placeOfService'],
  ...['copay', 'coinsurance', 'deductibleRemaining'],
] as readonly VisitColumn[];
