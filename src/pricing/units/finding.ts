import type { CountedService } from './countedService.ts';
import { firstLine, serviceMinutes } from './service.ts';
import type { FurnishedBy, TenPercent } from './tenPercent.ts';

/** What a person should look at before the units are billed; the units stand all the same. */
export type UnitFinding =
  /** Medicare's two ways of taking a tenth disagree about this line's unit; `byPercent` was followed. */
  | {
      readonly kind: 'ten-percent-disagrees';
      readonly line: number;
      readonly byPercent: FurnishedBy;
      readonly bySimple: FurnishedBy;
    }
  /** A code for first minutes lasted longer, and the code for further minutes was not sent. */
  | { readonly kind: 'further-minutes-not-sent'; readonly line: number; readonly minutes: number };

/** The shortest further time that any code counts: the middle of a quarter hour. */
const SHORTEST_FURTHER = 8;

export function findingsOf(counted: CountedService, disagreement: TenPercent | null): readonly UnitFinding[] {
  const line = firstLine(counted.service);
  const beyond = minutesBeyondFirst(counted);
  return [
    ...(disagreement ? [{ kind: 'ten-percent-disagrees', line, ...disagreement } as const] : []),
    ...(beyond > 0 ? [{ kind: 'further-minutes-not-sent', line, minutes: beyond } as const] : []),
  ];
}

function minutesBeyondFirst({ service, furtherUnits }: CountedService): number {
  const { clock, further } = service;
  if (clock.kind !== 'first' || further.length > 0) return 0;
  const beyond = serviceMinutes(service) - clock.minutes;
  return furtherUnits > 0 || beyond >= SHORTEST_FURTHER ? beyond : 0;
}
