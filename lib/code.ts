import { IgnoreMode } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { bundleOf, type DoorName } from './bundles.ts';

/** What is deployed of a door, and where in it the function begins. */
export interface DoorCode {
  readonly code: Code;
  readonly handler: string;
}

/** Source maps are for whoever reads a stack trace at home. */
const MAPS = '*.map';

/** A door's bundle. */
export function codeOf(directory: string, door: DoorName): DoorCode {
  return {
    code: Code.fromAsset(bundleOf(directory, door), { exclude: [MAPS] }),
    handler: 'index.handler',
  };
}

/** The bundle of the door that publishes the page and, beside its folder, the page: it reads nothing but its own disk. */
export function codeWithPage(directory: string): DoorCode {
  const others = ['/*', '!/publishPage', '!/web', MAPS];
  return {
    code: Code.fromAsset(directory, { exclude: others, ignoreMode: IgnoreMode.GIT }),
    handler: 'publishPage/index.handler',
  };
}
