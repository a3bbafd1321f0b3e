import { Duration } from 'aws-cdk-lib';
import { type Alarm, MathExpression, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import type { AlarmsTopic } from '../alarmsTopic.ts';
import type { Door } from '../door.ts';
import { FIVE_MINUTES, ringing } from './ringing.ts';

/** Doors by what their alarms call them. */
export type NamedDoors = Readonly<Record<string, Door>>;

/** An alarm a door: it ended in an error, or was stopped at its time. What a door answers to a caller is no error. */
export function errorAlarms(scope: Construct, topic: AlarmsTopic, doors: NamedDoors): Alarm[] {
  return Object.entries(doors).map(([name, door]) =>
    ringing(scope, topic, {
      name: `${name}-errors`,
      means: `The function "${name}" failed.`,
      metric: door.target.metricErrors({ period: FIVE_MINUTES, statistic: Stats.SUM }),
      from: 1,
    }),
  );
}

/** One alarm over all doors: the account let no more of them run at once. */
export function throttleAlarm(scope: Construct, topic: AlarmsTopic, doors: NamedDoors): Alarm {
  const usingMetrics = Object.fromEntries(
    Object.values(doors).map((door, index) => [
      `m${index}`,
      door.target.metricThrottles({ period: FIVE_MINUTES, statistic: Stats.SUM }),
    ]),
  );
  return ringing(scope, topic, {
    name: 'functions-throttled',
    means: 'The account let no more functions run at once.',
    metric: new MathExpression({
      label: 'Refused starts',
      expression: Object.keys(usingMetrics)
        .map((id) => `FILL(${id}, 0)`)
        .join(' + '),
      usingMetrics,
      period: FIVE_MINUTES,
    }),
    from: 1,
  });
}

/** Rings at the first error of the version that is being deployed; the version before it may fail as it did. */
export function newVersionAlarm(scope: Construct, topic: AlarmsTopic, name: string, door: Door): Alarm {
  const { functionName } = door.target;
  return ringing(scope, topic, {
    name: `${name}-new-version-errors`,
    means: `The version of the function "${name}" that was deployed last failed.`,
    metric: new Metric({
      namespace: 'AWS/Lambda',
      metricName: 'Errors',
      dimensionsMap: {
        FunctionName: functionName,
        Resource: `${functionName}:live`,
        ExecutedVersion: door.version,
      },
      statistic: Stats.SUM,
      period: Duration.minutes(1),
    }),
    from: 1,
  });
}
