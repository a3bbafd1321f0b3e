import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { billOf, totalOf } from '../../bin/cost/bill.ts';
import { MADE, monthlyUsage, refreshUsage } from '../../bin/cost/usage.ts';
import { AWS_PRICES, type AwsPrice } from '../../data/awsPrices.ts';
import type { Resource } from '../lib/permissions.ts';
import { synthesise } from '../lib/synthesis.ts';

describe('a bill', () => {
  it('takes off what is free, and multiplies the rest', () => {
    // 30,000,000 starts - 1,000,000 free = 29 millions at 0.20 = 5.80; 30 - 25 = 5 gigabytes at 0.25 = 1.25.
    const bill = billOf({ functionRequests: 30e6, tableGigabytes: 30 }, { free: true });
    expect(bill.map(({ dollars }) => dollars.toFixed(2))).toEqual(['5.80', '1.25']);
    expect(totalOf(bill).toFixed(2)).toBe('7.05');
  });

  it('charges nothing below what is free, and all of it where nothing is', () => {
    expect(totalOf(billOf({ functionRequests: 1e6 }, { free: true }))).toBe(0);
    expect(totalOf(billOf({ functionRequests: 1e6 }, { free: false })).toFixed(2)).toBe('0.20');
  });
});

describe('the usage', () => {
  it('of a million estimates a day is thirty million requests a month, each asked twice', () => {
    const usage = monthlyUsage(1e6);
    expect(usage.apiRequests).toBe(30e6);
    // Twice thirty million, and an hourly look for thirty days.
    expect(usage.functionRequests).toBe(60e6 + 720);
    // 30,000,000 x (0.03 s x 1 GB + 0.015 s x 0.5 GB) = 1,125,000, and 720 x 0.125 = 90.
    expect(usage.functionGigabyteSeconds).toBeCloseTo(1_125_090, 3);
    // One in ten is saved, twenty units each.
    expect(usage.writeUnits).toBeCloseTo(60e6, 3);
    // 365,000,000 x 0.1 x 20 kB = 730 GB, beside the releases' 0.2.
    expect(usage.tableGigabytes).toBeCloseTo(730.2, 6);
    expect(usage.people).toBe(16_667);
  });

  it('of a year of refreshes is four times what a quarter’s files were measured to take', () => {
    // 17,207 + 1,165 + 27,939 + 1,321 + 187 = 47,819 written, 526 + 141 + 5,242 + 212 + 56 = 6,177 read.
    expect(refreshUsage()).toMatchObject({ writeUnits: 4 * 47_819, readUnits: 4 * 6_177 });
  });

  it('counts what the stack makes', () => {
    const { template } = synthesise();
    const alarms = Object.values(
      template.findResources('AWS::CloudWatch::Alarm') as Record<
        string,
        Resource<{ Metrics?: { MetricStat?: unknown }[] }>
      >,
    );
    const looksAt = alarms.map(({ Properties: { Metrics } }) =>
      Metrics ? Metrics.filter(({ MetricStat }) => MetricStat !== undefined).length : 1,
    );
    expect(looksAt.reduce((sum, each) => sum + each, 0)).toBe(MADE.alarmMetrics);
    expect(Object.keys(template.findResources('AWS::CloudWatch::Dashboard'))).toHaveLength(MADE.dashboards);
    expect(Object.keys(template.findResources('AWS::KMS::Key'))).toHaveLength(MADE.keys);
  });
});

it('every price says where it stands and of when it is', () => {
  for (const [name, price] of Object.entries<AwsPrice>(AWS_PRICES)) {
    expect(price.citation, name).toMatch(/^https:\/\/aws\.amazon\.com\//);
    expect(price.asOf, name).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(price.dollars, name).toBeGreaterThan(0);
  }
});

describe('npm run cost', () => {
  const run = (...volumes: string[]) =>
    spawnSync(process.execPath, [fileURLToPath(new URL('../../bin/cost.ts', import.meta.url)), ...volumes], {
      encoding: 'utf8',
    });

  it('prints the three volumes and the refreshes', () => {
    const { stdout, status } = run();
    expect(status).toBe(0);
    for (const title of [
      '50 estimates a day',
      '5,000 estimates',
      '1,000,000 estimates',
      'A year of refreshes',
    ]) {
      expect(stdout).toContain(title);
    }
  });

  it('takes a volume, and refuses what is none', () => {
    expect(run('200').stdout).toMatch(/^200 estimates a day/);
    expect(run('many')).toMatchObject({ status: 2, stdout: '' });
  });
});
