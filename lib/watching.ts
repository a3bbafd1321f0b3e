/** Everything that tells of what is wrong: the alarms, the page that shows them, and the budget. */
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Alarm } from 'aws-cdk-lib/aws-cloudwatch';
import { LambdaApplication } from 'aws-cdk-lib/aws-codedeploy';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { serverErrorAlarm, slowAlarm } from './alarms/apiAlarms.ts';
import { errorAlarms, type NamedDoors, newVersionAlarm, throttleAlarm } from './alarms/doorAlarms.ts';
import { noReleaseAlarm, oldScheduleAlarm } from './alarms/scheduleAlarms.ts';
import { deadLetterAlarm, tableThrottleAlarm } from './alarms/storeAlarms.ts';
import { AlarmsTopic } from './alarmsTopic.ts';
import { Dashboard } from './dashboard.ts';
import { GradualRelease } from './gradualRelease.ts';
import { MonthlyBudget } from './monthlyBudget.ts';
import type { Settings } from './settings.ts';

export interface WatchingProps {
  readonly settings: Pick<Settings, 'alarmEmail' | 'monthlyBudget'>;
  readonly namespace: string;
  readonly api: HttpApi;
  /** Those whose new versions take over gradually. */
  readonly asked: NamedDoors;
  readonly started: NamedDoors;
  readonly tableName: string;
  readonly failures: Queue;
}

export class Watching extends Construct {
  /** Of the topic that is told. */
  readonly arn: string;

  constructor(scope: Construct, id: string, props: WatchingProps) {
    super(scope, id);
    const { settings, namespace, api, tableName, failures } = props;
    const doors = { ...props.asked, ...props.started };
    const topic = new AlarmsTopic(this, 'Alarms', settings);
    const serverErrors = serverErrorAlarm(this, topic, api);
    const alarms = [
      noReleaseAlarm(this, topic, namespace),
      oldScheduleAlarm(this, topic, namespace),
      serverErrors,
      slowAlarm(this, topic, api),
      ...errorAlarms(this, topic, doors),
      throttleAlarm(this, topic, doors),
      tableThrottleAlarm(this, topic, tableName),
      deadLetterAlarm(this, topic, failures),
      ...this.#releaseGradually(topic, props.asked, serverErrors),
    ];
    new Dashboard(this, 'Dashboard', { api, doors, tableName, failures, namespace, alarms });
    if (settings.monthlyBudget > 0) {
      new MonthlyBudget(this, 'Budget', { dollars: settings.monthlyBudget, topic });
    }
    this.arn = topic.arn;
  }

  #releaseGradually(topic: AlarmsTopic, doors: NamedDoors, serverErrors: Alarm): Alarm[] {
    const application = new LambdaApplication(this, 'Releases');
    return Object.entries(doors).map(([name, door]) => {
      const ownErrors = newVersionAlarm(this, topic, name, door);
      const alarms = [ownErrors, serverErrors];
      new GradualRelease(this, `release-${name}`, { application, door, alarms });
      return ownErrors;
    });
  }
}
