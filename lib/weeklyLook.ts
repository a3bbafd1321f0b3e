/** Starts the look for new releases every Monday. Disabled, the function is there and can be tried by hand. */
import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Construct } from 'constructs';
import type { Door } from './door.ts';

export interface WeeklyLookProps {
  readonly door: Door;
  readonly enabled: boolean;
}

export class WeeklyLook extends Construct {
  constructor(scope: Construct, id: string, { door, enabled }: WeeklyLookProps) {
    super(scope, id);
    new Rule(this, 'Weekly', {
      description: 'Look for new releases',
      schedule: Schedule.cron({ weekDay: 'MON', hour: '11', minute: '17' }),
      enabled,
      // What cannot be started is not kept: the next week's look finds the same.
      targets: [new LambdaFunction(door.target, { retryAttempts: 2, maxEventAge: Duration.hours(1) })],
    });
  }
}
