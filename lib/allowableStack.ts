/** All that is deployed, one line a noun. */
import { CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { Arrivals } from './arrivals.ts';
import { bundleOf } from './bundles.ts';
import { Door } from './door.ts';
import { EstimateApi } from './estimateApi.ts';
import { FactsTable } from './factsTable.ts';
import { NoticesTopic } from './noticesTopic.ts';
import { ReleaseFiles } from './releaseFiles.ts';
import type { Settings } from './settings.ts';
import { WeeklyLook } from './weeklyLook.ts';

export interface AllowableStackProps {
  readonly settings: Settings;
  /** The folder with the doors' bundles. */
  readonly bundles: string;
}

export class AllowableStack extends Stack {
  constructor(scope: Construct, { settings, bundles }: AllowableStackProps) {
    super(scope, settings.stackName, {
      description:
        'Allowable: what a visit will be allowed, what the payer will pay, what the patient owes, and why',
      terminationProtection: true,
    });
    const logRetention = settings.logRetentionDays;
    const table = new FactsTable(this, 'Facts');
    const files = new ReleaseFiles(this, 'ReleaseFiles', settings);
    const notices = new NoticesTopic(this, 'Notices', settings);

    const estimates = new Door(this, 'Api', {
      description: 'Answers estimates and look-ups',
      bundle: bundleOf(bundles, 'api'),
      memory: 1024,
      timeout: Duration.seconds(10),
      logRetention,
    }).use(table.forEstimates());
    const office = new Door(this, 'Office', {
      description: 'Keeps payers and charges, lists releases, describes the API',
      bundle: bundleOf(bundles, 'office'),
      memory: 1024,
      timeout: Duration.seconds(25),
      logRetention,
    }).use(table.forOffice());
    const imports = new Door(this, 'ImportRelease', {
      description: 'Imports, checks and publishes a file of the fee schedule',
      bundle: bundleOf(bundles, 'importRelease'),
      memory: 1024,
      timeout: Duration.minutes(5),
      logRetention,
    })
      .use(table.forImports())
      .use(files.forReading())
      .use(notices.forTelling());
    const finder = new Door(this, 'FindReleases', {
      description: 'Looks for new releases and brings them into the bucket',
      bundle: bundleOf(bundles, 'findReleases'),
      memory: 1024,
      timeout: Duration.minutes(15),
      logRetention,
    })
      .use(files.forIncoming())
      .use({ variable: 'ALLOWABLE_FINDER', value: settings.finder.json, permissions: [] });

    const api = new EstimateApi(this, 'EstimateApi', { estimates, office });
    new Arrivals(this, 'Arrivals', { files, door: imports });
    new WeeklyLook(this, 'WeeklyLook', { door: finder, enabled: settings.finder.amaLicenceAccepted });

    new CfnOutput(this, 'ApiUrl', { value: api.url });
    new CfnOutput(this, 'TableName', { value: table.name });
    new CfnOutput(this, 'BucketName', { value: files.name });
    new CfnOutput(this, 'NoticesTopicArn', { value: notices.arn });
  }
}
