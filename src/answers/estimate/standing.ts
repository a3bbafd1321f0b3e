import {
  CHARGE_LIST_ID,
  PAIRINGS_ID,
  type ChargeStore,
  type PairingStore,
  type PayerStore,
} from '../../contracts/keeping.ts';
import type { ChargeListVersion } from '../../contracts/chargeList.ts';
import type { Contract } from '../../contracts/contract.ts';
import type { DiagnosisPairingsVersion } from '../../contracts/diagnosisPairings.ts';
import { versionInForce } from '../../contracts/versionInForce.ts';
import type { UnitRule } from '../../pricing/units/unitsFromMinutes.ts';
import type { Calendar } from '../../schedule/calendar.ts';
import type { ScheduleReader } from '../../schedule/ports.ts';
import { contractOf, readPayer, type ContractFound } from '../facts/contractOf.ts';
import type { Answer } from '../refusal.ts';
import type { VisitRequest } from './request.ts';

/** Where facts are found. */
export interface EstimateSources {
  readonly schedule: ScheduleReader;
  readonly payers: PayerStore;
  readonly charges: ChargeStore;
  readonly pairings: PairingStore;
}

export interface EstimateOptions {
  /** Whose payers and charges are used. */
  readonly practice: string;
  /** Whether each line carries its derivation. */
  readonly explain: boolean;
  /** Whether the answer says what the notes have to show. */
  readonly documentation?: boolean;
  /** Whether a date beyond the loaded schedules is answered by the newest before it, and says so. */
  readonly ahead?: boolean;
}

/** What holds on the date of service before anything of the visit is looked up. */
export interface Standing {
  readonly calendar: Calendar;
  readonly contract: Contract | null;
  readonly payerVersion: string;
  readonly unitRule: UnitRule;
  /** What the clinic charges; undefined where it has no list for the date. */
  readonly charges: ChargeListVersion | undefined;
  /** Which services the clinic finds its diagnoses support; undefined where it has no table for the date, or the visit no diagnosis. */
  readonly pairings: DiagnosisPairingsVersion | undefined;
  readonly ahead: boolean;
}

export interface StandingFound {
  /** Where the payer is not known: as under Medicare, so that what else is wrong is found too. */
  readonly standing: Standing;
  readonly payer: Answer<ContractFound>;
}

/** Reads what is published, the payer's terms and the clinic's charges, in one step. */
export async function readStanding(
  request: Pick<VisitRequest, 'dateOfService' | 'payer'> & Partial<Pick<VisitRequest, 'lines' | 'diagnoses'>>,
  { schedule, payers, charges, pairings }: EstimateSources,
  { practice, ahead = false }: Pick<EstimateOptions, 'practice' | 'ahead'>,
): Promise<StandingFound> {
  const date = request.dateOfService;
  const hasDiagnoses = [request, ...(request.lines ?? [])].some(({ diagnoses }) => diagnoses !== undefined);
  const [calendar, kept, list, table] = await Promise.all([
    schedule.readCalendar(),
    readPayer(payers, practice, request.payer),
    charges.read(practice, CHARGE_LIST_ID),
    hasDiagnoses ? pairings.read(practice, PAIRINGS_ID) : undefined,
  ]);
  const payer = contractOf(request.payer, kept, date);
  const { contract, payerVersion } = payer.ok ? payer.value : { contract: null, payerVersion: '' };
  const standing = {
    calendar,
    contract,
    payerVersion,
    unitRule: contract?.terms.unitRule ?? ('cms' as const),
    charges: list && versionInForce(list.document.versions, date),
    pairings: table && versionInForce(table.document.versions, date),
    ahead,
  };
  return { standing, payer };
}
