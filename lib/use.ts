import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Reasons } from './acknowledge.ts';

/**
 * What a door is given of a resource: the variables that name it, and what may be done to it. The two travel together,
 * so that a door cannot be told of a table it may not read, nor be let into one it was not told of.
 */
export interface Use {
  readonly variables: Readonly<Record<string, string>>;
  readonly permissions: readonly PolicyStatement[];
  /** Why a permission is as wide as the rule packs find it. */
  readonly reasons?: Reasons;
}
