import type { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { acknowledge } from './acknowledge.ts';

/** Has a topic tell an e-mail address, once that has said yes to SNS. */
export function subscribe(topic: Topic, email: string): void {
  topic.addSubscription(new EmailSubscription(email));
  acknowledge(topic, {
    'Serverless-SNSRedrivePolicy':
      'What cannot be mailed still stands where it came from, as an alarm or in a log; a queue of it would be told of to the same address.',
  });
}
