import { EVALUATION_CODES } from '../../../data/evaluations.ts';
import { MEDICARE_SUBSTITUTES } from '../../../data/substitutes.ts';
import { TECHNICAL_CODES } from '../../../data/technicalCodes.ts';
import type { CodeStanding } from '../../checks/checkedVisit.ts';
import type { CheckFacts } from '../../checks/checkFacts.ts';
import type { ContractFacts } from '../../contracts/contractFacts.ts';
import { needsNoRow } from '../../contracts/lineTerm.ts';
import { offSchedule } from '../../contracts/offSchedule.ts';
import { gpciFacts, type RowInRelease } from '../../pricing/rowFacts.ts';
import type { VisitFacts, VisitLine } from '../../pricing/visit.ts';
import type { Locality } from '../../schedule/locality.ts';
import type { ScheduleReader } from '../../schedule/ports.ts';
import type { Release } from '../../schedule/release.ts';
import { assumption, type Assumption } from '../assumption.ts';
import { codeStanding } from '../checks/codeStanding.ts';
import { diagnosesOf } from '../checks/diagnosesOf.ts';
import { editsOf, type Edits } from '../checks/editsOf.ts';
import { anesthesiaFactorOf } from '../facts/anesthesiaFactorOf.ts';
import { companionRows } from '../facts/companionRows.ts';
import { conversionFactorFor } from '../facts/conversionFactorFor.ts';
import {
  ASSISTANT_MODIFIERS,
  CASE_BY_CASE_MODIFIERS,
  PAYING_MODIFIERS,
  SEPARATE_MODIFIERS,
} from '../facts/modifierSets.ts';
import { onSchedule } from '../facts/onSchedule.ts';
import { placeOfRequest } from '../facts/placeOf.ts';
import { policyOf } from '../facts/policyOf.ts';
import { pricingPlace } from '../facts/pricingPlace.ts';
import type { CodeRequested } from '../facts/rowsOf.ts';
import { scheduleOf } from '../facts/scheduleOf.ts';
import { answered, type Answer } from '../refusal.ts';
import { refusedTogether } from '../refusedTogether.ts';
import { TIMED_CODES } from '../units/timedCodes.ts';
import type { Completed } from './defaults.ts';
import { refuseOnRow, type LineOnRow } from './modifierLimits.ts';
import type { EstimateRequest } from './request.ts';
import type { Standing } from './standing.ts';

export interface Gathered {
  readonly facts: VisitFacts;
  /** Null under Original Medicare. */
  readonly contractFacts: ContractFacts | null;
  readonly locality: Locality;
  readonly releaseId: string;
  readonly assumptions: readonly Assumption[];
  /** How each line's code stands on the schedule, in the order of `facts.rows`. */
  readonly codeStandings: readonly CodeStanding[];
  readonly edits: Edits;
  readonly diagnoses: CheckFacts['diagnoses'];
}

/** A line as far as finding its facts goes. */
type LineRequested = CodeRequested & LineOnRow & Pick<VisitLine, 'units'>;

/** Finds what the schedule says of a visit, in one step of reading; `standing` is what was read before it. */
export async function gather(
  request: EstimateRequest,
  completed: Completed,
  lines: readonly LineRequested[],
  standing: Standing,
  schedule: ScheduleReader,
): Promise<Answer<Gathered>> {
  const { calendar, contract, ahead } = standing;
  const date = request.dateOfService;
  const qp = completed.qualifyingApm && contract === null;
  const release = scheduleOf(calendar, { date, qp, contract, orTheNewestBefore: ahead });
  if (!release.ok) return release;
  const { inForce } = release.value;
  const asked = { place: placeOfRequest(request.place), date, pointer: '/place', codes: lines };
  const codes = lines.map(({ code }) => code);
  const [read, edits, diagnoses] = await Promise.all([
    onSchedule(schedule, calendar, inForce, asked),
    editsOf(schedule, calendar, date, codes, contract),
    diagnosesOf(schedule, calendar, request),
  ]);
  const place = pricingPlace(contract, read.place, read.localities);
  const rows = read.found.map(({ code, row }) => rowFor(code, row, standing, read.rows.release));
  if (!place.ok || rows.some(({ ok }) => !ok)) return refusedTogether([place, ...rows]);

  const found = rows.flatMap((row) => (row.ok ? [row.value] : []));
  const factor = conversionFactorFor(date, inForce, read.rows.release, found);
  if (!factor.ok) return factor;
  const pricedFrom = found.map((from, index) => ({ from, units: lines[index]?.units ?? 0 }));
  const facts: VisitFacts = {
    gpci: gpciFacts(place.value.locality, read.rows.release),
    conversionFactor: factor.value.factor,
    policy: policyOf(date, request.clinician.kind ?? 'therapist'),
    rows: found,
    companionRows: await companionRows(schedule, calendar, inForce, pricedFrom, read.rows),
    technicalCodes: TECHNICAL_CODES,
    anesthesiaConversionFactor: anesthesiaFactorOf(place.value.locality, read.rows.release, inForce),
    caseByCaseModifiers: CASE_BY_CASE_MODIFIERS,
    separateServiceModifiers: SEPARATE_MODIFIERS,
    assistantModifiers: ASSISTANT_MODIFIERS,
    substitutes: MEDICARE_SUBSTITUTES,
  };
  return answered({
    facts,
    contractFacts: contractFactsOf(standing),
    locality: place.value.locality,
    releaseId: inForce.entry.id,
    assumptions: [
      ...release.value.assumptions,
      ...place.value.assumptions,
      ...factor.value.assumptions,
      ...offScheduleAssumptions(found),
    ],
    codeStandings: read.found.map(({ code, row }) => codeStanding(code, row, read.rows)),
    edits,
    diagnoses,
  });
}

function contractFactsOf({ contract }: Standing): ContractFacts | null {
  return (
    contract && {
      contract,
      evaluationCodes: EVALUATION_CODES,
      timedCodes: TIMED_CODES,
      payingModifiers: PAYING_MODIFIERS,
    }
  );
}

/** The payer's own terms come before the schedule: a code they price needs no row there, and no row can stand against it. */
function rowFor(
  line: LineRequested,
  row: Answer<RowInRelease>,
  { contract }: Standing,
  release: Release,
): Answer<RowInRelease> {
  const pricedByTerms = contract !== null && needsNoRow(contract, line);
  if (!row.ok) return pricedByTerms ? answered(offSchedule(line.code, release)) : row;
  return (pricedByTerms ? undefined : refuseOnRow(line, row.value)) ?? row;
}

function offScheduleAssumptions(rows: readonly RowInRelease[]): Assumption[] {
  const codes = [...new Set(rows.filter(({ row }) => row.status === '').map(({ row }) => row.code))];
  if (codes.length === 0) return [];
  const message = `Not on the fee schedule that was read, and priced by the payer's terms alone: ${codes.join(', ')}.`;
  return [assumption('code-not-on-schedule', message)];
}
