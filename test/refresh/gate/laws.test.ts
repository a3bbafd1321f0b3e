import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReleaseContent } from '../../../src/schedule/release.ts';
import { shippedRelease } from '../../data/shippedExtract.ts';
import { changed, extract, judge, made, type Row } from './madeRelease.ts';

const shipped = shippedRelease('2025D');
const therapy = shipped.rows.filter(({ multipleProcedure }) => multipleProcedure === '5');
const value = fc.integer({ min: 0, max: 5_000 });

/** Rows as CMS could print them: therapy's own and some with any values and any known status. */
const sound = fc
  .array(
    fc.record({
      status: fc.constantFrom(...'ARTBPMQNCEJXIDFGH'),
      workRvu: value.map((work) => work + 5_001),
      nonFacilityPeRvu: value,
      facilityPeRvu: value,
      malpracticeRvu: value,
    }),
    { maxLength: 60 },
  )
  .map((rows) => ({
    ...shipped,
    rows: [
      ...therapy,
      ...rows.map((row, index): Row => ({
        ...therapy[0]!,
        ...row,
        code: `Y${1000 + index}`,
        multipleProcedure: '0',
      })),
    ],
  }));

/** Anything at all that the types allow, but for two rows of one code: the readers refuse those. */
const anything = fc
  .uniqueArray(
    fc.record({
      index: fc.nat(therapy.length - 1),
      status: fc.constantFrom(...'ARTCZ5?'),
      workRvu: fc.integer(),
      nonFacilityPeRvu: fc.integer(),
      malpracticeRvu: fc.integer(),
    }),
    { maxLength: 40, selector: ({ index }) => index },
  )
  .chain((rows) =>
    fc.nat(109).map((places) => ({
      ...shipped,
      rows: rows.map(({ index, ...row }): Row => ({ ...therapy[index]!, ...row })),
      localities: shipped.localities.slice(places),
    })),
  );

const of = (content: ReleaseContent) => changed(extract('2025D'), () => content);

/** What is told only where something is another than before. */
const COMPARING = [
  'comparison',
  'codes-lost',
  'codes-added',
  'modifier-rows',
  'therapy-codes-lost',
  'tables-left-out',
  'localities',
  'gpci-moved',
  'gpci-mid-year',
  'status-shares',
  'moved-values',
  'therapy-values',
];

describe('laws', () => {
  it('a release judged against itself passes, and nothing is told', () => {
    fc.assert(
      fc.property(sound, (content) => {
        expect(judge(of(content), of(content))).toMatchObject({ verdict: 'passed', findings: [] });
      }),
    );
  });

  it('whatever a release holds, nothing of it is another than itself', () => {
    fc.assert(
      fc.property(anything, (content) => {
        const checks = judge(of(content), of(content)).counts.map(({ check }) => check);
        expect(checks.filter((check) => COMPARING.includes(check))).toEqual([]);
      }),
    );
  });

  it('the order of rows and places carries no meaning', () => {
    fc.assert(
      fc.property(anything, anything, (content, before) => {
        const turned = {
          ...content,
          rows: content.rows.toReversed(),
          localities: content.localities.toReversed(),
        };
        const [one, other] = [judge(of(content), of(before)), judge(of(turned), of(before))];
        expect([other.verdict, other.counts]).toEqual([one.verdict, one.counts]);
      }),
    );
  });

  it('the verdict is the worst that any check counts, and no check lists more than twenty', () => {
    fc.assert(
      fc.property(anything, sound, (content, before) => {
        const { verdict, counts, findings } = judge(of(content), of(before));
        const worst = counts.some(({ wrong }) => wrong > 0)
          ? 'wrong'
          : counts.some(({ doubtful }) => doubtful > 0)
            ? 'doubtful'
            : 'passed';
        expect(verdict).toBe(worst);
        for (const { check, wrong, doubtful, note } of counts) {
          const listed = findings.filter((finding) => finding.check === check);
          expect(listed).toHaveLength(Math.min(20, wrong + doubtful + note));
        }
      }),
    );
  });

  it('one wrong finding behind a hundred doubtful ones is listed first and decides', () => {
    const release = made();
    const bad = changed(release, ({ localities }) => ({
      localities: localities.map((each, index) => ({
        ...each,
        gpci: { ...each.gpci, malpractice: index === 108 ? 0 : 9000 },
      })),
    }));
    const judgement = judge(bad, null);
    expect(judgement.verdict).toBe('wrong');
    expect(judgement.counts).toEqual([{ check: 'gpci-range', wrong: 1, doubtful: 108, note: 0 }]);
    expect(judgement.findings[0]).toMatchObject({ severity: 'wrong', found: '0.000' });
  });
});
