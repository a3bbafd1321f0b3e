import { Duration, Stack } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  TreatMissingData,
  type CreateAlarmOptions,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import type { AlarmsTopic } from '../alarmsTopic.ts';

export interface RingingProps extends Pick<CreateAlarmOptions, 'evaluateLowSampleCountPercentile'> {
  /** In small letters and hyphens: what the alarm is called after the stack's name, and its section in `docs/alarms.md`. */
  readonly name: string;
  /** What is wrong when it rings, in one sentence. */
  readonly means: string;
  readonly metric: IMetric;
  /** It rings at this value and above. */
  readonly from: number;
  /** How many periods in a row. */
  readonly periods?: number;
  readonly missing?: TreatMissingData;
  readonly comparison?: ComparisonOperator;
}

/** How long most alarms look back at a time. */
export const FIVE_MINUTES = Duration.minutes(5);

/** An alarm that tells the topic when it begins and when it ends, and says where its remedy stands. */
export function ringing(scope: Construct, topic: AlarmsTopic, props: RingingProps): Alarm {
  const { name, means, metric, from, periods = 1, evaluateLowSampleCountPercentile } = props;
  const alarm = new Alarm(scope, name, {
    alarmName: `${Stack.of(scope).stackName}-${name}`,
    alarmDescription: `${means} What to do: docs/alarms.md#${name}`,
    metric,
    threshold: from,
    comparisonOperator: props.comparison ?? ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    evaluationPeriods: periods,
    treatMissingData: props.missing ?? TreatMissingData.NOT_BREACHING,
    ...(evaluateLowSampleCountPercentile !== undefined && { evaluateLowSampleCountPercentile }),
  });
  alarm.addAlarmAction(topic.action);
  alarm.addOkAction(topic.action);
  return alarm;
}
