import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { ScheduleMetric } from '../../lib/alarms/scheduleAlarms.ts';
import type { ScheduleStanding } from '../../src/schedule/standing.ts';
import { smallRelease } from '../cmsLayouts/smallRelease.ts';
import { BUCKET, cloud, door, type Cloud, type Door } from './deployed.ts';
import { objectCreated } from './events.ts';

let aws: Cloud;
beforeAll(async () => {
  aws = await cloud();
});
afterAll(() => aws.close());

const NAMESPACE = 'Allowable/Test';

async function watch(more: Readonly<Record<string, string>> = {}): Promise<Door> {
  const own = { ...aws.environment, ALLOWABLE_BUCKET: '', ALLOWABLE_METRICS: NAMESPACE, ...more };
  const opened = await door('watchCalendar', own);
  onTestFinished(() => opened.end());
  return opened;
}

interface Embedded {
  readonly _aws: {
    readonly CloudWatchMetrics: readonly {
      readonly Namespace: string;
      readonly Dimensions: readonly (readonly string[])[];
      readonly Metrics: readonly { readonly Name: string }[];
    }[];
  };
  readonly service: string;
  readonly [metric: string]: unknown;
}

/** The lines that CloudWatch takes metrics from, in its embedded metric format. */
function metricsIn(log: string): Embedded[] {
  return log
    .split('\n')
    .filter((line) => line.includes('"_aws"'))
    .map((line) => JSON.parse(line) as Embedded);
}

/** The year and quarter that the machine is in, as CMS letters them. */
function thisQuarter(): { year: number; letter: string; month: number } {
  const [year = 0, month = 0] = new Date().toISOString().split('-').map(Number);
  return { year, letter: 'ABCD'[Math.floor((month - 1) / 3)] ?? 'A', month };
}

describe('what watches the calendar', () => {
  it('says that nothing is in force, and no age of it, while nothing is published', async () => {
    const opened = await watch();
    expect(await opened.handle({})).toEqual({ release: null, quartersBehind: null, daysAhead: 0 });
    const [said] = metricsIn(opened.log());
    expect(said).toMatchObject({ service: 'calendar', ReleasesInForce: 0, DaysAhead: 0 });
    expect(said).not.toHaveProperty('QuartersBehind');
  });

  it('says which release is in force, how old it is and how long it will do', async () => {
    const { year, letter, month } = thisQuarter();
    const key = 'this-quarter.zip';
    await aws.putFile(key, smallRelease({ year, letter: letter as 'A' }));
    const importRelease = await door('importRelease', aws.environment);
    onTestFinished(() => importRelease.end());
    expect(await importRelease.handle(objectCreated(BUCKET, key))).toMatchObject({ ok: true });

    const opened = await watch();
    const standing = (await opened.handle({})) as ScheduleStanding;
    expect(standing).toMatchObject({
      release: expect.stringContaining(`${year}${letter}`) as string,
      quartersBehind: 0,
    });
    expect(standing.daysAhead).toBeGreaterThanOrEqual((12 - month) * 30);
    expect(standing.daysAhead).toBeLessThan(366);

    const [said, more] = metricsIn(opened.log());
    expect(more).toBeUndefined();
    const names: ScheduleMetric[] = ['ReleasesInForce', 'DaysAhead', 'QuartersBehind'];
    expect(said?._aws.CloudWatchMetrics).toMatchObject([
      { Namespace: NAMESPACE, Dimensions: [['service']], Metrics: names.map((Name) => ({ Name })) },
    ]);
    expect(said).toMatchObject({ service: 'calendar', ReleasesInForce: 1, QuartersBehind: 0 });
    expect(opened.log()).toMatch(/"code":"calendar-watched"/);
  });
});

describe('without its settings it does not start', () => {
  it.each([
    [{ ALLOWABLE_TABLE: '' }, 'ALLOWABLE_TABLE is not set'],
    [{ ALLOWABLE_METRICS: '' }, 'ALLOWABLE_METRICS is not set'],
    [{ ALLOWABLE_METRICS: 'Our metrics!' }, 'ALLOWABLE_METRICS is "Our metrics!"'],
  ])('%o', async (settings, said) => {
    expect(await watch(settings).catch(String)).toContain(said);
  });
});
