/**
 * From a file that arrives in the bucket to the function that imports it. An arrival is never lost in silence: what
 * EventBridge could not deliver, and what the function failed at, both end in one queue, where they wait two weeks.
 */
import { Duration } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Door } from './door.ts';
import type { ReleaseFiles } from './releaseFiles.ts';

export interface ArrivalsProps {
  readonly files: ReleaseFiles;
  readonly door: Door;
  readonly failures: Queue;
}

export class Arrivals extends Construct {
  constructor(scope: Construct, id: string, { files, door, failures }: ArrivalsProps) {
    super(scope, id);
    const target = new LambdaFunction(door.target, {
      deadLetterQueue: failures,
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
  }
}
