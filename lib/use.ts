import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';

/**
 * What a door is given of a resource: the variable that names it, and what may be done to it. The two travel together,
 * so that a door cannot be told of a table it may not read, nor be let into one it was not told of.
 */
export interface Use {
  readonly variable: string;
  readonly value: string;
  readonly permissions: readonly PolicyStatement[];
}
