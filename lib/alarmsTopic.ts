/**
 * Who is told that something is wrong: everybody who has subscribed to one topic, first of all whom the settings name. The
 * key is the stack's own, because CloudWatch and Budgets may not use the one that AWS keeps for topics: under that an
 * alarm would ring and nobody would hear it.
 */
import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { subscribe } from './subscribe.ts';

export interface AlarmsTopicProps {
  /** Empty for nobody. SNS asks the address itself before it sends anything else. */
  readonly alarmEmail: string;
}

export class AlarmsTopic extends Construct {
  readonly arn: string;
  readonly action: SnsAction;

  constructor(scope: Construct, id: string, { alarmEmail }: AlarmsTopicProps) {
    super(scope, id);
    const key = new Key(this, 'Key', {
      description: 'Encrypts what Allowable’s alarms say on their way',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.DESTROY,
      pendingWindow: Duration.days(7),
    });
    const topic = new Topic(this, 'Topic', { masterKey: key, enforceSSL: true });
    for (const service of TELLERS) {
      const principals = [new ServicePrincipal(service)];
      key.addToResourcePolicy(
        new PolicyStatement({
          principals,
          actions: ['kms:Decrypt', 'kms:GenerateDataKey', 'kms:GenerateDataKeyWithoutPlaintext'],
          // In a key's policy this is the key.
          resources: ['*'],
        }),
      );
      topic.addToResourcePolicy(
        new PolicyStatement({
          principals,
          actions: ['sns:Publish'],
          resources: [topic.topicArn],
          conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
        }),
      );
    }
    if (alarmEmail !== '') subscribe(topic, alarmEmail);
    this.arn = topic.topicArn;
    this.action = new SnsAction(topic);
  }
}

const TELLERS = ['cloudwatch.amazonaws.com', 'budgets.amazonaws.com'] as const;
