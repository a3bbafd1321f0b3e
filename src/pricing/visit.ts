import type { Setting } from '../schedule/setting.ts';
import type { Derivation } from './derivation.ts';
import type { Policy } from './policy.ts';
import type { RowInRelease } from './rowFacts.ts';
import type { Source } from './source.ts';
import type { Components } from './unitFee.ts';

/** One day's services to one patient by one clinic, as they would be claimed. Well-formed: the door has checked it. */
export interface Visit {
  readonly lines: readonly VisitLine[];
  /** Lines of other disciplines on the same day: they take part in the therapy ranking and never in the totals. */
  readonly alsoThatDay: readonly VisitLine[];
  readonly setting: Setting;
  readonly clinician: Clinician;
  /** Cents of the yearly deductible the patient still owes. */
  readonly deductibleRemaining: number;
}

export interface VisitLine {
  readonly code: string;
  readonly modifiers: readonly string[];
  /** Whole units, 0 or more. */
  readonly units: number;
  /** The whole line's billed charge in cents, or null where it is not known. */
  readonly charge: number | null;
  /** Where the charge was found, where the request does not give it. */
  readonly chargeSource?: Source;
  /** JSON pointer of the line in the request. */
  readonly pointer: string;
  /** Anesthesia: minutes of it, and the base units of the code. */
  readonly minutes: number | null;
  readonly baseUnits: number | null;
  /** Cents a unit that the contractor pays for a code without a price on the schedule. */
  readonly contractorPrice: number | null;
}

export interface Clinician {
  readonly participating: boolean;
  readonly acceptsAssignment: boolean;
}

/** Everything a price rests on, found before pricing begins. */
export interface VisitFacts {
  readonly gpci: Components<Derivation>;
  readonly conversionFactor: Derivation;
  readonly policy: Policy;
  /** The row of each line, in the order of `lines` then `alsoThatDay`. */
  readonly rows: readonly RowInRelease[];
  /** Rows that rules need beside those of the lines (a global test's parts, an endoscopy's base), by `rowName`. */
  readonly companionRows: ReadonlyMap<string, RowInRelease>;
  /** Codes of the technical part of whole tests whose parts are other codes. */
  readonly technicalCodes: Readonly<Record<string, readonly string[]>>;
  /** Dollars an anesthesia unit at the place; null where the release does not tell. */
  readonly anesthesiaConversionFactor: Derivation | null;
  /** Modifiers whose effect on the payment is decided case by case. */
  readonly caseByCaseModifiers: ReadonlySet<string>;
  /** Modifiers that say a service is another one than its like that day: not the other side of it. */
  readonly separateServiceModifiers: ReadonlySet<string>;
  /** Modifiers of therapy assistants. */
  readonly assistantModifiers: ReadonlySet<string>;
  /** Codes Medicare takes instead of those it does not. */
  readonly substitutes: Readonly<Record<string, string>>;
}
