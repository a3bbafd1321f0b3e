import { CENTS } from '../../decimal/decimal.ts';
import {
  difference,
  fact,
  lesser,
  named,
  roundedShare,
  sum,
  type Derivation,
} from '../../pricing/derivation.ts';
import type { LinePricing } from '../../pricing/linePricing.ts';
import type { LineShare } from '../../pricing/medicareShare.ts';
import type { PricedLine } from '../../pricing/priceVisit.ts';
import { names } from '../codeRanges.ts';
import { disciplineOf } from '../discipline.ts';
import { payerPart, type PayerPartTerms } from './payerPart.ts';
import type { BenefitAmount, OneSidedPlan, SharedPlan, SharePlan, ShareStep } from './sharePlan.ts';

/**
 * Who owes which part of each line under a contract, lines in their order: what a visit has one of (a copay, a deductible, a
 * limit) is used up by the lines one after the other, each taking no more than it has left.
 */
export function payerShares(
  lines: readonly LinePricing[],
  plan: SharePlan,
  terms: PayerPartTerms,
  evaluationCodes: readonly string[],
): readonly PricedLine[] {
  if (plan.kind !== 'shared') {
    return lines.map((line) => withShare(line, (allowed) => oneSidedParts(allowed, plan), terms));
  }
  const running = startedWith(plan, lines, evaluationCodes);
  return lines.map((line) => withShare(line, (allowed) => sharedParts(allowed, line, plan, running), terms));
}

type PatientParts = Pick<LineShare, 'deductible' | 'coinsurance' | 'copay' | 'patientOwes'>;

function withShare(
  line: LinePricing,
  partsOf: (allowed: Derivation) => PatientParts,
  terms: PayerPartTerms,
): PricedLine {
  if (line.allowed === null) return { ...line, share: null };
  const allowed = named('allowed', line.allowed);
  const parts = partsOf(allowed);
  return { ...line, share: { ...parts, ...payerPart(line, allowed, parts.patientOwes, terms) } };
}

function oneSidedParts(allowed: Derivation, { kind, label, source }: OneSidedPlan): PatientParts {
  const owed = kind === 'nothing-due' ? fact(label, 0, CENTS, source) : sum(label, [allowed]);
  return { deductible: null, coinsurance: null, copay: null, patientOwes: named('patientOwes', owed) };
}

/** What is still to be used up when a line is reached, in cents. */
interface Running {
  deductible: number;
  /** One for the visit, or one for each discipline. */
  readonly copays: Map<string | null, number>;
  outOfPocket: number | null;
}

function startedWith(
  plan: SharedPlan,
  lines: readonly LinePricing[],
  evaluationCodes: readonly string[],
): Running {
  const byCopay = Map.groupBy(lines, (line) => copayKey(plan, line));
  const copays = new Map(
    [...byCopay].map(([key, members]) => [key, copayOf(plan, members, evaluationCodes)?.cents ?? 0]),
  );
  return {
    deductible: plan.deductibleLeft?.cents ?? 0,
    copays,
    outOfPocket: plan.outOfPocketLeft?.cents ?? null,
  };
}

function copayKey({ copayPer }: SharedPlan, { line }: LinePricing): string | null {
  return copayPer === 'discipline' ? disciplineOf(line) : 'visit';
}

function copayOf(
  { copay, evaluationCopay }: SharedPlan,
  lines: readonly LinePricing[],
  evaluationCodes: readonly string[],
): BenefitAmount | null {
  const evaluated = evaluationCopay !== null && lines.some(({ line }) => names(evaluationCodes, line.code));
  return evaluated ? evaluationCopay : copay;
}

function sharedParts(
  allowed: Derivation,
  line: LinePricing,
  plan: SharedPlan,
  running: Running,
): PatientParts {
  const taken: Partial<Record<ShareStep, Derivation>> = {};
  let left = allowed;
  for (const step of plan.steps) {
    const part = named(step, upToTheLimit(stepOf(step, left, line, plan, running), plan, running));
    use(step, part.coefficient, line, plan, running);
    taken[step] = part;
    left = difference('What is left of the line', left, part);
  }
  const parts = plan.steps.flatMap((step) => taken[step] ?? []);
  return {
    deductible: taken.deductible ?? null,
    coinsurance: taken.coinsurance ?? null,
    copay: taken.copay ?? null,
    patientOwes: named('patientOwes', sum('The patient owes', parts)),
  };
}

function stepOf(
  step: ShareStep,
  left: Derivation,
  line: LinePricing,
  plan: SharedPlan,
  running: Running,
): Derivation {
  switch (step) {
    case 'deductible': {
      const still = stillLeft(plan.deductibleLeft, running.deductible, 'Deductible still owed');
      return lesser('Deductible taken from this line', still, left);
    }
    case 'copay': {
      const cents = running.copays.get(copayKey(plan, line)) ?? 0;
      return lesser('Copay taken from this line', stillLeft(plan.copay, cents, 'Copay still owed'), left);
    }
    case 'coinsurance': {
      if (plan.coinsurance === null) throw new Error('coinsurance is a step without a rate');
      return roundedShare('Coinsurance', 'Share of what is left', left, plan.coinsurance);
    }
  }
}

function upToTheLimit(part: Derivation, plan: SharedPlan, running: Running): Derivation {
  if (running.outOfPocket === null) return part;
  const limit = stillLeft(plan.outOfPocketLeft, running.outOfPocket, 'Out-of-pocket limit still left');
  return lesser('Up to the out-of-pocket maximum', part, limit);
}

function use(step: ShareStep, cents: number, line: LinePricing, plan: SharedPlan, running: Running): void {
  if (step === 'deductible') running.deductible -= cents;
  if (step === 'copay') {
    const key = copayKey(plan, line);
    running.copays.set(key, (running.copays.get(key) ?? 0) - cents);
  }
  if (running.outOfPocket !== null) running.outOfPocket -= cents;
}

function stillLeft(amount: BenefitAmount | null, cents: number, label: string): Derivation {
  if (amount === null) throw new Error(`"${label}" was taken without a source`);
  return fact(`${label} when this line is reached`, cents, CENTS, amount.source);
}
