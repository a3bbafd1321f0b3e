/** Every function: what it is for, how large and how patient it is, and what it may touch. */
import { Duration } from 'aws-cdk-lib';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { codeOf, codeWithPage } from './code.ts';
import { Door } from './door.ts';
import type { FactsTable } from './factsTable.ts';
import type { NoticesTopic } from './noticesTopic.ts';
import type { PageBucket } from './pageBucket.ts';
import type { ReleaseFiles } from './releaseFiles.ts';
import type { Settings } from './settings.ts';

export interface DoorsProps {
  readonly settings: Settings;
  /** The folder with the doors' bundles. */
  readonly bundles: string;
  /** Under which name the stack's own metrics are kept. */
  readonly namespace: string;
  readonly table: FactsTable;
  readonly files: ReleaseFiles;
  readonly page: PageBucket;
  readonly notices: NoticesTopic;
  readonly failures: Queue;
}

/** What is asked by people and programs, and answers them while they wait. */
export function askedDoors(scope: Construct, props: DoorsProps) {
  const { settings, bundles, table } = props;
  const asked = { memory: 1024, logRetention: settings.logRetentionDays };
  const doors = {
    api: new Door(scope, 'Api', {
      ...asked,
      description: 'Answers estimates and look-ups',
      code: codeOf(bundles, 'api'),
      timeout: Duration.seconds(10),
    }).use(table.forEstimates()),
    office: new Door(scope, 'Office', {
      ...asked,
      description: 'Keeps payers and charges, lists releases, describes the API',
      code: codeOf(bundles, 'office'),
      timeout: Duration.seconds(25),
    }).use(table.forOffice()),
    authorize: new Door(scope, 'Authorize', {
      ...asked,
      description: 'Says who calls, by a token or an issued key',
      code: codeOf(bundles, 'authorize'),
      memory: 512,
      timeout: Duration.seconds(8),
    }).use(table.forAdmitting()),
  };
  for (const door of Object.values(doors)) acknowledge(door, NOBODY_STARTS_IT);
  return doors;
}

/** What is started by a file, or by the clock, with nobody waiting. */
export function startedDoors(scope: Construct, props: DoorsProps) {
  const { settings, bundles, namespace, table, files, notices, failures } = props;
  const started = { memory: 1024, logRetention: settings.logRetentionDays };
  const doors = {
    'import-release': new Door(scope, 'ImportRelease', {
      ...started,
      description: 'Imports, checks and publishes a file of the fee schedule',
      code: codeOf(bundles, 'importRelease'),
      timeout: Duration.minutes(5),
    })
      .use(table.forImports())
      .use(files.forReading())
      .use(notices.forTelling()),
    'find-releases': new Door(scope, 'FindReleases', {
      ...started,
      description: 'Looks for new releases and brings them into the bucket',
      code: codeOf(bundles, 'findReleases'),
      timeout: Duration.minutes(15),
    })
      .use(files.forIncoming())
      .use({ variables: { ALLOWABLE_FINDER: settings.finder.json }, permissions: [] }),
    'watch-calendar': new Door(scope, 'WatchCalendar', {
      ...started,
      description: 'Says how the published schedule stands today',
      code: codeOf(bundles, 'watchCalendar'),
      memory: 256,
      timeout: Duration.seconds(30),
    })
      .use(table.forWatching())
      .use({ variables: { ALLOWABLE_METRICS: namespace }, permissions: [] }),
  };
  for (const door of Object.values(doors)) {
    acknowledge(door.keepFailuresIn(failures), KEPT_BY_DESTINATION);
  }
  return doors;
}

/** What a deployment asks to put the page where it is served from. */
export function publishingDoor(scope: Construct, { settings, bundles, page }: DoorsProps): Door {
  const door = new Door(scope, 'PublishPage', {
    description: 'Puts the front desk’s page into its bucket',
    code: codeWithPage(bundles),
    memory: 512,
    timeout: Duration.minutes(1),
    logRetention: settings.logRetentionDays,
  }).use(page.forPublishing());
  acknowledge(door, NOBODY_STARTS_IT);
  return door;
}

const WAITED_FOR =
  'It is asked by somebody who waits for the answer and is told of a failure; nothing starts it and goes away.';

const NOBODY_STARTS_IT = {
  'HIPAA.Security-LambdaDLQ': WAITED_FOR,
  'Serverless-LambdaDLQ': WAITED_FOR,
} as const;

const DESTINATION =
  'What it fails at goes to a queue by its failure destination, which says more of it than a dead letter does.';

const KEPT_BY_DESTINATION = {
  'HIPAA.Security-LambdaDLQ': DESTINATION,
  'Serverless-LambdaDLQ': DESTINATION,
} as const;
