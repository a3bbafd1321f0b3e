import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatDecimal } from '../../src/decimal/text.ts';
import { fullFee, therapyReducedFee } from '../../src/pricing/rowFees.ts';
import { conversionFactorOfRelease, gpciFacts } from '../../src/pricing/rowFacts.ts';
import { identified } from '../../src/refresh/identify.ts';
import { readReleases } from '../../src/refresh/readReleases.ts';
import { cmsFile, cmsFilesAreHere } from '../cmsFiles.ts';
import { inRelease, NATIONAL, percent, rates, row } from './made.ts';

describe('samples of the reduction', () => {
  // Two units of work 7, PE 10, MP 1 and one of work 11, PE 8, MP 1, a dollar a point: 18 + 18 + 20 = 56 unreduced.
  const first = inRelease(row('00001', '7.00', '10.00', '1.00'));
  const second = inRelease(row('00002', '11.00', '8.00', '1.00'));
  const dollar = rates(NATIONAL, '1.0000');
  const cents = (keep: number) =>
    fullFee(first, 'non-facility', dollar).coefficient +
    therapyReducedFee(first, 'non-facility', dollar, percent(keep)).coefficient +
    therapyReducedFee(second, 'non-facility', dollar, percent(keep)).coefficient;

  it.each([
    ['unreduced', 100, 5600],
    ['cms-mppr-75', 75, 5150], // 18 + (7 + 7.50 + 1) + (11 + 6 + 1)
    ['cms-mppr-50', 50, 4700], // 18 + (7 + 5 + 1) + (11 + 4 + 1)
  ])('%s: keeping %i%% of practice expense is %i cents', (_id, keep, expected) => {
    expect(cents(keep)).toBe(expected);
  });

  it('aca-20pct: 20.00 of which half is practice expense, reduced by 20% of it, is 18.00', () => {
    const half = inRelease(row('00003', '9.00', '10.00', '1.00'));
    expect(formatDecimal(therapyReducedFee(half, 'non-facility', dollar, percent(80)))).toBe('18.00');
  });
});

describe.skipIf(!cmsFilesAreHere)("amounts of CMS's that a whole release gives", () => {
  it.each([
    // CMS's look-up tool; the one exact half cent of 2025.
    ['vault2026-99203-TX99', 'rvu26c.zip', '99203', '04412', '99', 'non-facility', '114.05'],
    ['tie-61530-PA', 'rvu25d.zip', '61530', '12502', '99', 'facility', '2911.19'],
  ] as const)('%s', async (_id, name, code, carrier, locality, setting, expected) => {
    const read = await readReleases([{ name, bytes: readFileSync(cmsFile(name)) }]);
    const content = read.ok ? read.releases[0] : undefined;
    if (!content) throw new Error(`${name} could not be read`);
    const release = identified(content);
    const found = content.rows.find((each) => each.code === code && each.modifier === '');
    const where = content.localities.find((each) => each.carrier === carrier && each.locality === locality);
    if (!found || !where) throw new Error('the release lacks the row or the place');
    const fee = fullFee({ row: found, release, deleted: false }, setting, {
      gpci: gpciFacts(where, release),
      conversionFactor: conversionFactorOfRelease(release),
    });
    expect(formatDecimal(fee)).toBe(expected);
  });
});
