import { TECHNICAL_CODES } from '../../data/technicalCodes.ts';
import {
  ASSISTANT_MODIFIERS,
  CASE_BY_CASE_MODIFIERS,
  SEPARATE_MODIFIERS,
} from '../../src/answers/facts/modifierSets.ts';
import { procedurePolicyOf } from '../../src/answers/facts/procedurePolicyOf.ts';
import type { Policy, ProcedurePolicy } from '../../src/pricing/policy.ts';
import { rowName } from '../../src/pricing/rowFacts.ts';
import type { Rates } from '../../src/pricing/rowFees.ts';
import { priceVisit, type PricedLine } from '../../src/pricing/priceVisit.ts';
import type { Clinician, Visit, VisitFacts, VisitLine } from '../../src/pricing/visit.ts';
import type { Setting } from '../../src/schedule/setting.ts';
import type { RelativeValueRow } from '../../src/schedule/relativeValues.ts';
import type { Derivation } from '../../src/pricing/derivation.ts';
import { formatDecimal } from '../../src/decimal/text.ts';
import { inRelease, NATIONAL, percent, rates, REST_OF_TEXAS_2026, row, scaled } from './made.ts';

/** Therapy rows of release 2026C, non-QP, with the relative values of PPRRVU2026_Jul. */
export const ROWS_2026: Readonly<Record<string, RelativeValueRow>> = {
  '97110': row('97110', '0.45', '0.41', '0.01'),
  '97112': row('97112', '0.50', '0.47', '0.01'),
  '97116': row('97116', '0.45', '0.41', '0.01'),
  '97124': row('97124', '0.35', '0.53', '0.01'),
  '97140': row('97140', '0.43', '0.39', '0.01'),
  '97161': row('97161', '1.54', '1.38', '0.01'),
  '97530': row('97530', '0.44', '0.60', '0.01'),
  '97129': row('97129', '0.50', '0.16', '0.01', { multipleProcedure: '0' }),
  '97010': row('97010', '0.06', '0.13', '0.01', { status: 'B', multipleProcedure: '9' }),
  '97014': row('97014', '0.18', '0.19', '0.01', { status: 'I', multipleProcedure: '9' }),
  '97039': row('97039', '0.00', '0.00', '0.00', { status: 'C' }),
  '97545': row('97545', '0.00', '0.00', '0.00', { status: 'R', multipleProcedure: '0' }),
  '96110': row('96110', '0.00', '0.36', '0.01', { status: 'N', multipleProcedure: '9' }),
};

export const POLICY_2026: Policy = {
  therapyPeKept: percent(50),
  coinsurance: percent(20),
  assistant: percent(85),
  sequestration: percent(2),
  practitioner: null,
  nonParticipating: percent(95),
  limitingCharge: percent(115),
  procedures: procedurePolicyOf('2026-07-15'),
};

/** Where one relative value unit is one dollar: a row of 125.00 has a fee of 125.00. */
export const DOLLARS: Rates = rates(NATIONAL, '1.0000');

export interface MadeLine {
  readonly code: string;
  readonly units?: number;
  readonly modifiers?: readonly string[];
  readonly charge?: string;
  readonly row?: RelativeValueRow;
  readonly minutes?: number;
  readonly baseUnits?: number;
  readonly contractorPrice?: string;
}

export interface MadeVisit {
  readonly lines: readonly MadeLine[];
  readonly alsoThatDay?: readonly MadeLine[];
  readonly deductible?: string;
  readonly clinician?: Clinician;
  readonly policy?: Partial<Policy>;
  readonly procedures?: Partial<ProcedurePolicy>;
  readonly setting?: Setting;
  readonly rates?: Rates;
  /** Rows that rules need beside those of the lines. */
  readonly companions?: readonly RelativeValueRow[];
  readonly anesthesiaConversionFactor?: Derivation;
}

/** Prices a visit in the rest of Texas in 2026, non-QP, unless it says otherwise. */
export function priced(made: MadeVisit): readonly PricedLine[] {
  return priceVisit(visitOf(made), factsOf(made));
}

export function visitOf(made: MadeVisit): Visit {
  const lines = (list: 'lines' | 'alsoThatDay') =>
    (made[list] ?? []).map((line, index) => visitLine(line, `/${list}/${index}`));
  return {
    lines: lines('lines'),
    alsoThatDay: lines('alsoThatDay'),
    setting: made.setting ?? 'non-facility',
    clinician: made.clinician ?? { participating: true, acceptsAssignment: true },
    deductibleRemaining: scaled(made.deductible ?? '0.00', 2),
  };
}

export function factsOf(made: MadeVisit): VisitFacts {
  const all = [...made.lines, ...(made.alsoThatDay ?? [])];
  return {
    ...(made.rates ?? rates(REST_OF_TEXAS_2026, '33.4009')),
    policy: {
      ...POLICY_2026,
      procedures: { ...POLICY_2026.procedures, ...made.procedures },
      ...made.policy,
    },
    rows: all.map(({ code, row: own }) => inRelease(own ?? ROWS_2026[code] ?? unknown(code))),
    companionRows: new Map((made.companions ?? []).map((each) => [rowName(each), inRelease(each)])),
    technicalCodes: TECHNICAL_CODES,
    anesthesiaConversionFactor: made.anesthesiaConversionFactor ?? null,
    caseByCaseModifiers: CASE_BY_CASE_MODIFIERS,
    separateServiceModifiers: SEPARATE_MODIFIERS,
    assistantModifiers: ASSISTANT_MODIFIERS,
    substitutes: { '97014': 'G0283' },
  };
}

function visitLine(made: MadeLine, pointer: string): VisitLine {
  const { code, units = 1, modifiers = [], charge, minutes = null, baseUnits = null, contractorPrice } = made;
  const cents = (amount: string | undefined) => (amount === undefined ? null : scaled(amount, 2));
  return {
    code,
    units,
    modifiers,
    charge: cents(charge),
    pointer,
    minutes,
    baseUnits,
    contractorPrice: cents(contractorPrice),
  };
}

function unknown(code: string): never {
  throw new Error(`the test has no row for ${code}`);
}

/** "34.02", or "-" where there is no amount. */
export function text(amount: Derivation | null | undefined): string {
  return amount ? formatDecimal(amount) : '-';
}

/** What each unit of a line is paid. */
export function unitPrices({ units }: PricedLine): string[] {
  return units.flatMap(({ count, price }) => Array<string>(count).fill(text(price)));
}
