import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import type { Notices } from './notices.ts';

/** A subject has fewer than 100 characters of ASCII and no line breaks, or SNS refuses the whole notice. */
const MOST_SUBJECT = 99;
/** SNS takes 262,144 bytes; what is longer is cut, and says so. */
const MOST_TEXT_BYTES = 200_000;

/** Notices to everybody who has subscribed to an SNS topic. */
export function snsNotices(topicArn: string, client: SNSClient = new SNSClient({})): Notices {
  return {
    async tell({ subject, text }) {
      await client.send(
        new PublishCommand({ TopicArn: topicArn, Subject: subjectLine(subject), Message: atMost(text) }),
      );
    },
  };
}

function subjectLine(subject: string): string {
  const plain = subject.replace(/[^\x20-\x7e]+/g, '?');
  return plain.length <= MOST_SUBJECT ? plain : `${plain.slice(0, MOST_SUBJECT - 3)}...`;
}

function atMost(text: string): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= MOST_TEXT_BYTES) return text;
  return `${bytes.subarray(0, MOST_TEXT_BYTES).toString()}\n... and more; the log has all of it.\n`;
}
