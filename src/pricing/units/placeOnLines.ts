import type { AssistantRule } from './assistantRule.ts';
import { quarterHoursByPerson, wholeServiceByPerson, type UnitsByPerson } from './assistantUnits.ts';
import type { CountedService, RemainderTie } from './countedService.ts';
import { findingsOf, type UnitFinding } from './finding.ts';
import { isByQuarterHours, linesOf, type Service } from './service.ts';
import { workedOn } from './timedLine.ts';
import { partsOf, placePart } from './unitsByCode.ts';
import { counted } from './words.ts';

/** The units of one line as sent. */
export type LineUnits =
  | {
      readonly kind: 'counted';
      /** All units of the line, the assistant's among them. */
      readonly units: number;
      /** Those that carry CQ or CO. */
      readonly assistantUnits: number;
      readonly why: string;
    }
  /** The code does not count the minutes of a visit: only the sender knows its units. */
  | { readonly kind: 'units-needed'; readonly why: string };

export interface Placed {
  readonly lines: ReadonlyMap<number, LineUnits>;
  readonly ties: readonly RemainderTie[];
  readonly findings: readonly UnitFinding[];
}

/**
 * Puts a service's units on its lines: the therapist's on the lines the therapist worked, the assistant's on the lines
 * the assistant worked, each by whole units of time and then the largest remainder.
 */
export function placeOnLines(count: CountedService, rule: AssistantRule): Placed {
  const { service, units, why } = count;
  if (units === null) {
    const lines = new Map(
      linesOf(service).map(({ index }) => [index, { kind: 'units-needed', why } as const]),
    );
    return { lines, ties: [], findings: [] };
  }
  const furtherUnits = service.further.length > 0 ? count.furtherUnits : 0;
  const people = byPerson(service, units + furtherUnits, rule);
  const parts = partsOf(service, units, furtherUnits, people).map(placePart);
  const words = [why, people.because].filter((each) => each !== '').join(' ');
  const sayWhich = (here: number) =>
    linesOf(service).length > 1
      ? `${words} Its lines count together: ${counted(here, 'unit')} on this one.`
      : words;
  const lines = parts.flatMap(({ placed }) =>
    placed.map(
      ({ index, ...line }) => [index, { kind: 'counted', ...line, why: sayWhich(line.units) }] as const,
    ),
  );
  return {
    lines: new Map(lines),
    ties: parts.flatMap(({ ties }) => ties),
    findings: findingsOf(count, people.disagreement),
  };
}

function byPerson(service: Service, units: number, rule: AssistantRule): UnitsByPerson {
  const worked = workedOn(linesOf(service));
  return isByQuarterHours(service)
    ? quarterHoursByPerson(units, worked, rule)
    : wholeServiceByPerson(units, worked);
}
