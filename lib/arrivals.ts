/**
 * From a file that arrives in the bucket to the function that imports it. An arrival is never lost in silence: what
 * EventBridge could not deliver, and what the function failed at, both end in one queue, where they wait two weeks.
 */
import { Duration } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { EventInvokeConfig } from 'aws-cdk-lib/aws-lambda';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Door } from './door.ts';
import type { ReleaseFiles } from './releaseFiles.ts';

export interface ArrivalsProps {
  readonly files: ReleaseFiles;
  readonly door: Door;
}

export class Arrivals extends Construct {
  readonly failures: Queue;

  constructor(scope: Construct, id: string, { files, door }: ArrivalsProps) {
    super(scope, id);
    this.failures = new Queue(this, 'Failures', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    const target = new LambdaFunction(door.target, {
      deadLetterQueue: this.failures,
      retryAttempts: 24,
      maxEventAge: Duration.hours(6),
    });
    new Rule(this, 'Arrival', {
      description: 'A file has arrived: import it',
      eventPattern: {
        source: ['aws.s3'],
        detailType: ['Object Created'],
        detail: { bucket: { name: [files.name] } },
      },
      targets: [target],
    });
    // EventBridge has delivered once Lambda has queued the event; what the function then fails at is Lambda's to report.
    new EventInvokeConfig(this, 'Attempts', {
      function: door.target,
      retryAttempts: 2,
      maxEventAge: Duration.hours(6),
      onFailure: new SqsDestination(this.failures),
    });
  }
}
