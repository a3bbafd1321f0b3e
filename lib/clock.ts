/** Starts a door by the clock, with a role that may do nothing else. What could not be started is kept in the queue. */
import { Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Schedule, type ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import type { Door } from './door.ts';

export interface ClockProps {
  readonly description: string;
  readonly door: Door;
  readonly when: ScheduleExpression;
  readonly enabled: boolean;
  readonly failures: Queue;
}

export class Clock extends Construct {
  constructor(scope: Construct, id: string, { description, door, when, enabled, failures }: ClockProps) {
    super(scope, id);
    const role = new Role(this, 'Role', {
      // Who else could have the scheduler take the role would have it start what it may.
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    });
    role.addToPolicy(
      new PolicyStatement({
        sid: 'Start',
        actions: ['lambda:InvokeFunction'],
        resources: [door.target.functionArn],
      }),
    );
    role.addToPolicy(
      new PolicyStatement({ sid: 'Keep', actions: ['sqs:SendMessage'], resources: [failures.queueArn] }),
    );
    acknowledge(role, {
      'HIPAA.Security-IAMNoInlinePolicy':
        'It is what one schedule may start, and goes with that schedule; a policy that stands by itself could be attached to others.',
    });
    new Schedule(this, 'Schedule', {
      description,
      schedule: when,
      enabled,
      target: new LambdaInvoke(door.target, {
        // Else every version of the function is allowed as well, by a wildcard.
        role: role.withoutPolicyUpdates(),
        deadLetterQueue: failures,
        retryAttempts: 3,
        maxEventAge: Duration.hours(1),
      }),
    });
  }
}
