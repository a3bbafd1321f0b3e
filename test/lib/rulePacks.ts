import { Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, HIPAASecurityChecks, type NagPack, ServerlessChecks } from 'cdk-nag';
import type { IConstruct } from 'constructs';

const PACKS = { AwsSolutionsChecks, HIPAASecurityChecks, ServerlessChecks };

/** What the rule packs find, as "rule at resource": `left` that which nobody has acknowledged, `all` also the rest. */
export function findingsIn(scope: IConstruct): { readonly left: string[]; readonly all: string[] } {
  return {
    left: Object.values(PACKS).flatMap((Pack) => findings(new Pack(), scope)),
    all: Object.values(PACKS).flatMap((Pack) => findings(deaf(new Pack()), scope)),
  };
}

export interface Acknowledged {
  readonly rule: string;
  readonly path: string;
  readonly reason: string;
}

/** Every acknowledgement, and the construct that it was made on. */
export function acknowledgements(scope: IConstruct): Acknowledged[] {
  return scope.node.findAll().flatMap((construct) =>
    construct.node.metadata
      .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
      .flatMap(({ data }) => Object.entries(data as Readonly<Record<string, string>>))
      .map(([rule, reason]) => ({
        rule: rule.replace(/^annotation::/i, ''),
        path: construct.node.path,
        reason,
      })),
  );
}

function findings(pack: NagPack, scope: IConstruct): string[] {
  return pack
    .validateScope(scope)
    .violations.flatMap(({ ruleName, violatingResources }) =>
      violatingResources.map(({ constructPath }) => `${ruleName} at ${constructPath ?? ''}`),
    );
}

/** A pack that hears no acknowledgement. */
function deaf(pack: NagPack): NagPack {
  return Object.assign(pack, { isAcknowledged: () => false });
}
