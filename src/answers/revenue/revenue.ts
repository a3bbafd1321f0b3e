import type { PayerStore } from '../../contracts/keeping.ts';
import type { ScheduleReader } from '../../schedule/ports.ts';
import type { Setting } from '../../schedule/setting.ts';
import { pricedAt, type PlaceAsked } from '../diff/pricedAt.ts';
import { readSide } from '../diff/releaseSide.ts';
import { presentReleases, extractAssumptions, twoReleases, type Names } from '../diff/twoReleases.ts';
import { parse } from '../parse.ts';
import { answered, bounded, type Answer } from '../refusal.ts';
import { refusedTogether } from '../refusedTogether.ts';
import type { RevenueAnswer } from './answer.ts';
import { countsOfRequest, type Count } from './counts.ts';
import { knownCodes } from './knownCodes.ts';
import { linesOf, sumsOf } from './lines.ts';
import { payersOf } from './payersOf.ts';
import { pricingsOf } from './pricingsOf.ts';
import { readCounts } from './readCounts.ts';
import { revenueParameters, revenueRequest } from './request.ts';
import { revenueAssumptions } from './revenueAssumptions.ts';
import { unitsTogether } from './unitsTogether.ts';

const MOST_LISTED = 50;

export interface RevenueSources {
  readonly schedule: ScheduleReader;
  readonly payers: PayerStore;
  /** Whose payers are used. */
  readonly practice: string;
}

/** What the second release does to a clinic's revenue, by a JSON request. */
export async function revenueOfRequest(
  names: Names,
  input: unknown,
  sources: RevenueSources,
): Promise<Answer<RevenueAnswer>> {
  const request = parse(revenueRequest, input);
  if (!request.ok) return request;
  const { counts, place = {}, ...choices } = request.value;
  return revenue(names, { counts: countsOfRequest(counts), place, at: '/place', ...choices }, sources);
}

/** The same by a comma-separated list of counts and parameters beside it; what is wrong with either is told together. */
export async function revenueOfList(
  names: Names,
  bytes: Uint8Array,
  parameters: unknown,
  sources: RevenueSources,
): Promise<Answer<RevenueAnswer>> {
  const counts = readCounts(bytes);
  const read = parse(revenueParameters, parameters);
  if (!read.ok) return refusedTogether([counts, read]);
  if (!counts.ok) return counts;
  const { setting, reducedShare, ...place } = read.value;
  return revenue(names, { counts: counts.value, place, at: '', setting, reducedShare }, sources);
}

interface Asked {
  readonly counts: readonly Count[];
  readonly place: PlaceAsked;
  /** Where the place stands in the request. */
  readonly at: string;
  readonly setting?: Setting | undefined;
  readonly reducedShare?: string | undefined;
}

async function revenue(
  names: Names,
  { counts, place: asked, at, setting = 'non-facility', reducedShare = '0' }: Asked,
  { schedule, payers, practice }: RevenueSources,
): Promise<Answer<RevenueAnswer>> {
  const releases = await twoReleases(schedule, names);
  if (!releases.ok) return releases;
  const codes = [...new Set(counts.map(({ code }) => code))];
  const [from, to, contracts] = await Promise.all([
    readSide(schedule, releases.value.from, codes),
    readSide(schedule, releases.value.to, codes),
    payersOf(payers, practice, counts, releases.value.to.effectiveFrom),
  ]);
  const place = await pricedAt(schedule, asked, from, to, at);
  const known = knownCodes(counts, contracts.ok ? contracts.value : new Map(), from, to);
  if (!place.ok || !contracts.ok || !known.ok) {
    return bounded(refusedTogether([contracts, known, place]), MOST_LISTED);
  }
  const pricings = pricingsOf(counts, contracts.value, { from, to, place: place.value, setting });
  if (!pricings.ok) return bounded(pricings, MOST_LISTED);
  const lines = linesOf(unitsTogether(counts), pricings.value, reducedShare);
  return answered({
    ...presentReleases(releases.value, place.value.to, setting),
    reducedShare,
    totals: sumsOf(lines),
    payers: [...pricings.value].sort(byId).map(([payer, { payerVersion }]) => ({
      payer,
      payerVersion,
      ...sumsOf(lines.filter((line) => line.payer === payer)),
    })),
    lines: lines.map(({ line }) => line),
    assumptions: [
      ...extractAssumptions(releases.value).filter(({ code }) => code !== 'codes-of-both'),
      ...place.value.assumptions,
      ...revenueAssumptions(reducedShare, pricings.value),
    ],
  });
}

function byId([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : 1;
}
