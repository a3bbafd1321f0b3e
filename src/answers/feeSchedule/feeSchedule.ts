import { gpciFacts } from '../../pricing/rowFacts.ts';
import type { Assumption } from '../assumption.ts';
import { csvLine } from '../csvLines.ts';
import { policyOf } from '../facts/policyOf.ts';
import { releaseFor } from '../facts/releaseFor.ts';
import { parse } from '../parse.ts';
import { answered, type Answer } from '../refusal.ts';
import { refusedTogether } from '../refusedTogether.ts';
import { cellsOf, COLUMNS, LAST_COLUMNS, PAYER_COLUMNS, type Cells, type Priced } from './cells.ts';
import { gather, type FeeScheduleSources, type Gathered } from './gather.ts';
import { placesAsked } from './places.ts';
import { feeScheduleRequest, type FeeScheduleRequest } from './request.ts';

/** A clinic's fee schedule: every code and modifier at each of its places. */
export interface FeeSchedule {
  readonly columns: readonly string[];
  /** The lines, made as they are taken: a whole schedule at many places is never held at once. */
  readonly lines: () => Iterable<Cells>;
  readonly assumptions: readonly Assumption[];
}

/** The fee schedule of a date, as practice software takes it in each January. */
export async function feeSchedule(input: unknown, sources: FeeScheduleSources): Promise<Answer<FeeSchedule>> {
  const request = parse(feeScheduleRequest, input);
  if (!request.ok) return request;
  const { date, qp = false, payer, carrier, locality, zip, plus4, localities } = request.value;
  const calendar = await sources.schedule.readCalendar();
  const places = placesAsked({ carrier, locality, zip, plus4, localities });
  const release = releaseFor(calendar, date, qp, '/date');
  if (!places.ok || !release.ok) return refusedTogether([places, release]);
  const standing = { calendar, inForce: release.value.inForce, places: places.value };
  const gathered = await gather(request.value, standing, sources);
  if (!gathered.ok) return gathered;
  const priced = pricedAtEach(request.value, gathered.value);
  if (!priced.ok) return priced;
  return answered({
    columns: [...COLUMNS, ...(payer === undefined ? [] : PAYER_COLUMNS), ...LAST_COLUMNS],
    lines: () => linesOf(gathered.value, priced.value),
    assumptions: [...release.value.assumptions, ...gathered.value.assumptions],
  });
}

function pricedAtEach(
  { date, setting = 'non-facility' }: FeeScheduleRequest,
  { release, localities, conversionFactor, fees }: Gathered,
): Answer<Priced[]> {
  const policy = policyOf(date, 'physician');
  const each = localities.map((locality): Answer<Priced> => {
    const payer = fees === null ? answered(null) : fees.pricerAt(locality);
    const rates = { gpci: gpciFacts(locality, release), conversionFactor };
    return payer.ok ? answered({ locality, release, rates, policy, setting, payer: payer.value }) : payer;
  });
  const priced = each.flatMap((one) => (one.ok ? [one.value] : []));
  return priced.length < each.length ? refusedTogether(each) : answered(priced);
}

function* linesOf({ entries }: Gathered, priced: readonly Priced[]): Generator<Cells> {
  for (const place of priced) {
    for (const entry of entries) yield cellsOf(entry, place);
  }
}

const LINES_A_PIECE = 5_000;

/** A fee schedule as comma-separated values, in pieces that end with a line. */
export function* feeScheduleCsv({
  columns,
  lines,
}: Pick<FeeSchedule, 'columns' | 'lines'>): Generator<string> {
  let piece = [csvLine(columns)];
  for (const cells of lines()) {
    piece.push(csvLine(cells));
    if (piece.length < LINES_A_PIECE) continue;
    yield piece.join('');
    piece = [];
  }
  if (piece.length > 0) yield piece.join('');
}
