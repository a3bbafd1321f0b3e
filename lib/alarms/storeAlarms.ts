import { type Alarm, MathExpression, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { AlarmsTopic } from '../alarmsTopic.ts';
import { FIVE_MINUTES, ringing } from './ringing.ts';

export function deadLetterAlarm(scope: Construct, topic: AlarmsTopic, failures: Queue): Alarm {
  return ringing(scope, topic, {
    name: 'dead-letters',
    means: 'A file was not imported, or a function not started, and it is not tried again.',
    metric: failures.metricApproximateNumberOfMessagesVisible({
      period: FIVE_MINUTES,
      statistic: Stats.MAXIMUM,
    }),
    from: 1,
  });
}

export function tableThrottleAlarm(scope: Construct, topic: AlarmsTopic, tableName: string): Alarm {
  return ringing(scope, topic, {
    name: 'table-throttled',
    means: 'The table refused reads or writes for their number.',
    metric: tableThrottles(tableName),
    from: 1,
  });
}

export function tableThrottles(tableName: string): MathExpression {
  const refused = (metricName: string) =>
    new Metric({
      namespace: 'AWS/DynamoDB',
      metricName,
      dimensionsMap: { TableName: tableName },
      statistic: Stats.SUM,
      period: FIVE_MINUTES,
    });
  return new MathExpression({
    label: 'Refused reads and writes',
    expression: 'FILL(reads, 0) + FILL(writes, 0)',
    usingMetrics: { reads: refused('ReadThrottleEvents'), writes: refused('WriteThrottleEvents') },
    period: FIVE_MINUTES,
  });
}
