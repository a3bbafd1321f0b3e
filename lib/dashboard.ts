/** One page that says how everything is: the alarms first, then what people wait for, what runs, what is kept. */
import { Duration, Stack } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import {
  AlarmStatusWidget,
  Dashboard as CloudWatchDashboard,
  GraphWidget,
  type IAlarm,
  type IMetric,
  Metric,
  SingleValueWidget,
  Stats,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { NamedDoors } from './alarms/doorAlarms.ts';
import { scheduleMetric } from './alarms/scheduleAlarms.ts';
import { tableThrottles } from './alarms/storeAlarms.ts';

export interface DashboardProps {
  readonly api: HttpApi;
  readonly doors: NamedDoors;
  readonly tableName: string;
  readonly failures: Queue;
  readonly namespace: string;
  readonly alarms: readonly IAlarm[];
}

const period = Duration.minutes(5);

export class Dashboard extends Construct {
  constructor(scope: Construct, id: string, props: DashboardProps) {
    super(scope, id);
    new CloudWatchDashboard(this, 'Dashboard', {
      dashboardName: Stack.of(this).stackName,
      defaultInterval: Duration.days(1),
      widgets: [
        [new AlarmStatusWidget({ title: 'Alarms', alarms: [...props.alarms], width: 24, height: 4 })],
        scheduleRow(props.namespace),
        apiRow(props.api),
        doorRow(props.doors),
        storeRow(props.tableName, props.failures),
      ],
    });
  }
}

function scheduleRow(namespace: string) {
  const metrics = (['ReleasesInForce', 'QuartersBehind', 'DaysAhead'] as const).map((name) =>
    scheduleMetric(namespace, name),
  );
  return [new SingleValueWidget({ title: 'The schedule today', metrics, width: 24, height: 4 })];
}

function apiRow(api: HttpApi) {
  return [
    graph('Requests', [api.metricCount({ period, label: 'all' })]),
    graph('Refused and failed', [
      api.metricClientError({ period, label: 'refused (4xx)' }),
      api.metricServerError({ period, label: 'failed (5xx)' }),
    ]),
    graph(
      'Milliseconds to an answer',
      [50, 95, 99].map((each) =>
        api.metricLatency({ period, statistic: Stats.percentile(each), label: `p${each}` }),
      ),
    ),
  ];
}

function doorRow(doors: NamedDoors) {
  const each = (metric: (door: NamedDoors[string], label: string) => IMetric) =>
    Object.entries(doors).map(([label, door]) => metric(door, label));
  return [
    graph(
      'Errors',
      each(({ target }, label) => target.metricErrors({ period, label })),
    ),
    graph(
      'Milliseconds that functions ran, p99',
      each(({ target }, label) => target.metricDuration({ period, label, statistic: Stats.percentile(99) })),
    ),
    graph(
      'Refused starts',
      each(({ target }, label) => target.metricThrottles({ period, label })),
    ),
  ];
}

function storeRow(tableName: string, failures: Queue) {
  const consumed = (metricName: string, label: string) =>
    new Metric({
      namespace: 'AWS/DynamoDB',
      metricName,
      dimensionsMap: { TableName: tableName },
      statistic: Stats.SUM,
      period,
      label,
    });
  return [
    graph('Units of the table', [
      consumed('ConsumedReadCapacityUnits', 'read'),
      consumed('ConsumedWriteCapacityUnits', 'written'),
    ]),
    graph('Reads and writes that the table refused', [tableThrottles(tableName)]),
    graph('Failed events that wait', [failures.metricApproximateNumberOfMessagesVisible({ period })]),
  ];
}

function graph(title: string, left: IMetric[]): GraphWidget {
  return new GraphWidget({ title, left, width: 8, height: 6 });
}
