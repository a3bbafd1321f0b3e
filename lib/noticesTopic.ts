/**
 * Who is told what the functions did while nobody was looking: everybody who has subscribed to one topic, first of all
 * whom the settings name. It tells of releases, codes and files; nothing that concerns a person ever reaches a function
 * that may publish here.
 */
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Alias } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { subscribe } from './subscribe.ts';
import type { Use } from './use.ts';

export interface NoticesTopicProps {
  /** Empty for nobody. SNS asks the address itself before it sends anything else. */
  readonly noticeEmail: string;
}

export class NoticesTopic extends Construct {
  readonly arn: string;

  constructor(scope: Construct, id: string, { noticeEmail }: NoticesTopicProps) {
    super(scope, id);
    const topic = new Topic(this, 'Topic', {
      // The key that AWS keeps for the account's topics: whoever may publish needs no permission on it.
      masterKey: Alias.fromAliasName(this, 'Key', 'alias/aws/sns'),
      enforceSSL: true,
    });
    if (noticeEmail !== '') subscribe(topic, noticeEmail);
    this.arn = topic.topicArn;
  }

  /** Publishes, and nothing else. */
  forTelling(): Use {
    const permission = new PolicyStatement({
      sid: 'TellNotices',
      effect: Effect.ALLOW,
      actions: ['sns:Publish'],
      resources: [this.arn],
    });
    return { variables: { ALLOWABLE_NOTICES: this.arn }, permissions: [permission] };
  }
}
