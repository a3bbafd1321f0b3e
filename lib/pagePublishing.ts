/** Puts the page into its bucket at each deployment that brings another page. */
import { CustomResource, Duration, FileSystem } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { pageOf } from './bundles.ts';
import type { Door } from './door.ts';

export interface PagePublishingProps {
  readonly door: Door;
  /** The folder with, in `web/`, the page. */
  readonly bundles: string;
}

export class PagePublishing extends Construct {
  constructor(scope: Construct, id: string, { door, bundles }: PagePublishingProps) {
    super(scope, id);
    const resource = new CustomResource(this, 'Page', {
      resourceType: 'Custom::Page',
      serviceToken: door.target.functionArn,
      // A function that dies without a word would otherwise hold the deployment up for an hour.
      serviceTimeout: Duration.minutes(3),
      // CloudFormation asks only for what has changed; this changes with the page.
      properties: { Page: FileSystem.fingerprint(pageOf(bundles)) },
    });
    resource.node.addDependency(door);
  }
}
