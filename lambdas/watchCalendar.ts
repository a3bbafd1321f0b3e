import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import type { ScheduleReader } from '../src/schedule/ports.ts';
import { scheduleStanding, type ScheduleStanding } from '../src/schedule/standing.ts';
import { configured, tableConfiguration } from '../src/store/configuration.ts';
import { openDeployedStore } from '../src/store/deployedStore.ts';
import { namespaceOf } from './deployed/namespace.ts';

export interface WatchDependencies {
  readonly schedule: Pick<ScheduleReader, 'readCalendar'>;
  /** Today's date, yyyy-mm-dd. */
  readonly today: () => string;
  readonly tell: (date: string, standing: ScheduleStanding) => void;
}

/** Says how the published schedule stands today, for the alarms that tell of one that is missing or old. */
export function watchHandler({ schedule, today, tell }: WatchDependencies) {
  return async (): Promise<ScheduleStanding> => {
    const date = today();
    const standing = scheduleStanding(await schedule.readCalendar(), date);
    tell(date, standing);
    return standing;
  };
}

const logger = new Logger({ serviceName: 'allowable-watch' });
const metrics = new Metrics({ namespace: namespaceOf(process.env), serviceName: 'calendar', logger });

/** `QuartersBehind` is left out where nothing is in force: a schedule that is not there has no age. */
function tell(date: string, { release, quartersBehind, daysAhead }: ScheduleStanding): void {
  logger.info('calendar-watched', { code: 'calendar-watched', date, release, quartersBehind, daysAhead });
  metrics.addMetric('ReleasesInForce', MetricUnit.Count, release === null ? 0 : 1);
  metrics.addMetric('DaysAhead', MetricUnit.Count, daysAhead);
  if (quartersBehind !== null) metrics.addMetric('QuartersBehind', MetricUnit.Count, quartersBehind);
  metrics.publishStoredMetrics();
}

export const handler = watchHandler({
  schedule: (await openDeployedStore(configured(tableConfiguration(process.env)))).schedule,
  // Universal time: the day begins for the alarms some hours before it does in the states, and never after.
  today: () => new Date().toISOString().slice(0, 10),
  tell,
});
