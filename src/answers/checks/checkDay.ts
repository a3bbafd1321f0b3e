import { lineKey, type CodeStanding } from '../../checks/checkedVisit.ts';
import type { CheckFacts, PricedForCheck } from '../../checks/checkFacts.ts';
import { documentationOf, type LineDocumentation } from '../../checks/documentation/documentation.ts';
import { CHECKS } from '../../checks/index.ts';
import { runChecks, type Checked } from '../../checks/runChecks.ts';
import type { Contract } from '../../contracts/contract.ts';
import type { CountedDay } from '../estimate/countLines.ts';
import type { VisitRequest } from '../estimate/request.ts';
import { checkedVisit } from './checkedVisit.ts';
import { CODING_REFERENCE } from './codingReference.ts';
import type { Edits } from './editsOf.ts';
import type { Standing } from '../estimate/standing.ts';
import { pairingTables } from './pairingTables.ts';
import { thresholdOf } from './thresholdOf.ts';

/** What was found out about a counted day before it is checked. */
export interface FoundOfDay {
  /** Null under Original Medicare. */
  readonly contract: Contract | null;
  /** How the codes stand: those of `lines`, then those of `alsoThatDay`. */
  readonly onSchedule: readonly CodeStanding[];
  readonly edits: Edits;
  readonly diagnoses: CheckFacts['diagnoses'];
  /** The clinic's own table of usual pairings in force; undefined where it has none. */
  readonly pairings: Standing['pairings'];
  /** Null where the visit was not priced. */
  readonly prices: readonly PricedForCheck[] | null;
}

/** What the checks found on a day, and what its notes have to show. */
export interface CheckedDay extends Checked {
  readonly documentation: readonly LineDocumentation[];
}

/** Makes every coding check on a day whose facts were found. */
export function checkDay(
  request: VisitRequest,
  placeOfService: string,
  day: CountedDay,
  { contract, onSchedule, edits, diagnoses, pairings, prices }: FoundOfDay,
): CheckedDay {
  const keys = [
    ...day.lines.map(({ requestLine }) => lineKey('lines', requestLine)),
    ...day.alsoThatDay.map(({ requestLine }) => lineKey('alsoThatDay', requestLine)),
  ];
  const standings = new Map(onSchedule.map((standing, index) => [keys[index] ?? '', standing]));
  const visit = checkedVisit(request, placeOfService, day, standings);
  const checked = runChecks(CHECKS, visit, {
    contract,
    ...edits,
    diagnoses,
    pairings: pairingTables(pairings),
    prices,
    threshold: thresholdOf(request.dateOfService),
    reference: CODING_REFERENCE,
  });
  return { ...checked, documentation: documentationOf(visit.lines) };
}
