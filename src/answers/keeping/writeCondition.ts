/** On which condition a document may be changed: what If-Match and If-None-Match say. */
export type WriteCondition =
  | { readonly kind: 'whatever-is-there' }
  | { readonly kind: 'nothing-there' }
  | { readonly kind: 'revision'; readonly revision: number };

/** How a change is to be made: on which condition, and whether it is only to be told what it would do. */
export interface WriteMode {
  readonly condition: WriteCondition;
  readonly dryRun: boolean;
}
