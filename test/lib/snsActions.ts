import type { Template } from 'aws-cdk-lib/assertions';
import { permissionsOf } from './permissions.ts';

type ByRole = [role: string, permissions: string[]][];

/** Which roles may do anything with topics, and which with keys. */
export function snsActionsByRole(template: Template): { sns: ByRole; kms: ByRole } {
  const roles = Object.keys(template.findResources('AWS::IAM::Role'));
  const of = (service: string): ByRole =>
    roles
      .map((role): ByRole[number] => [
        role,
        permissionsOf(template, role).filter((line) => line.startsWith(service)),
      ])
      .filter(([, permissions]) => permissions.length > 0);
  return { sns: of('sns:'), kms: of('kms:') };
}
