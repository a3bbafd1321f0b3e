/**
 * What the rule packs of test/lib/rulePacks.test.ts find and we mean: each rule by its name, on the resource it was found at,
 * with the reason that holds there. A finding that nobody has acknowledged fails the synthesis, and an acknowledgement
 * of what no rule finds fails the test.
 */
import { type CfnElement, Stack, Validations } from 'aws-cdk-lib';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { IConstruct } from 'constructs';

/** Reasons by the names of rules. */
export type Reasons = Readonly<Record<string, string>>;

export function acknowledge(construct: IConstruct, reasons: Reasons): void {
  for (const [id, reason] of Object.entries(reasons)) Validations.of(construct).acknowledge({ id, reason });
}

export const LOGS_ARE_ENCRYPTED_BY_AWS: Reasons = {
  'HIPAA.Security-CloudWatchLogGroupEncrypted':
    'CloudWatch encrypts every log under a key of its own; no log here holds anything about a person, so a key of ours would guard codes and times.',
};

/** Why a permission on a bucket's objects ends in "*": the rule calls the finding by the bucket's logical id. */
export function objectsOf(bucket: IBucket, pattern: string, reason: string): Reasons {
  const id = Stack.of(bucket).getLogicalId(bucket.node.defaultChild as CfnElement);
  return { [`AwsSolutions-IAM5[Resource::<${id}.Arn>/${pattern}]`]: reason };
}
