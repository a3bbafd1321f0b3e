import type { Template } from 'aws-cdk-lib/assertions';

export interface OnlyResource {
  readonly id: string;
  /** The whole of it: its properties, and what becomes of it when the stack is deleted. */
  readonly resource: Readonly<Record<string, unknown>>;
  readonly properties: unknown;
}

/** The template's one resource of a type. A second one is a surprise that the test should not pass over. */
export function onlyResource(template: Template, type: string): OnlyResource {
  return resourceNamed(template, type, '');
}

/** The template's one resource of a type whose logical id begins so. */
export function resourceNamed(template: Template, type: string, beginning: string): OnlyResource {
  const found = Object.entries(template.findResources(type)).filter(([id]) => id.startsWith(beginning));
  const [id, resource] = found[0] ?? [];
  if (id === undefined || resource === undefined || found.length > 1) {
    throw new Error(`${type} ${beginning}: one was expected, ${String(found.length)} found.`);
  }
  return { id, resource, properties: resource['Properties'] };
}
