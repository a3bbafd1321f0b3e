import type { PayerStore } from '../../contracts/keeping.ts';
import type { Derivation } from '../../pricing/derivation.ts';
import type { Calendar } from '../../schedule/calendar.ts';
import type { ReleaseInForce } from '../../schedule/inForce.ts';
import type { Locality } from '../../schedule/locality.ts';
import type { ScheduleReader } from '../../schedule/ports.ts';
import type { Release } from '../../schedule/release.ts';
import { assumption, type Assumption } from '../assumption.ts';
import { conversionFactorFor } from '../facts/conversionFactorFor.ts';
import type { Place } from '../facts/placeOf.ts';
import { answered, type Answer } from '../refusal.ts';
import { refusedTogether } from '../refusedTogether.ts';
import type { Entry } from './cells.ts';
import { entriesOf, knownCodes } from './entries.ts';
import { payerFees, type PayerFees } from './payerFees.ts';
import { placesFound } from './places.ts';
import type { FeeScheduleRequest } from './request.ts';
import { readSchedule, type ScheduleRead } from './scheduleRows.ts';

export interface FeeScheduleSources {
  readonly schedule: ScheduleReader;
  readonly payers: PayerStore;
  /** Whose payers are used. */
  readonly practice: string;
}

/** What a fee schedule is made of. */
export interface Gathered {
  readonly release: Release;
  readonly localities: readonly Locality[];
  readonly conversionFactor: Derivation;
  readonly entries: readonly Entry[];
  /** Null where no payer is asked for. */
  readonly fees: PayerFees | null;
  readonly assumptions: readonly Assumption[];
}

export async function gather(
  request: FeeScheduleRequest,
  standing: {
    readonly calendar: Calendar;
    readonly inForce: ReleaseInForce;
    readonly places: readonly Place[];
  },
  sources: FeeScheduleSources,
): Promise<Answer<Gathered>> {
  const { date, codes, payer } = request;
  const { calendar, inForce, places } = standing;
  const { schedule } = sources;
  const read = await readSchedule(schedule, inForce, codes);
  const { release, localities } = read.own;
  const [found, fees] = await Promise.all([
    placesFound(schedule, calendar, { places, localities, date }),
    payer === undefined ? answered(null) : payerFees(sources, calendar, { ...request, payer }, read),
  ]);
  const factor = conversionFactorFor(date, inForce, release, []);
  const entries = entriesOf(read, fees.ok ? (fees.value?.contract ?? null) : null, codes);
  const known = knownCodes(codes, entries, release);
  if (!found.ok || !fees.ok || !factor.ok || !known.ok) return refusedTogether([found, fees, factor, known]);
  return answered({
    release,
    localities: found.value.localities,
    conversionFactor: factor.value.factor,
    entries,
    fees: fees.value,
    assumptions: [
      ...found.value.assumptions,
      ...factor.value.assumptions,
      ...besideAssumptions(read, entries),
      ...(fees.value?.assumptions ?? []),
    ],
  });
}

function besideAssumptions({ beside }: ScheduleRead, entries: readonly Entry[]): Assumption[] {
  if (!beside || !entries.some(({ row }) => row?.release.id === beside.release.id)) return [];
  const message = `Codes that the QP release does not have are those of ${beside.release.id}.`;
  return [assumption('code-not-in-qp-release', message)];
}
