/**
 * How a new version of a door takes over: a tenth of the requests for five minutes, then all of them. Should an alarm
 * ring meanwhile, the old version has them all again, and the deployment of the stack fails and goes back with it.
 */
import type { Alarm } from 'aws-cdk-lib/aws-cloudwatch';
import {
  type LambdaApplication,
  LambdaDeploymentConfig,
  LambdaDeploymentGroup,
} from 'aws-cdk-lib/aws-codedeploy';
import { Policy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import type { Door } from './door.ts';

export interface GradualReleaseProps {
  readonly application: LambdaApplication;
  readonly door: Door;
  readonly alarms: readonly Alarm[];
}

export class GradualRelease extends Construct {
  constructor(scope: Construct, id: string, { application, door, alarms }: GradualReleaseProps) {
    super(scope, id);
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('codedeploy.amazonaws.com') });
    const policy = new Policy(this, 'Policy', { roles: [role], statements: permissions(door, alarms) });
    acknowledge(policy, {
      'HIPAA.Security-IAMNoInlinePolicy':
        'It is what may be done to one function while its version changes; a policy that stands by itself could be attached to others.',
    });
    const group = new LambdaDeploymentGroup(this, 'Group', {
      application,
      alias: door.live,
      alarms: [...alarms],
      deploymentConfig: LambdaDeploymentConfig.CANARY_10PERCENT_5MINUTES,
      // Else AWS's own policy is attached, which is for every function and every file of the account.
      role: role.withoutPolicyUpdates(),
    });
    group.node.addDependency(policy);
  }
}

/** To move the one name between two versions, and to see whether an alarm rings. */
function permissions(door: Door, alarms: readonly Alarm[]): PolicyStatement[] {
  const live = `${door.target.functionArn}:live`;
  return [
    new PolicyStatement({
      sid: 'MoveLive',
      actions: ['lambda:GetAlias', 'lambda:UpdateAlias', 'lambda:GetProvisionedConcurrencyConfig'],
      resources: [door.target.functionArn, live],
    }),
    new PolicyStatement({
      sid: 'SeeAlarms',
      actions: ['cloudwatch:DescribeAlarms'],
      resources: alarms.map(({ alarmArn }) => alarmArn),
    }),
  ];
}
