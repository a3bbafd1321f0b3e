import type { Template } from 'aws-cdk-lib/assertions';

export interface Statement {
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export interface Resource<Properties> {
  readonly Properties: Properties;
}

interface Policy {
  readonly PolicyDocument: { readonly Statement: readonly Statement[] };
  readonly Roles?: readonly { readonly Ref: string }[];
}

/** Every policy that is attached to a role, with the roles' logical ids. */
export function rolePolicies(template: Template): { roles: string[]; statements: readonly Statement[] }[] {
  const policies = template.findResources('AWS::IAM::Policy') as Record<string, Resource<Policy>>;
  return Object.values(policies).map(({ Properties }) => ({
    roles: (Properties.Roles ?? []).map(({ Ref }) => Ref),
    statements: Properties.PolicyDocument.Statement,
  }));
}

/** What a role may do, a line each: the action, on what, and under which condition. */
export function permissionsOf(template: Template, role: string): string[] {
  return rolePolicies(template)
    .filter(({ roles }) => roles.includes(role))
    .flatMap(({ statements }) => statements)
    .flatMap((statement) =>
      actionsOf(statement).map(
        (action) => `${action} on ${resourceName(statement.Resource)}${conditionOf(statement)}`,
      ),
    )
    .sort();
}

export function actionsOf({ Action }: Statement): readonly string[] {
  return typeof Action === 'string' ? [Action] : Action;
}

/** The resource as a text: its logical id without the hash, and what is appended to it. */
export function resourceName(resource: unknown): string {
  if (typeof resource === 'string') return resource;
  if (Array.isArray(resource)) return resource.map(resourceName).join(' ');
  const { 'Fn::GetAtt': attribute, 'Fn::Join': joined, Ref } = resource as Record<string, unknown>;
  if (Array.isArray(joined)) return (joined[1] as unknown[]).map(resourceName).join('');
  const id = Array.isArray(attribute) ? String(attribute[0]) : String(Ref);
  return id.replace(/[0-9A-F]{8}$/, '');
}

function conditionOf({ Condition }: Statement): string {
  if (Condition === undefined) return '';
  return ` if ${Object.entries(Condition)
    .flatMap(([operator, keys]) =>
      Object.entries(keys).map(([key, value]) => `${operator} ${key} ${String(value)}`),
    )
    .join(' and ')}`;
}
