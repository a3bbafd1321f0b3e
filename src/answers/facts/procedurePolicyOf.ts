import { ANESTHESIA_MINUTES_PER_UNIT } from '../../../data/anesthesia.ts';
import {
  CARDIOVASCULAR_TECHNICAL_KEPT,
  IMAGING_PROFESSIONAL_KEPT,
  IMAGING_TECHNICAL_KEPT,
  OPHTHALMOLOGY_TECHNICAL_KEPT,
  RANKED_PERCENTS,
} from '../../../data/multipleProcedures.ts';
import {
  ASSISTANT_AT_SURGERY_PERCENT,
  BOTH_SIDES_PERCENT,
  CO_SURGEON_TENTHS_OF_PERCENT,
  EACH_SIDE_PERCENT,
  NON_PHYSICIAN_ASSISTANT_PERCENT,
} from '../../../data/surgery.ts';
import type { Derivation } from '../../pricing/derivation.ts';
import { percentFact, policyFact, tenthPercentFact, type ProcedurePolicy } from '../../pricing/policy.ts';
import { inForce, type Dated } from '../../schedule/dated.ts';

/** The dated values of the rules for surgery, diagnostic tests and anesthesia. */
export function procedurePolicyOf(date: string): ProcedurePolicy {
  const kept = (label: string, values: readonly Dated<number>[]) => keptOn(date, label, values);
  return {
    bothSides: byIndicator<number, Derivation>(BOTH_SIDES_PERCENT, date, (dated) =>
      percentFact('Share of one side for both sides', dated),
    ),
    eachSide: percentFact('Half for each side', on<number>(EACH_SIDE_PERCENT, date)),
    ranked: byIndicator<readonly number[], readonly Derivation[]>(RANKED_PERCENTS, date, (dated) =>
      dated.value.map((value, rank) =>
        percentFact(`Share of the procedure that ranks ${rank + 1}`, { ...dated, value }),
      ),
    ),
    components: {
      4: {
        technical: kept('Share kept of the technical part', IMAGING_TECHNICAL_KEPT),
        professional: kept('Share kept of the professional part', IMAGING_PROFESSIONAL_KEPT),
      },
      6: {
        technical: kept('Share kept of the technical part', CARDIOVASCULAR_TECHNICAL_KEPT),
        professional: null,
      },
      7: {
        technical: kept('Share kept of the technical part', OPHTHALMOLOGY_TECHNICAL_KEPT),
        professional: null,
      },
    },
    coSurgeon: tenthPercentFact(
      'Share for each of two surgeons',
      on<number>(CO_SURGEON_TENTHS_OF_PERCENT, date),
    ),
    assistantAtSurgery: percentFact(
      'Share for an assistant at surgery',
      on<number>(ASSISTANT_AT_SURGERY_PERCENT, date),
    ),
    nonPhysicianAssistant: percentFact(
      'Share for an assistant who is not a physician',
      on<number>(NON_PHYSICIAN_ASSISTANT_PERCENT, date),
    ),
    anesthesiaMinutesPerUnit: policyFact(
      'Minutes of one time unit',
      on<number>(ANESTHESIA_MINUTES_PER_UNIT, date),
      0,
    ),
  };
}

/** The value of a date; every release that can be loaded is younger than the first of these tables. */
function on<T>(values: readonly Dated<T>[], date: string): Dated<T> {
  const dated = inForce(values, date) ?? values[0];
  if (!dated) throw new Error('a table of law is empty');
  return dated;
}

function keptOn(date: string, label: string, values: readonly Dated<number>[]): Derivation | null {
  const dated = inForce(values, date);
  return dated ? percentFact(label, dated) : null;
}

function byIndicator<T, F>(
  values: readonly Dated<Readonly<Record<string, T>>>[],
  date: string,
  factOf: (dated: Dated<T>) => F,
): Record<string, F> {
  const dated = on(values, date);
  return Object.fromEntries(
    Object.entries(dated.value).map(([indicator, value]) => [indicator, factOf({ ...dated, value })]),
  );
}
