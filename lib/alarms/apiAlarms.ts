import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { type Alarm, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import type { AlarmsTopic } from '../alarmsTopic.ts';
import { FIVE_MINUTES, ringing } from './ringing.ts';

/** A request that meets a function that has just started takes about a second; twice that is no start any more. */
const SLOW_MILLISECONDS = 2_000;

export function serverErrorAlarm(scope: Construct, topic: AlarmsTopic, api: HttpApi): Alarm {
  return ringing(scope, topic, {
    name: 'server-errors',
    means: 'The API answered requests with a fault of ours.',
    metric: api.metricServerError({ period: FIVE_MINUTES, statistic: Stats.SUM }),
    from: 3,
  });
}

export function slowAlarm(scope: Construct, topic: AlarmsTopic, api: HttpApi): Alarm {
  return ringing(scope, topic, {
    name: 'slow-answers',
    means: 'For a quarter of an hour one answer in a hundred took two seconds or more.',
    metric: api.metricLatency({ period: FIVE_MINUTES, statistic: Stats.percentile(99) }),
    from: SLOW_MILLISECONDS,
    periods: 3,
    // Of a handful of requests one in a hundred is the slowest alone, and says nothing.
    evaluateLowSampleCountPercentile: 'ignore',
  });
}
