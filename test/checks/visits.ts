import { expect } from 'vitest';
import type { Finding } from '../../src/checks/alert.ts';
import { isMissing, type Check, type Need } from '../../src/checks/check.ts';
import type { CheckedLine, CheckedVisit } from '../../src/checks/checkedVisit.ts';
import type { CheckFacts } from '../../src/checks/checkFacts.ts';
import { THERAPY_CODES, type TherapyCode } from '../../data/therapyCodes.ts';
import { CODING_REFERENCE } from '../../src/answers/checks/codingReference.ts';
import type { PayerTerms } from '../../src/contracts/terms.ts';
import type { RelativeValueRow } from '../../src/schedule/relativeValues.ts';

/** Visits and facts for trying one check: everything that a test does not name is as on a plain Medicare visit. */

/** A row of a therapy code as the schedule has it. */
export const THERAPY_ROW: RelativeValueRow = {
  code: '97110',
  modifier: '',
  status: 'A',
  notUsedForMedicare: false,
  workRvu: 45,
  nonFacilityPeRvu: 41,
  nonFacilityNa: false,
  facilityPeRvu: 41,
  facilityNa: true,
  malpracticeRvu: 1,
  pcTc: '7',
  globalDays: 'XXX',
  preoperative: 0,
  intraoperative: 0,
  postoperative: 0,
  multipleProcedure: '5',
  bilateralSurgery: '0',
  assistantAtSurgery: '1',
  coSurgeons: '0',
  teamSurgery: '0',
  pricingIndicator: '1',
  endoscopicBase: '',
  diagnosticSupervision: '09',
  calculationFlag: '0',
  imagingFamily: '99',
  oppsNonFacilityPeRvu: 0,
  oppsFacilityPeRvu: 0,
  oppsMalpracticeRvu: 0,
};

type LineAsked = Partial<Omit<CheckedLine, 'line' | 'code'>> & { readonly row?: Partial<RelativeValueRow> };

/** "97110 GP KX x2": a line of two units; `more` says what else differs, `row` what differs on its row of the schedule. */
export function line(written: string, more: LineAsked = {}): Omit<CheckedLine, 'line'> {
  const words = written.split(' ');
  const code = words[0] ?? '';
  const units = Number(words.find((word) => /^x\d+$/.test(word))?.slice(1) ?? 1);
  const { row, ...given } = more;
  const codes: Readonly<Record<string, TherapyCode>> = THERAPY_CODES;
  return {
    code,
    modifiers: words.slice(1).filter((word) => !/^x\d+$/.test(word)),
    units,
    unitsGiven: units,
    minutes: null,
    charge: null,
    diagnoses: ['M25.561'],
    ownDiagnoses: true,
    standing: { kind: 'listed', row: { ...THERAPY_ROW, code, ...row } },
    therapy: codes[code] ?? null,
    ...given,
  };
}

export function visit(
  lines: readonly Omit<CheckedLine, 'line'>[],
  more: Partial<Omit<CheckedVisit, 'lines'>> = {},
): CheckedVisit {
  return {
    dateOfService: '2026-07-15',
    asOf: null,
    placeOfService: '11',
    billedByTherapist: true,
    alsoThatDay: [],
    minutes: { rule: 'cms', ruleSource: 'the rule', supported: new Map(), pools: [], findings: [] },
    therapyUsed: null,
    diagnoses: [],
    episode: null,
    ...more,
    lines: lines.map((each, index) => ({ ...each, line: index })),
  };
}

export function facts(more: Partial<CheckFacts> = {}): CheckFacts {
  return {
    contract: null,
    mues: null,
    pairs: null,
    diagnoses: null,
    pairings: [],
    prices: null,
    threshold: null,
    reference: CODING_REFERENCE,
    ...more,
  };
}

export function contract(terms: Partial<PayerTerms>): CheckFacts['contract'] {
  return {
    payer: 'acme',
    version: '2026-01-01',
    terms: { kind: 'percent-of-medicare', percent: '120', ...terms } as PayerTerms,
  };
}

/** What a check finds; the test fails where it could not be made. */
export function findings(check: Check, of: CheckedVisit, given: CheckFacts = facts()): readonly Finding[] {
  const result = check.run(of, given);
  expect(result).not.toHaveProperty('missing');
  return isMissing(result) ? [] : result;
}

/** "0 error kx-missing": what a check finds, in short. */
export function found(check: Check, of: CheckedVisit, given: CheckFacts = facts()): string[] {
  return findings(check, of, given).map(({ line: at, severity, code }) => `${at} ${severity} ${code}`);
}

/** What a check lacked, or null where it could be made. */
export function lacked(check: Check, of: CheckedVisit, given: CheckFacts = facts()): Need | null {
  const result = check.run(of, given);
  return isMissing(result) ? result.missing : null;
}
