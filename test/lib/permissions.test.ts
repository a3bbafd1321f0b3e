import { describe, expect, test } from 'vitest';
import {
  ACCESS_KEYS,
  accessKeyKey,
  answeredOnceKey,
  CALENDAR_KEY,
  CHARGES_PREFIX,
  codeKey,
  documentKey,
  localityKey,
  PAYER_PREFIX,
  pastKey,
  releaseKey,
  savedEstimateKey,
  zip3Key,
  zipTableKey,
} from '../../src/store/keys.ts';
import { DOORS } from '../../lib/bundles.ts';
import { actionsOf, permissionsOf, type Resource, resourceName, rolePolicies } from './permissions.ts';
import { synthesise } from './synthesis.ts';

const { template } = synthesise();

interface FunctionProperties {
  readonly Role: { readonly 'Fn::GetAtt': readonly [string, string] };
  readonly Environment: { readonly Variables: Readonly<Record<string, unknown>> };
}

const functions = template.findResources('AWS::Lambda::Function') as Record<
  string,
  Resource<FunctionProperties>
>;

const doors = Object.entries(functions).map(([id, { Properties }]) => ({
  name: id.replace(/Function[0-9A-F]{8}$/, ''),
  variables: Properties.Environment.Variables,
  permissions: permissionsOf(template, Properties.Role['Fn::GetAtt'][0]),
  role: Properties.Role['Fn::GetAtt'][0],
}));

const permissions = (door: string) => doors.find(({ name }) => name === door)?.permissions;

const only = (keys: string) =>
  `if ForAllValues:StringLike dynamodb:LeadingKeys ${keys} and Null dynamodb:LeadingKeys false`;
const not = (keys: string) =>
  `if ForAllValues:StringNotLike dynamodb:LeadingKeys ${keys} and Null dynamodb:LeadingKeys false`;

const ONLY_PRACTICES = only('PRACTICE#*,CALENDAR');
const ONLY_SAVED = only('PRACTICE#*#ESTIMATE#*,PRACTICE#*#ANSWER#*');
const NO_KEYS = not('KEYS');
const ONLY_RELEASES = not('PRACTICE#*,KEYS');

