import type { UnitsByPerson } from './assistantUnits.ts';
import { unitLength } from './clock.ts';
import type { RemainderTie } from './countedService.ts';
import { largestRemainders, type Shared } from './largestRemainders.ts';
import type { Service } from './service.ts';
import { workedOn, type SentLine } from './timedLine.ts';

/** Part of a service that is billed by one code: its lines and the units to put on them. */
export interface Part {
  readonly lines: readonly SentLine[];
  readonly therapist: number;
  readonly assistant: number;
}

/** A unit for first minutes is that of whoever worked longer on its own line, where they have a unit to give. */
export function partsOf(
  service: Service,
  units: number,
  further: number,
  people: UnitsByPerson,
): readonly Part[] {
  const { therapist, assistant } = people;
  if (further === 0) {
    const rest = { lines: service.further, therapist: 0, assistant: 0 };
    return [{ lines: service.lines, therapist, assistant }, rest];
  }
  const worked = workedOn(service.lines);
  const firstByAssistant =
    therapist === 0 || (worked.assistant > worked.therapist && assistant > 0) ? units : 0;
  const firstByTherapist = units - firstByAssistant;
  return [
    { lines: service.lines, therapist: firstByTherapist, assistant: firstByAssistant },
    {
      lines: service.further,
      therapist: therapist - firstByTherapist,
      assistant: assistant - firstByAssistant,
    },
  ];
}

export interface PlacedPart {
  readonly placed: readonly {
    readonly index: number;
    readonly units: number;
    readonly assistantUnits: number;
  }[];
  readonly ties: readonly RemainderTie[];
}

/** The therapist's units go to the lines the therapist worked, the assistant's to those the assistant worked. */
export function placePart({ lines, therapist, assistant }: Part): PlacedPart {
  const [first] = lines;
  if (!first) return { placed: [], ties: [] };
  const share = (units: number, minutes: (line: SentLine) => number) =>
    largestRemainders(units, lines.map(minutes), unitLength(first.clock));
  const therapists = share(therapist, (line) => line.therapist);
  const assistants = share(assistant, (line) => line.assistant);
  return {
    placed: lines.map(({ index }, at) => {
      const assistantUnits = assistants.units[at] ?? 0;
      return { index, units: (therapists.units[at] ?? 0) + assistantUnits, assistantUnits };
    }),
    ties: [...tieByLine(lines, therapists), ...tieByLine(lines, assistants)],
  };
}

function tieByLine(lines: readonly SentLine[], { tie }: Shared): readonly RemainderTie[] {
  if (!tie) return [];
  const indices = (among: readonly number[]) =>
    lines.filter((_, at) => among.includes(at)).map(({ index }) => index);
  return [{ lines: indices(tie.among), chosen: indices(tie.chosen), minutes: tie.minutes }];
}
