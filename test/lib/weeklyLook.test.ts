import { expect, test } from 'vitest';
import type { Template } from 'aws-cdk-lib/assertions';
import { shelfIncoming } from '../../src/refresh/finding/shelfIncoming.ts';
import { permissionsOf } from './permissions.ts';
import { synthesise } from './synthesis.ts';

const JSON_TEXT = '{"amaLicenceAccepted":true,"pages":[]}';
const off = synthesise().template;
const on = synthesise({ finder: { amaLicenceAccepted: true, json: JSON_TEXT } }).template;

interface WeeklyRule {
  readonly State: string;
  readonly ScheduleExpression?: string;
  readonly Targets: readonly unknown[];
}

function weekly(template: Template): WeeklyRule {
  const rules = Object.values(template.findResources('AWS::Events::Rule')).map(
    ({ Properties }) => Properties as WeeklyRule,
  );
  const [rule, second] = rules.filter(({ ScheduleExpression }) => ScheduleExpression !== undefined);
  if (!rule || second) throw new Error('one rule by the calendar was expected');
  return rule;
}

const finderOf = (template: Template) =>
  Object.entries(template.findResources('AWS::Lambda::Function')).find(([id]) =>
    id.startsWith('FindReleases'),
  );

test('nothing looks for releases until the licence is accepted', () => {
  expect(weekly(off)).toMatchObject({ State: 'DISABLED' });
});

test('once it is, the finder looks once a week, with the settings as they were given', () => {
  const [id, finder] = finderOf(on) ?? [];
  expect(weekly(on)).toMatchObject({
    State: 'ENABLED',
    ScheduleExpression: 'cron(17 11 ? * MON *)',
    Targets: [{ Arn: { 'Fn::GetAtt': [id, 'Arn'] } }],
  });
  expect(finder?.['Properties']).toMatchObject({
    Environment: { Variables: { ALLOWABLE_FINDER: JSON_TEXT } },
  });
});

test('it may put files exactly where it puts them', async () => {
  const asked: string[] = [];
  const incoming = shelfIncoming({
    list: (prefix) => Promise.resolve(void asked.push(`if StringEquals s3:prefix ${prefix}`)).then(() => []),
    write: (key) => Promise.resolve(void asked.push(`ReleaseFilesBucket/${key}`)),
  });
  await incoming.names();
  await incoming.put('*', new Uint8Array());
  const role = Object.keys(on.findResources('AWS::IAM::Role')).find((id) => id.startsWith('FindReleases'));
  const allowed = permissionsOf(on, role ?? '').filter((line) => line.startsWith('s3:'));
  expect(asked).toHaveLength(2);
  for (const [index, each] of asked.entries()) expect(allowed[index]?.endsWith(each), each).toBe(true);
});