describe('who may do what', () => {
  test('the API of estimates reads facts and writes saved estimates, nothing else', () => {
    expect(permissions('Api')).toEqual([
      `dynamodb:BatchGetItem on FactsTable ${NO_KEYS}`,
      `dynamodb:GetItem on FactsTable ${NO_KEYS}`,
      `dynamodb:PutItem on FactsTable ${ONLY_SAVED}`,
      `dynamodb:Query on FactsTable ${NO_KEYS}`,
      'logs:CreateLogStream on ApiLog',
      'logs:PutLogEvents on ApiLog',
    ]);
  });

  test('the office reads facts, writes a practice’s records and what is published, nothing else', () => {
    expect(permissions('Office')).toEqual([
      `dynamodb:BatchGetItem on FactsTable ${NO_KEYS}`,
      `dynamodb:GetItem on FactsTable ${NO_KEYS}`,
      `dynamodb:PutItem on FactsTable ${ONLY_PRACTICES}`,
      `dynamodb:Query on FactsTable ${NO_KEYS}`,
      'logs:CreateLogStream on OfficeLog',
      'logs:PutLogEvents on OfficeLog',
    ]);
  });

  test('the import reads files, writes releases, reports what it could not do, and sees no practice', () => {
    expect(permissions('ImportRelease')).toEqual([
      `dynamodb:BatchGetItem on FactsTable ${ONLY_RELEASES}`,
      `dynamodb:BatchWriteItem on FactsTable ${ONLY_RELEASES}`,
      `dynamodb:GetItem on FactsTable ${ONLY_RELEASES}`,
      `dynamodb:PutItem on FactsTable ${ONLY_RELEASES}`,
      `dynamodb:Query on FactsTable ${ONLY_RELEASES}`,
      'logs:CreateLogStream on ImportReleaseLog',
      'logs:PutLogEvents on ImportReleaseLog',
      's3:GetObject on ReleaseFilesBucket/*',
      's3:ListBucket on ReleaseFilesBucket',
      'sns:Publish on NoticesTopic',
      'sqs:GetQueueAttributes on Failures',
      'sqs:GetQueueUrl on Failures',
      'sqs:SendMessage on Failures',
    ]);
  });

  test('who admits callers reads keys by their ids; nobody lists them, and nobody writes one', () => {
    expect(permissions('Authorize')).toEqual([
      `dynamodb:GetItem on FactsTable ${only('KEYS')}`,
      'logs:CreateLogStream on AuthorizeLog',
      'logs:PutLogEvents on AuthorizeLog',
    ]);
  });

  test('what watches reads the calendar, and says what it found in its log', () => {
    expect(permissions('WatchCalendar')).toEqual([
      `dynamodb:GetItem on FactsTable ${only('CALENDAR')}`,
      'logs:CreateLogStream on WatchCalendarLog',
      'logs:PutLogEvents on WatchCalendarLog',
      'sqs:GetQueueAttributes on Failures',
      'sqs:GetQueueUrl on Failures',
      'sqs:SendMessage on Failures',
    ]);
  });

  test('what publishes the page puts files into the page’s bucket', () => {
    expect(permissions('PublishPage')).toEqual([
      'logs:CreateLogStream on PublishPageLog',
      'logs:PutLogEvents on PublishPageLog',
      's3:PutObject on PageBucket/*',
    ]);
  });

  test('the finder puts files into its own part of the bucket and lists that, nothing else', () => {
    expect(permissions('FindReleases')).toEqual([
      'logs:CreateLogStream on FindReleasesLog',
      'logs:PutLogEvents on FindReleasesLog',
      's3:ListBucket on ReleaseFilesBucket if StringEquals s3:prefix incoming/',
      's3:PutObject on ReleaseFilesBucket/incoming/*',
      'sqs:GetQueueAttributes on Failures',
      'sqs:GetQueueUrl on Failures',
      'sqs:SendMessage on Failures',
    ]);
  });

  test('what the permissions take for a practice’s is what the store keeps under a practice', () => {
    const practices = 'PRACTICE#';
    expect(ONLY_PRACTICES).toContain(` ${practices}*,${CALENDAR_KEY.pk} `);
    const payer = documentKey('riverside', PAYER_PREFIX, 'acme-ppo');
    const charges = documentKey('riverside', CHARGES_PREFIX, 'charges');
    for (const { pk } of [payer, charges, pastKey(payer, 1)]) {
      expect(pk.startsWith(practices), pk).toBe(true);
    }
    const others = [
      CALENDAR_KEY,
      releaseKey('r'),
      codeKey('r', '97110'),
      localityKey('r', '04412', '99'),
      zipTableKey('z'),
      zip3Key('z', '786'),
    ];
    expect(accessKeyKey('0123456789ab').pk).toBe(ACCESS_KEYS);
    expect(ONLY_RELEASES).toContain(`,${ACCESS_KEYS} `);
    expect(CALENDAR_KEY.pk).toBe('CALENDAR');
    for (const { pk } of others) expect(pk.startsWith(practices), pk).toBe(false);
  });

  test('what an estimate may write is what the store keeps of saved estimates and answers, and no payer', () => {
    const patterns = /LeadingKeys (\S+) /.exec(ONLY_SAVED)?.[1]?.split(',') ?? [];
    const mayWrite = ({ pk }: { pk: string }) =>
      patterns.some((pattern) => new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(pk));
    expect(mayWrite(savedEstimateKey('riverside', '0123456789abcdef'))).toBe(true);
    expect(mayWrite(answeredOnceKey('riverside', 'abc'))).toBe(true);
    expect(mayWrite(documentKey('riverside', PAYER_PREFIX, 'acme-ppo'))).toBe(false);
    expect(mayWrite(releaseKey('r'))).toBe(false);
    expect(mayWrite(CALENDAR_KEY)).toBe(false);
    expect(mayWrite(accessKeyKey('0123456789ab'))).toBe(false);
  });

  test('there are no other functions, no role serves two, and the rest are the clocks’ and the deployments’', () => {
    expect(doors.map(({ name }) => name).sort()).toEqual(
      DOORS.map((door) => `${door[0]?.toUpperCase()}${door.slice(1)}`).sort(),
    );
    const roles = Object.keys(template.findResources('AWS::IAM::Role'));
    const ofDoors = new Set(doors.map(({ role }) => role));
    expect(ofDoors.size).toBe(doors.length);
    expect(
      roles
        .filter((role) => !ofDoors.has(role))
        .map((role) => role.replace(/Role[0-9A-F]{8}$/, ''))
        .sort(),
    ).toEqual([
      'RoundsHourly',
      'RoundsWeekly',
      'Watchingreleaseapi',
      'Watchingreleaseauthorize',
      'Watchingreleaseoffice',
    ]);
  });

  test('a deployment may move the live name of one function, and look at its alarms', () => {
    const role = Object.keys(template.findResources('AWS::IAM::Role')).find((id) =>
      id.startsWith('Watchingreleaseapi'),
    );
    const move = ['GetAlias', 'GetProvisionedConcurrencyConfig', 'UpdateAlias'];
    expect(permissionsOf(template, role ?? '')).toEqual([
      'cloudwatch:DescribeAlarms on Watchingapinewversionerrors Watchingservererrors',
      ...move.map((each) => `lambda:${each} on ApiFunction ApiFunction:live`),
    ]);
  });

  test('a door has the variable of a resource exactly where it has permissions on it', () => {
    const wanting = {
      ALLOWABLE_TABLE: 'on FactsTable',
      ALLOWABLE_BUCKET: 'on ReleaseFilesBucket',
      ALLOWABLE_NOTICES: 'on NoticesTopic',
      ALLOWABLE_PAGE_BUCKET: 'on PageBucket',
    };
    // The rest tells of the world outside, and what to call one's metrics: nobody gives permissions on these.
    const ofResources = (variable: string) => Object.hasOwn(wanting, variable);
    for (const { name, variables, permissions } of doors) {
      const granted = Object.entries(wanting)
        .filter(([, resource]) => permissions.some((line) => line.includes(resource)))
        .map(([variable]) => variable);
      expect(Object.keys(variables).filter(ofResources), name).toEqual(granted);
    }
  });
});

describe('no permission is wider than it looks', () => {
  test('no action and no resource is a wildcard; only a bucket’s objects end in one', () => {
    const statements = rolePolicies(template).flatMap(({ statements }) => statements);
    expect(statements.length).toBeGreaterThan(0);
    for (const statement of statements) {
      expect(actionsOf(statement).join(' ')).not.toContain('*');
      expect(
        resourceName(statement.Resource).replace(/^(ReleaseFilesBucket\/(incoming\/)?|PageBucket\/)\*$/, ''),
      ).not.toContain('*');
    }
  });

  test('no role has a managed policy or one written into it', () => {
    const roles = template.findResources('AWS::IAM::Role') as Record<
      string,
      Resource<Record<string, unknown>>
    >;
    for (const { Properties } of Object.values(roles)) {
      expect(Object.keys(Properties)).toEqual(['AssumeRolePolicyDocument']);
    }
  });
});
