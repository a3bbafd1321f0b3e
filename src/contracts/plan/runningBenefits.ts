/**
 * What is left of a patient's benefits as a plan of care goes on. Amounts are cents. Null: nobody said, or there is no such
 * limit.
 */
export interface RunningBenefits {
  readonly deductible: number | null;
  readonly outOfPocket: number | null;
  readonly visits: number | null;
  /** Therapy allowed so far in the calendar year, by bucket of Medicare's threshold. */
  readonly therapyUsed: TherapyUse;
}

export interface TherapyUse {
  readonly ptSlp: number | null;
  readonly ot: number | null;
}

/** What a visit used up. */
export interface VisitUse {
  readonly deductible: number;
  readonly outOfPocket: number;
  readonly therapy: { readonly ptSlp: number; readonly ot: number };
}

export function afterVisit(before: RunningBenefits, use: VisitUse): RunningBenefits {
  const left = (amount: number | null, used: number) => (amount === null ? null : Math.max(0, amount - used));
  const more = (amount: number | null, used: number) => (amount === null ? null : amount + used);
  return {
    deductible: left(before.deductible, use.deductible),
    outOfPocket: left(before.outOfPocket, use.outOfPocket),
    visits: left(before.visits, 1),
    therapyUsed: {
      ptSlp: more(before.therapyUsed.ptSlp, use.therapy.ptSlp),
      ot: more(before.therapyUsed.ot, use.therapy.ot),
    },
  };
}
