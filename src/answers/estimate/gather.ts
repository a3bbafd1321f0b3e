import { MODIFIERS, type ModifierEffect } from '../../../data/modifiers.ts';
import { MEDICARE_SUBSTITUTES } from '../../../data/substitutes.ts';
import { TECHNICAL_CODES } from '../../../data/technicalCodes.ts';
import type { PayerStore } from '../../contracts/payer.ts';
import { gpciFacts } from '../../pricing/rowFacts.ts';
import type { VisitFacts, VisitLine } from '../../pricing/visit.ts';
import type { Locality } from '../../schedule/locality.ts';
import type { ScheduleReader } from '../../schedule/ports.ts';
import type { Assumption } from '../assumption.ts';
import { anesthesiaFactorOf } from '../facts/anesthesiaFactorOf.ts';
import { companionRows, withTechnicalCodes } from '../facts/companionRows.ts';
import { conversionFactorFor } from '../facts/conversionFactorFor.ts';
import { coverageOf, readPayer } from '../facts/coverageOf.ts';
import { placeOf, placeOfRequest, readZips } from '../facts/placeOf.ts';
import { policyOf } from '../facts/policyOf.ts';
import { releaseFor } from '../facts/releaseFor.ts';
import { readRows, rowOf, type CodeRequested } from '../facts/rowsOf.ts';
import { answered, type Answer } from '../refusal.ts';
import { refusedTogether } from '../refusedTogether.ts';
import type { Completed } from './defaults.ts';
import { refuseOnRow, type LineOnRow } from './modifierLimits.ts';
import type { EstimateRequest } from './request.ts';

/** Where facts are found. */
export interface EstimateSources {
  readonly schedule: ScheduleReader;
  readonly payers: PayerStore;
}

export interface Gathered {
  readonly facts: VisitFacts;
  readonly locality: Locality;
  readonly releaseId: string;
  readonly payerVersion: string;
  readonly assumptions: readonly Assumption[];
}

/** A line as far as finding its facts goes. */
export type LineRequested = CodeRequested & LineOnRow & Pick<VisitLine, 'units'>;

const CASE_BY_CASE = modifiersThat('case-by-case');
const SEPARATE = modifiersThat('separate');
const ASSISTANT = modifiersThat('assistant');

/** Finds everything an estimate rests on, in two steps of reading: what is in force, then what it says. */
export async function gather(
  request: EstimateRequest,
  completed: Completed,
  codes: readonly LineRequested[],
  practice: string,
  { schedule, payers }: EstimateSources,
): Promise<Answer<Gathered>> {
  const date = request.dateOfService;
  const [calendar, storedPayer] = await Promise.all([
    schedule.readCalendar(),
    readPayer(payers, practice, request.payer),
  ]);
  const coverage = coverageOf(request.payer, storedPayer, date);
  const qp = completed.qualifyingApm && request.payer === 'medicare';
  const release = releaseFor(calendar, date, qp, '/dateOfService');
  if (!release.ok) return release;
  const { inForce } = release.value;

  const place = placeOfRequest(request.place);
  const [localities, zips, rows] = await Promise.all([
    schedule.readLocalities(inForce.entry.id),
    readZips(schedule, calendar, place, date),
    readRows(schedule, calendar, inForce, withTechnicalCodes(codes)),
  ]);
  const found = placeOf(place, { localities, zips }, date, '/place');
  const rowsFound = codes.map((code) => {
    const row = rowOf(code, rows);
    return (row.ok ? refuseOnRow(code, row.value) : undefined) ?? row;
  });
  if (!coverage.ok || !found.ok || rowsFound.some(({ ok }) => !ok)) {
    return refusedTogether([coverage, found, ...rowsFound]);
  }

  const rowList = rowsFound.flatMap((row) => (row.ok ? [row.value] : []));
  const factor = conversionFactorFor(date, inForce, rows.release, rowList);
  if (!factor.ok) return factor;
  const lines = rowList.map((from, index) => ({ from, units: codes[index]?.units ?? 0 }));
  const companions = await companionRows(schedule, calendar, inForce, lines, rows);
  return answered({
    facts: {
      coverage: coverage.value.coverage,
      gpci: gpciFacts(found.value.locality, rows.release),
      conversionFactor: factor.value.factor,
      policy: policyOf(date, request.clinician.kind ?? 'therapist'),
      rows: rowList,
      companionRows: companions,
      technicalCodes: TECHNICAL_CODES,
      anesthesiaConversionFactor: anesthesiaFactorOf(found.value.locality, rows.release, inForce),
      caseByCaseModifiers: CASE_BY_CASE,
      separateServiceModifiers: SEPARATE,
      assistantModifiers: ASSISTANT,
      substitutes: MEDICARE_SUBSTITUTES,
    },
    locality: found.value.locality,
    releaseId: inForce.entry.id,
    payerVersion: coverage.value.payerVersion,
    assumptions: [...release.value.assumptions, ...found.value.assumptions, ...factor.value.assumptions],
  });
}

function modifiersThat(effect: ModifierEffect): ReadonlySet<string> {
  return new Set(Object.keys(MODIFIERS).filter((modifier) => MODIFIERS[modifier]?.effect === effect));
}
