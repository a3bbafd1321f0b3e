import { Duration } from 'aws-cdk-lib';
import { type Alarm, ComparisonOperator, Metric, Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import type { AlarmsTopic } from '../alarmsTopic.ts';
import { ringing } from './ringing.ts';

/** What `lambdas/watchCalendar.ts` says every hour; test/lambdas/watchCalendar.test.ts holds the names together. */
export type ScheduleMetric = 'ReleasesInForce' | 'QuartersBehind' | 'DaysAhead';

export function scheduleMetric(namespace: string, metricName: ScheduleMetric): Metric {
  return new Metric({
    namespace,
    metricName,
    dimensionsMap: { service: 'calendar' },
    period: Duration.hours(1),
    statistic: Stats.MINIMUM,
  });
}

/** Rings also where nothing is said: what watches has stopped, and nobody knows how the schedule stands. */
export function noReleaseAlarm(scope: Construct, topic: AlarmsTopic, namespace: string): Alarm {
  return ringing(scope, topic, {
    name: 'no-release-today',
    means: 'No published release answers for today: every estimate of a visit today is refused.',
    metric: scheduleMetric(namespace, 'ReleasesInForce'),
    comparison: ComparisonOperator.LESS_THAN_THRESHOLD,
    from: 1,
    periods: 2,
    missing: TreatMissingData.BREACHING,
  });
}

export function oldScheduleAlarm(scope: Construct, topic: AlarmsTopic, namespace: string): Alarm {
  return ringing(scope, topic, {
    name: 'schedule-older-than-its-quarter',
    means: 'Today’s prices are an earlier quarter’s: this quarter’s release is not published.',
    metric: scheduleMetric(namespace, 'QuartersBehind'),
    from: 1,
    periods: 2,
  });
}
