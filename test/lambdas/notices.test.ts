import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { smallRelease } from '../cmsLayouts/smallRelease.ts';
import { topic } from '../store/notices/topic.ts';
import { BUCKET, cloud, door, type Cloud } from './deployed.ts';
import { objectCreated } from './events.ts';

let aws: Cloud;
beforeAll(async () => {
  aws = await cloud();
});
afterAll(() => aws.close());

async function importing(ALLOWABLE_NOTICES: string, endpoint: string) {
  const opened = await door('importRelease', {
    ...aws.environment,
    ALLOWABLE_NOTICES,
    AWS_ENDPOINT_URL_SNS: endpoint,
  });
  onTestFinished(() => opened.end());
  return { ...opened, arrived: (key: string) => opened.handle(objectCreated(BUCKET, key)) };
}

it('whoever has subscribed is told of what was published, of what was refused, and of what failed', async () => {
  const { arn, endpoint, told } = await topic();
  const { arrived } = await importing(arn, endpoint);
  await aws.putFile('incoming/1a2b3c4d-rvu26c.zip', smallRelease({ year: 2026, letter: 'C' }));
  await arrived('incoming/1a2b3c4d-rvu26c.zip');
  await aws.putFile('damaged.zip', Buffer.from('no zip'));
  await arrived('damaged.zip');
  await expect(arrived('never.zip')).rejects.toThrow('there is no file never.zip');
  const notices = await told();
  expect(notices.map(({ subject }) => subject)).toEqual([
    expect.stringMatching(/^Allowable imported incoming\/1a2b3c4d-rvu26c\.zip: 2026C-[0-9a-f]{12}$/),
    'Allowable refused damaged.zip: one problem',
    'Allowable could not import never.zip',
  ]);
  expect(notices[0]?.text).toMatch(/is published, in force from 2026-07-01: 14 codes in 16 rows/);
  expect(notices[1]?.text).toContain('does not begin as one does');
  expect(notices[2]?.text).toContain('there is no file never.zip');
});

it('a notice that cannot be sent is logged, and the release is published all the same', async () => {
  const { arn, endpoint } = await topic();
  const { arrived, log } = await importing(`${arn}-gone`, endpoint);
  await aws.putFile('rvu26d.zip', smallRelease({ year: 2026, letter: 'D' }));
  expect(await arrived('rvu26d.zip')).toMatchObject({ ok: true, imported: [{ result: 'published' }] });
  expect(log()).toMatch(/"level":"ERROR".*"code":"notice-failed".*"key":"rvu26d\.zip"/);
});

it('a topic that is none keeps the function from starting', async () => {
  await expect(importing('notices', 'http://127.0.0.1:9')).rejects.toThrow(
    'should be the ARN of an SNS topic',
  );
});
