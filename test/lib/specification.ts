/**
 * AWS's own specification of every resource, as it comes with the development tools: what a template says is held against it without
 * an account. A value that only a deployment knows (`Ref`, `Fn::...`) is taken for right, and what it refers to is looked at.
 */
import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec';

const DATABASE = loadAwsServiceSpecSync();

type Specified = ReturnType<typeof DATABASE.all<'typeDefinition'>>[number]['properties'];
type PropertyType = Specified[string]['type'];

export interface TemplateResource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
}

export type TemplateResources = Readonly<Record<string, TemplateResource>>;

/** Everything about a template's resources that the specification does not know, a line each. */
export function contradictions(resources: TemplateResources): string[] {
  return Object.entries(resources).flatMap(([id, { Type, Properties = {} }]) => {
    if (Type.startsWith('Custom::')) return references(id, Properties, resources);
    const [specified] = DATABASE.lookup('resource', 'cloudFormationType', 'equals', Type);
    if (!specified) return [`${id}: ${Type} is no type of resource`];
    return [
      ...objectProblems(`${id} (${Type})`, Properties, specified.properties),
      ...references(id, Properties, resources),
    ];
  });
}

function objectProblems(
  where: string,
  value: Readonly<Record<string, unknown>>,
  specified: Specified,
): string[] {
  const missing = Object.entries(specified)
    .filter(([name, { required }]) => required && value[name] === undefined)
    .map(([name]) => `${where}: ${name} is required`);
  const given = Object.entries(value).flatMap(([name, each]) => {
    const property = Object.hasOwn(specified, name) ? specified[name] : undefined;
    return property
      ? problemsOf(`${where}.${name}`, each, property.type)
      : [`${where}: ${name} is not known`];
  });
  return [...missing, ...given];
}

function problemsOf(where: string, value: unknown, type: PropertyType): string[] {
  if (isIntrinsic(value)) return [];
  const fits = (right: boolean) => (right ? [] : [`${where}: ${JSON.stringify(value)} is no ${type.type}`]);
  switch (type.type) {
    case 'string':
      if (typeof value !== 'string') return fits(false);
      return allowed(where, value, type.allowedValues);
    case 'integer':
      if (!Number.isInteger(value)) return fits(false);
      return allowed(where, value, type.allowedValues);
    case 'number':
      return fits(typeof value === 'number');
    case 'boolean':
      return fits(typeof value === 'boolean');
    case 'array':
      if (!Array.isArray(value)) return fits(false);
      return value.flatMap((each, index) => problemsOf(`${where}[${index}]`, each, type.element));
    case 'map':
      if (!isObject(value)) return fits(false);
      return Object.entries(value).flatMap(([name, each]) =>
        problemsOf(`${where}.${name}`, each, type.element),
      );
    case 'ref': {
      if (!isObject(value)) return fits(false);
      return objectProblems(where, value, DATABASE.get('typeDefinition', type.reference).properties);
    }
    case 'union': {
      const tried = type.types.map((each) => problemsOf(where, value, each));
      return tried.some(({ length }) => length === 0) ? [] : (tried[0] ?? []);
    }
    case 'tag':
      return fits(isObject(value) && Object.keys(value).sort().join() === 'Key,Value');
    case 'json':
    case 'date-time':
    case 'null':
      return [];
  }
}

function allowed(where: string, value: unknown, values: readonly unknown[] | undefined): string[] {
  if (values === undefined || values.includes(value)) return [];
  return [`${where}: ${JSON.stringify(value)} is none of ${values.join(', ')}`];
}

/** What is referred to but is not in the template, and attributes that its type does not have. */
function references(id: string, value: unknown, resources: TemplateResources): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => references(id, each, resources));
  if (!isObject(value)) return [];
  const { Ref, 'Fn::GetAtt': attribute } = value;
  if (typeof Ref === 'string' && !Ref.startsWith('AWS::') && !Object.hasOwn(resources, Ref)) {
    return Ref === 'BootstrapVersion' ? [] : [`${id}: refers to ${Ref}, which is not there`];
  }
  if (Array.isArray(attribute)) {
    const [target, name] = attribute.map(String) as [string, string];
    const type = Object.hasOwn(resources, target) ? resources[target]?.Type : undefined;
    if (type === undefined) return [`${id}: refers to ${target}, which is not there`];
    const [specified] = DATABASE.lookup('resource', 'cloudFormationType', 'equals', type);
    return specified &&
      !Object.hasOwn(specified.attributes, name) &&
      !Object.hasOwn(specified.properties, name)
      ? [`${id}: ${type} has no attribute ${name}`]
      : [];
  }
  return Object.values(value).flatMap((each) => references(id, each, resources));
}

function isIntrinsic(value: unknown): boolean {
  if (!isObject(value)) return false;
  const [name, ...others] = Object.keys(value);
  return others.length === 0 && name !== undefined && (name === 'Ref' || name.startsWith('Fn::'));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
