import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { judgeRelease } from '../../../src/refresh/gate/judgeRelease.ts';
import type { WholeRelease } from '../../../src/refresh/gate/keyedRelease.ts';
import { identified } from '../../../src/refresh/identify.ts';
import { readPaymentAmounts } from '../../../src/refresh/readPaymentAmounts.ts';
import { readReleases } from '../../../src/refresh/readReleases.ts';
import type { PaymentAmountRow } from '../../../src/schedule/layouts/paymentAmounts.ts';
import { cmsFile, cmsFilesAreHere } from '../../cmsFiles.ts';
import { changed, extract, judge, refusing, told } from './madeRelease.ts';

const TITLES = ['2025A', '2025C', '2025D', '2026C'] as const;
type Title = (typeof TITLES)[number];

const FILES: Readonly<Record<Title, string>> = {
  '2025A': 'rvu25a-updated-01_10_2025.zip',
  '2025C': 'rvu25c.zip',
  '2025D': 'rvu25d.zip',
  '2026C': 'rvu26c.zip',
};

/** Each release after the one before it; the first after none. */
const STEPS = TITLES.map((title, index) => [title, TITLES[index - 1] ?? null] as const);

const file = (name: string) => ({ name, bytes: readFileSync(cmsFile(name)) });

async function releaseOf(name: string): Promise<WholeRelease> {
  const read = await readReleases([file(name)]);
  if (!read.ok) throw new Error(JSON.stringify(read.problems[0]));
  const content = read.releases[0]!;
  return { content, release: identified(content) };
}

async function amountsOf(name: string): Promise<readonly PaymentAmountRow[]> {
  const read = await readPaymentAmounts(file(name));
  if (!read.ok) throw new Error(JSON.stringify(read.problems[0]));
  return read.facts.rows;
}

describe('the shipped extract', () => {
  it.each(STEPS)('%s passes after %s', (title, before) => {
    const judgement = judge(extract(title), before && extract(before));
    expect(judgement.verdict).toBe('passed');
    expect(judgement.before).toBe(before && `made-${before}`);
  });
});

describe.skipIf(!cmsFilesAreHere)("CMS's own releases", () => {
  const releases = {} as Record<Title, WholeRelease>;
  beforeAll(async () => {
    for (const title of TITLES) releases[title] = await releaseOf(FILES[title]);
  });

  it.each(STEPS)('%s passes after %s', (title, before) => {
    const judgement = judge(releases[title], before && releases[before]);
    expect(judgement.verdict).toBe('passed');
    expect(judgement.before).toBe(before && releases[before].release.id);
  });

  it.each([
    ['2025A', '2025D'],
    ['2025A', '2026C'],
    ['2025C', '2026C'],
  ] as const)('from %s, %s passes too: a quarter that nobody imported', (before, title) => {
    expect(judge(releases[title], releases[before]).verdict).toBe('passed');
  });

  it.each([
    [
      '2025C',
      'passed',
      [
        ['codes-lost', '1 code lost (under 0.1%)'],
        ['codes-added', '145 codes added (0.9%)'],
      ],
    ],
    ['2025D', 'passed', [['codes-added', '61 codes added (0.4%)']]],
    [
      '2026C',
      'passed',
      [
        ['codes-lost', '210 codes lost (1.2%)'],
        ['codes-added', '454 codes added (2.7%)'],
        ['tables-left-out', 'no OPPS cap table'],
        ['tables-left-out', 'no anesthesia table'],
        ['moved-values', '291.46 (22.58 in a facility)'],
      ],
    ],
  ] as const)('%s: %s, and what CMS changed is noted', (title, verdict, notes) => {
    const before = TITLES[TITLES.indexOf(title) - 1]!;
    const judgement = judge(releases[title], releases[before]);
    expect(judgement.verdict).toBe(verdict);
    expect(told(judgement).map(([check, , , found]) => [check, found])).toEqual(notes);
  });

  it.each([
    ['2025A', 'PFDE25A.excerpt.txt'],
    ['2025C', 'PFREV25C.txt'],
    ['2026C', 'PFREV26B_nonQP.zip'],
  ] as const)('%s gives every amount of %s', async (title, name) => {
    const judgement = judge(releases[title], null, await amountsOf(name));
    expect(judgement).toMatchObject({ verdict: 'passed', findings: [] });
  });

  it("2026C does not give the QP track's amounts", async () => {
    const judgement = judge(releases['2026C'], null, await amountsOf('PFREV26B_QP.zip'));
    expect(judgement.verdict).toBe('wrong');
    expect(refusing(judgement)).toEqual(['published-amounts']);
  });

  it("2026C with the indices of 2025, which nothing but CMS's amounts can tell", async () => {
    const damaged = changed(releases['2026C'], () => ({ localities: releases['2025D'].content.localities }));
    expect(judge(damaged, releases['2025D']).verdict).toBe('passed');
    const judgement = judge(damaged, releases['2025D'], await amountsOf('PFREV26B_nonQP.zip'));
    expect(judgement.verdict).toBe('wrong');
  });

  it('are judged in less than half a second', () => {
    const [now, before] = [releases['2026C'], releases['2025D']];
    const times = [1, 2, 3].map(() => {
      const begin = performance.now();
      expect(judgeRelease({ ...now, before, published: null }).verdict).toBe('passed');
      return performance.now() - begin;
    });
    expect(Math.min(...times)).toBeLessThan(500);
  });
});
