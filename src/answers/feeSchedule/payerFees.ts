import { names } from '../../contracts/codeRanges.ts';
import type { Contract } from '../../contracts/contract.ts';
import type { PayerStore } from '../../contracts/keeping.ts';
import { conversionFactorOfRelease } from '../../pricing/rowFacts.ts';
import type { Calendar } from '../../schedule/calendar.ts';
import type { Locality } from '../../schedule/locality.ts';
import type { ScheduleReader } from '../../schedule/ports.ts';
import type { Setting } from '../../schedule/setting.ts';
import type { Assumption } from '../assumption.ts';
import type { ReleaseSide } from '../diff/releaseSide.ts';
import { contractOf, readPayer } from '../facts/contractOf.ts';
import { placeOf } from '../facts/placeOf.ts';
import { pricingPlace } from '../facts/pricingPlace.ts';
import { scheduleOf } from '../facts/scheduleOf.ts';
import { answered, type Answer } from '../refusal.ts';
import { pricerOf, type Pricer } from '../unitPrices/pricer.ts';
import type { FeeScheduleRequest } from './request.ts';
import { readSchedule, type ScheduleRead } from './scheduleRows.ts';

/** What a payer pays a unit, by the terms in force on the date. */
export interface PayerFees {
  /** Null for Medicare, whose own fees are all there is. */
  readonly contract: Contract | null;
  readonly pricerAt: (locality: Locality) => Answer<Pricer>;
  readonly assumptions: readonly Assumption[];
}

type Asked = Pick<FeeScheduleRequest, 'date' | 'payer' | 'codes' | 'setting'> & { readonly payer: string };

/** The payer's terms and the schedule they rest on, which may be `read` already. */
export async function payerFees(
  { schedule, payers, practice }: { schedule: ScheduleReader; payers: PayerStore; practice: string },
  calendar: Calendar,
  { date, payer, codes, setting = 'non-facility' }: Asked,
  read: ScheduleRead,
): Promise<Answer<PayerFees>> {
  const found = contractOf(payer, await readPayer(payers, practice, payer), date);
  if (!found.ok) return atDate(found);
  const { contract } = found.value;
  const rests = scheduleOf(calendar, { date, qp: false, contract, orTheNewestBefore: false });
  if (!rests.ok) return atDate(rests);
  const { inForce, assumptions } = rests.value;
  const side =
    inForce.entry.id === read.own.release.id ? read.own : (await readSchedule(schedule, inForce, codes)).own;
  return answered({
    contract,
    pricerAt: (locality) => pricerAt(side, locality, contract, { date, setting }),
    assumptions: contract?.terms.schedule === undefined ? [] : assumptions,
  });
}

/** The indices are those that the schedule of the terms has for the place, or for the one that they fix. */
function pricerAt(
  { release, localities, rows }: ReleaseSide,
  furnished: Locality,
  contract: Contract | null,
  { date, setting }: { readonly date: string; readonly setting: Setting },
): Answer<Pricer> {
  const facts = { localities, zips: null, plusFours: null };
  const own = contract?.terms.locality
    ? answered({ locality: furnished, assumptions: [] })
    : placeOf({ kind: 'locality', key: furnished }, facts, date, '/payer');
  const place = pricingPlace(contract, own, localities);
  if (!place.ok) return place;
  const { locality } = place.value;
  const basis = { release, locality, conversionFactor: conversionFactorOfRelease(release), date };
  return answered(pricerOf(basis, rows, setting, contract));
}

/** A code, and a modifier or none, that the payer's terms give a fee. */
export interface Listed {
  readonly code: string;
  readonly modifier: string;
}

/** What the terms give a fee by name: a list's fees and overrides of single codes. */
export function listedByName(contract: Contract | null, codes: readonly string[] | undefined): Listed[] {
  if (!contract) return [];
  const { terms } = contract;
  const fees = terms.kind === 'fee-list' ? terms.fees : [];
  const overrides = (terms.overrides ?? []).filter(({ fee }) => fee !== undefined);
  return [
    ...fees.map(({ code, modifier = '' }) => ({ code, modifier })),
    ...overrides.flatMap(({ codes: named, modifier = '' }) =>
      named.filter((code) => !code.includes('-')).map((code) => ({ code, modifier })),
    ),
  ].filter(({ code }) => codes === undefined || names(codes, code));
}

/** The day is called by its name here. */
function atDate<T>(answer: Answer<T>): Answer<never> {
  if (answer.ok) throw new Error('nothing was refused');
  const errors = answer.refusal.errors.map((error) =>
    error.pointer === '/dateOfService' ? { ...error, pointer: '/date' } : error,
  );
  return { ok: false, refusal: { ...answer.refusal, errors } };
}
