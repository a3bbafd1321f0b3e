/**
 * What an installation uses of what AWS charges for. Every number that is not a count of what the stack makes is in `ASSUMED`, with
 * where it comes from; choose others and the bill follows.
 */
import type { Priced } from '../../data/awsPrices.ts';

export type Usage = Readonly<Record<Priced, number>>;

export const DAYS_A_MONTH = 30;

export const ASSUMED = {
  /** Measured: the worked example of four lines with its explanation, in bytes, as the API sends it. */
  answerBytes: 16_489,
  /** Estimated, above what a laptop takes: the estimate's function at one gigabyte, and the authorizer at half of one. */
  estimateSeconds: 0.03,
  authorizerSeconds: 0.015,
  /** Counted for a visit of four lines that finds nothing in memory; one that does reads the key alone. */
  readUnits: 14,
  /** Estimated: one estimate in ten is saved, twenty kilobytes each. */
  savedShare: 0.1,
  savedKilobytes: 20,
  /** Estimated: three lines of Lambda’s own for each function, one of the access log. */
  logBytes: 2_200,
  /** Estimated: the page’s files are loaded once for every ten estimates, by browsers that keep them. */
  pageRequests: 0.1,
  /** Every person asks sixty times a day. */
  estimatesOfAPerson: 60,
  /** CMS’s files of a year, and the table’s items made of them, in gigabytes. */
  fileGigabytes: 0.3,
  releaseGigabytes: 0.2,
} as const;

/** What the stack makes; test/bin/cost.test.ts counts it in the template. */
export const MADE = { alarmMetrics: 22, ownMetrics: 3, dashboards: 1, keys: 1 } as const;

const GIGABYTE = 1e9;
const HOURS_A_MONTH = 24 * DAYS_A_MONTH;
const WATCH_GIGABYTE_SECONDS = 0.25 * 0.5;

/** Of one month with so many estimates a day, at the end of a first year in which estimates were saved all along. */
export function monthlyUsage(estimatesADay: number, programs = 0): Usage {
  const requests = estimatesADay * DAYS_A_MONTH;
  const { savedShare, savedKilobytes } = ASSUMED;
  const savedGigabytes = (estimatesADay * 365 * savedShare * savedKilobytes * 1_000) / GIGABYTE;
  const kept = ASSUMED.releaseGigabytes + savedGigabytes;
  return {
    functionRequests: 2 * requests + HOURS_A_MONTH,
    functionGigabyteSeconds:
      requests * (ASSUMED.estimateSeconds + 0.5 * ASSUMED.authorizerSeconds) +
      HOURS_A_MONTH * WATCH_GIGABYTE_SECONDS,
    apiRequests: requests,
    readUnits: requests * ASSUMED.readUnits + HOURS_A_MONTH,
    writeUnits: requests * savedShare * savedKilobytes,
    tableGigabytes: kept,
    recoveryGigabytes: kept,
    fileGigabytes: ASSUMED.fileGigabytes,
    edgeRequests: requests * (1 + ASSUMED.pageRequests),
    edgeGigabytes: (requests * ASSUMED.answerBytes) / GIGABYTE,
    logGigabytes: (requests * ASSUMED.logBytes) / GIGABYTE,
    ...MADE,
    people: Math.ceil(estimatesADay / ASSUMED.estimatesOfAPerson),
    programs,
  };
}

/** Measured on the embedded database, in units as DynamoDB counts them: what the import of a quarter's files reads and writes. */
export const QUARTER = [
  { file: 'the fee schedule (RVU26C, 19,356 rows)', reads: 526, writes: 17_207 },
  { file: 'practitioner MUEs (15,095 codes)', reads: 141, writes: 1_165 },
  { file: 'NCCI procedure pairs (2,546,017)', reads: 5_242, writes: 27_939 },
  { file: 'ZIP codes (42,956)', reads: 212, writes: 1_321 },
  { file: 'payment amounts (4,033)', reads: 56, writes: 187 },
] as const;

const QUARTERS = 4;
/** As long as the function may take, at one gigabyte: more than any file needs. */
const IMPORT_GIGABYTE_SECONDS = 300;

/** Of a year of refreshes alone, every file of every quarter. */
export function refreshUsage(): Partial<Usage> {
  const sum = (of: 'reads' | 'writes') => QUARTERS * QUARTER.reduce((total, file) => total + file[of], 0);
  return {
    functionRequests: QUARTERS * QUARTER.length,
    functionGigabyteSeconds: QUARTERS * QUARTER.length * IMPORT_GIGABYTE_SECONDS,
    readUnits: sum('reads'),
    writeUnits: sum('writes'),
  };
}
