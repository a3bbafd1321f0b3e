import type { Dated } from '../schedule/dated.ts';
import type { Setting } from '../schedule/setting.ts';

/** Dated and cited facts about codes and modifiers that the product ships; `data/` has them with their sources. */
export interface CodingReference {
  /** Modifiers the product knows. */
  readonly modifiers: ReadonlySet<string>;
  /** Codes that Medicare takes instead of those it does not. */
  readonly substitutes: Readonly<Record<string, string>>;
  /** Modifiers of which a line carries one at most, because together they contradict each other. */
  readonly onlyOneOf: readonly OnlyOne[];
  /** Modifiers of which one on a line is enough. */
  readonly oneIsEnough: readonly OnlyOne[];
  /** Dates on which Medicare pays therapists for telehealth. */
  readonly therapistTelehealth: readonly Dated<'covered'>[];
  readonly addOns: Readonly<Record<string, AddOnFacts>>;
  /** Codes without a clock in minutes that may have several units a day all the same. */
  readonly severalUntimedUnits: ReadonlySet<string>;
  readonly evaluations: Readonly<Record<string, EvaluationFacts>>;
  readonly pairModifiers: PairModifiers;
  /** By their two digits. */
  readonly places: Readonly<Record<string, { readonly label: string; readonly setting: Setting }>>;
  readonly hospitalPlaces: ReadonlySet<string>;
}

export interface AddOnFacts {
  /** Codes of which one has to be there. */
  readonly primaries: readonly string[];
  readonly within: 'day' | 'month';
  readonly source: string;
}

export interface EvaluationFacts {
  /** Of the evaluations of one thing a day has one. */
  readonly of: string;
  readonly kind: 'first' | 'repeated';
  readonly typicalMinutes: number | null;
}

export interface PairModifiers {
  /** Those that lift a pair with indicator 1. */
  readonly lifting: ReadonlySet<string>;
  /** Those of them that do nothing else: 59 and X{EPSU}. */
  readonly distinct: ReadonlySet<string>;
  /** From this day on `distinct` is taken on the code of either column, yyyy-mm-dd. */
  readonly eitherColumnFrom: string;
}

/** Modifiers that do not go together. */
export interface OnlyOne {
  readonly of: readonly string[];
  /** One sentence for the front desk. */
  readonly because: string;
  readonly remedy: string;
  readonly cite: string;
}
