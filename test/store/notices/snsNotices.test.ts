import { describe, expect, it } from 'vitest';
import { noticesConfiguration } from '../../../src/store/notices/noticesConfiguration.ts';
import { snsNotices } from '../../../src/store/notices/snsNotices.ts';
import { topic } from './topic.ts';

describe('a notice', () => {
  it('comes to whoever has subscribed, as it was told', async () => {
    const { arn, client, told } = await topic();
    const notice = { subject: 'Allowable imported rvu26c.zip', text: 'Zeile 1\nline 2 – 医療\n' };
    await snsNotices(arn, client).tell(notice);
    expect(await told()).toEqual([notice]);
  });

  it('has a subject that SNS takes, whatever a file is called', async () => {
    const { arn, client, told } = await topic();
    const notices = snsNotices(arn, client);
    await notices.tell({ subject: 'Schätze\r\nBcc: 医療.zip', text: 'x' });
    await notices.tell({ subject: 'x'.repeat(300), text: 'x' });
    expect((await told()).map(({ subject }) => subject)).toEqual([
      'Sch?tze?Bcc: ?.zip',
      `${'x'.repeat(96)}...`,
    ]);
  });

  it('is cut where SNS would refuse the whole of it', async () => {
    const { arn, client, told } = await topic();
    await snsNotices(arn, client).tell({ subject: 'x', text: 'ü'.repeat(200_000) });
    const text = (await told())[0]?.text ?? '';
    expect(Buffer.byteLength(text)).toBeLessThan(262_144);
    expect(text).toMatch(/^ü{100000}\n\.\.\. and more; the log has all of it\.\n$/);
  });

  it('to a topic that is not there is thrown', async () => {
    const { arn, client } = await topic();
    await expect(snsNotices(`${arn}-gone`, client).tell({ subject: 'x', text: 'x' })).rejects.toThrow();
  });
});

describe('the topic that the environment names', () => {
  const ARN = 'arn:aws-us-gov:sns:us-gov-west-1:111122223333:Allowable-Notices_1';

  it.each([
    [{}, null],
    [{ ALLOWABLE_NOTICES: '' }, null],
    [{ ALLOWABLE_NOTICES: ARN }, ARN],
  ])('%o', (env, topicArn) => {
    expect(noticesConfiguration(env)).toEqual({ kind: 'configured', configuration: { topicArn } });
  });

  it.each(['notices', 'arn:aws:sqs:us-east-1:111122223333:x', `${ARN}:endpoint`])(
    'is refused: %s',
    (found) => {
      expect(noticesConfiguration({ ALLOWABLE_NOTICES: found })).toMatchObject({
        kind: 'misconfigured',
        problems: [{ setting: 'ALLOWABLE_NOTICES', found }],
      });
    },
  );
});
