/** What is done by the clock: looking for new releases every Monday, and saying every hour how the schedule stands. */
import { ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { Duration, TimeZone } from 'aws-cdk-lib';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { Clock } from './clock.ts';
import type { Door } from './door.ts';

export interface RoundsProps {
  readonly finder: Door;
  /** Disabled, the finder is there and can be tried by hand. */
  readonly looks: boolean;
  readonly watch: Door;
  readonly failures: Queue;
}

export class Rounds extends Construct {
  constructor(scope: Construct, id: string, { finder, looks, watch, failures }: RoundsProps) {
    super(scope, id);
    new Clock(this, 'Weekly', {
      description: 'Look for new releases',
      door: finder,
      when: ScheduleExpression.cron({ weekDay: 'MON', hour: '11', minute: '17', timeZone: TimeZone.ETC_UTC }),
      enabled: looks,
      failures,
    });
    new Clock(this, 'Hourly', {
      description: 'Say how the published schedule stands today',
      door: watch,
      when: ScheduleExpression.rate(Duration.hours(1)),
      enabled: true,
      failures,
    });
  }
}
