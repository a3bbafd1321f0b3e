import type { AssistantRule } from './assistantRule.ts';
import type { CountedService, RemainderTie } from './countedService.ts';
import type { UnitFinding } from './finding.ts';
import { countByOwnClock } from './ownClock.ts';
import { placeOnLines, type LineUnits } from './placeOnLines.ts';
import { countPool, type Pool } from './pool.ts';
import { isServicePooled, servicesOf, type Service } from './service.ts';
import { sentLine, type TimedLine } from './timedLine.ts';

/** Whose way of counting: Medicare's total time, or CPT's midpoint of each code by itself. It is a term of the payer. */
export type UnitRule = 'cms' | 'midpoint';

export interface UnitsFromMinutes {
  /** One for each line, in the order sent. */
  readonly lines: readonly LineUnits[];
  /** The timed minutes of each discipline; none under the midpoint rule, which pools nothing. */
  readonly pools: readonly Pool[];
  readonly ties: readonly RemainderTie[];
  readonly findings: readonly UnitFinding[];
}

/**
 * The units of a day's lines from their minutes, with the reasons. `test/pricing/units/` shows it on Medicare's own
 * examples.
 */
export function unitsFromMinutes(
  lines: readonly TimedLine[],
  rule: UnitRule,
  assistantRule: AssistantRule = 'therapist-eight-minutes',
): UnitsFromMinutes {
  const services = servicesOf(lines.map(sentLine));
  const isInPool = (service: Service) => rule === 'cms' && isServicePooled(service);
  const pooled = Map.groupBy(services.filter(isInPool), ({ discipline }) => discipline);
  const counts = [...pooled].map(([discipline, members]) => countPool(discipline, members));
  const counted: readonly CountedService[] = [
    ...counts.flatMap((count) => count.services),
    ...services.filter((service) => !isInPool(service)).map(countByOwnClock),
  ];
  const placed = counted.map((each) => placeOnLines(each, assistantRule));
  const byIndex = new Map(placed.flatMap((each) => [...each.lines]));
  return {
    lines: [...byIndex].sort(([a], [b]) => a - b).map(([, line]) => line),
    pools: counts.map(({ pool }) => pool),
    ties: [...counts.flatMap(({ ties }) => ties), ...placed.flatMap(({ ties }) => ties)],
    findings: placed.flatMap(({ findings }) => findings),
  };
}
