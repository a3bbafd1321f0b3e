import { describe, expect, test } from 'vitest';
import {
  CALENDAR_KEY,
  CHARGES_PREFIX,
  codeKey,
  documentKey,
  localityKey,
  PAYER_PREFIX,
  pastKey,
  releaseKey,
  zip3Key,
  zipTableKey,
} from '../../src/store/keys.ts';
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

const ONLY_PRACTICES =
  'if ForAllValues:StringLike dynamodb:LeadingKeys PRACTICE#* and Null dynamodb:LeadingKeys false';
const NO_PRACTICES =
  'if ForAllValues:StringNotLike dynamodb:LeadingKeys PRACTICE#* and Null dynamodb:LeadingKeys false';

describe('who may do what', () => {
  test('the API of estimates reads all facts and writes nothing', () => {
    expect(permissions('Api')).toEqual([
      'dynamodb:BatchGetItem on FactsTable',
      'dynamodb:GetItem on FactsTable',
      'dynamodb:Query on FactsTable',
      'logs:CreateLogStream on ApiLog',
      'logs:PutLogEvents on ApiLog',
    ]);
  });

  test('the office reads all facts and writes a practice’s records, nothing else', () => {
    expect(permissions('Office')).toEqual([
      'dynamodb:BatchGetItem on FactsTable',
      'dynamodb:GetItem on FactsTable',
      `dynamodb:PutItem on FactsTable ${ONLY_PRACTICES}`,
      'dynamodb:Query on FactsTable',
      'logs:CreateLogStream on OfficeLog',
      'logs:PutLogEvents on OfficeLog',
    ]);
  });

  test('the import reads files, writes releases, reports what it could not do, and sees no practice', () => {
    expect(permissions('ImportRelease')).toEqual([
      `dynamodb:BatchGetItem on FactsTable ${NO_PRACTICES}`,
      `dynamodb:BatchWriteItem on FactsTable ${NO_PRACTICES}`,
      `dynamodb:GetItem on FactsTable ${NO_PRACTICES}`,
      `dynamodb:PutItem on FactsTable ${NO_PRACTICES}`,
      `dynamodb:Query on FactsTable ${NO_PRACTICES}`,
      'logs:CreateLogStream on ImportReleaseLog',
      'logs:PutLogEvents on ImportReleaseLog',
      's3:GetObject on ReleaseFilesBucket/*',
      's3:ListBucket on ReleaseFilesBucket',
      'sns:Publish on NoticesTopic',
      'sqs:GetQueueAttributes on ArrivalsFailures',
      'sqs:GetQueueUrl on ArrivalsFailures',
      'sqs:SendMessage on ArrivalsFailures',
    ]);
  });

  test('the finder puts files into its own part of the bucket and lists that, nothing else', () => {
    expect(permissions('FindReleases')).toEqual([
      'logs:CreateLogStream on FindReleasesLog',
      'logs:PutLogEvents on FindReleasesLog',
      's3:ListBucket on ReleaseFilesBucket if StringEquals s3:prefix incoming/',
      's3:PutObject on ReleaseFilesBucket/incoming/*',
    ]);
  });

  test('what the permissions take for a practice’s is what the store keeps under a practice', () => {
    const practices = 'PRACTICE#';
    expect(ONLY_PRACTICES).toContain(` ${practices}* `);
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
    for (const { pk } of others) expect(pk.startsWith(practices), pk).toBe(false);
  });

  test('there are no other functions and no other roles, and no role serves two', () => {
    expect(doors.map(({ name }) => name)).toEqual(['Api', 'Office', 'ImportRelease', 'FindReleases']);
    const roles = Object.keys(template.findResources('AWS::IAM::Role'));
    expect(doors.map(({ role }) => role).sort()).toEqual(roles.sort());
  });

  test('a door has the variable of a resource exactly where it has permissions on it', () => {
    const wanting = { ALLOWABLE_TABLE: 'dynamodb:', ALLOWABLE_BUCKET: 's3:', ALLOWABLE_NOTICES: 'sns:' };
    // Where to look is the world outside, on which nobody gives permissions.
    const ofResources = (variable: string) => variable !== 'ALLOWABLE_FINDER';
    for (const { name, variables, permissions } of doors) {
      const granted = Object.entries(wanting)
        .filter(([, service]) => permissions.some((line) => line.startsWith(service)))
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
        resourceName(statement.Resource).replace(/^ReleaseFilesBucket\/(incoming\/)?\*$/, ''),
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
