/** All that is deployed, one line a noun. */
import { CfnOutput, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { Arrivals } from './arrivals.ts';
import { askedDoors, publishingDoor, startedDoors } from './doors.ts';
import { EstimateApi } from './estimateApi.ts';
import { FactsTable } from './factsTable.ts';
import { failureQueue } from './failureQueue.ts';
import { FrontDesk } from './frontDesk.ts';
import { NoticesTopic } from './noticesTopic.ts';
import { PageBucket } from './pageBucket.ts';
import { PagePublishing } from './pagePublishing.ts';
import { ReleaseFiles } from './releaseFiles.ts';
import { Rounds } from './rounds.ts';
import type { Settings } from './settings.ts';
import { SignIn } from './signIn.ts';
import { Watching } from './watching.ts';

export interface AllowableStackProps {
  readonly settings: Settings;
  /** The folder with the doors' bundles and, in `web/`, the page. */
  readonly bundles: string;
}

export class AllowableStack extends Stack {
  constructor(scope: Construct, { settings, bundles }: AllowableStackProps) {
    super(scope, settings.stackName, {
      description:
        'Allowable: what a visit will be allowed, what the payer will pay, what the patient owes, and why',
      terminationProtection: true,
    });
    const namespace = `Allowable/${settings.stackName}`;
    const table = new FactsTable(this, 'Facts');
    const files = new ReleaseFiles(this, 'ReleaseFiles', settings);
    const page = new PageBucket(this, 'Page');
    const notices = new NoticesTopic(this, 'Notices', settings);
    const failures = failureQueue(this, 'Failures');

    const props = { settings, bundles, namespace, table, files, page, notices, failures };
    const asked = askedDoors(this, props);
    const started = startedDoors(this, props);

    const { requestsPerSecond, logRetentionDays: logRetention } = settings;
    const { api } = new EstimateApi(this, 'EstimateApi', { ...asked, requestsPerSecond, logRetention });
    const signIn = new SignIn(this, 'SignIn', settings);
    const { domain } = settings;
    const desk = new FrontDesk(this, 'FrontDesk', { page, api, connect: signIn.origins, domain });
    const admitting = signIn.forAdmitting(desk.origin);
    asked.authorize.use(admitting);
    asked.office.use(admitting);
    new PagePublishing(this, 'PagePublishing', { door: publishingDoor(this, props), bundles });

    new Arrivals(this, 'Arrivals', { files, door: started['import-release'], failures });
    new Rounds(this, 'Rounds', {
      finder: started['find-releases'],
      looks: settings.finder.amaLicenceAccepted,
      watch: started['watch-calendar'],
      failures,
    });
    const tableName = table.name;
    const watching = new Watching(this, 'Watching', {
      settings,
      namespace,
      api,
      asked,
      started,
      tableName,
      failures,
    });

    this.#tell({
      PageUrl: `${desk.origin}/`,
      ApiUrl: api.apiEndpoint,
      TableName: tableName,
      BucketName: files.name,
      NoticesTopicArn: notices.arn,
      AlarmsTopicArn: watching.arn,
      ...(signIn.pool && { UserPoolId: signIn.pool.id }),
    });
  }

  /** What whoever deploys has to know. */
  #tell(outputs: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(outputs)) new CfnOutput(this, name, { value });
  }
}
