import { CreateTopicCommand, SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import { buildApp } from 'fauxqs';
import { onTestFinished } from 'vitest';

export interface Topic {
  readonly arn: string;
  /** The address of the SNS. */
  readonly endpoint: string;
  readonly client: SNSClient;
  /** What the subscriber was told, in order. */
  readonly told: () => Promise<{ subject: string; text: string }[]>;
}

const CREDENTIALS = { accessKeyId: 'test', secretAccessKey: 'test' };
const QUEUE = 'subscriber';

/** An SNS that speaks the protocol, on the loopback interface only, with a topic and one who has subscribed to it. */
export async function topic(): Promise<Topic> {
  const app = buildApp({ logger: false });
  const endpoint = await app.listen({ port: 0, host: '127.0.0.1' });
  const client = new SNSClient({ endpoint, region: 'us-east-1', credentials: CREDENTIALS });
  onTestFinished(async () => {
    client.destroy();
    await app.close();
  });
  await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': 'AmazonSQS.CreateQueue' },
    body: JSON.stringify({ QueueName: QUEUE }),
  });
  const queue = async () =>
    (await (await fetch(`${endpoint}/_fauxqs/queues/${QUEUE}`)).json()) as {
      arn: string;
      messages: { ready: { body: string }[] };
    };
  const { TopicArn: arn = '' } = await client.send(new CreateTopicCommand({ Name: 'notices' }));
  const { arn: Endpoint } = await queue();
  await client.send(new SubscribeCommand({ TopicArn: arn, Protocol: 'sqs', Endpoint }));
  return {
    arn,
    endpoint,
    client,
    async told() {
      const { messages } = await queue();
      return messages.ready.map(({ body }) => {
        const { Subject, Message } = JSON.parse(body) as { Subject: string; Message: string };
        return { subject: Subject, text: Message };
      });
    },
  };
}
