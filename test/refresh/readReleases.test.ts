import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadOptions } from '../../src/refresh/assembleReleases.ts';
import type { InputFile } from '../../src/refresh/inputFile.ts';
import { readReleases } from '../../src/refresh/readReleases.ts';
import { gpciCsv } from '../cmsLayouts/localities.ts';
import { oppsCapsCsv } from '../cmsLayouts/oppsCaps.ts';
import { smallRelease, smallReleaseMembers, type SmallRelease } from '../cmsLayouts/smallRelease.ts';
import { smallLocalities, smallOppsCaps } from '../cmsLayouts/smallRows.ts';
import { zipFile, type ZipMember } from '../cmsLayouts/zipFile.ts';

const zip = (bytes: Uint8Array, name = 'small.zip'): InputFile => ({ name, bytes });
const loose = ({ name, content }: ZipMember): InputFile => ({
  name,
  bytes: typeof content === 'string' ? Buffer.from(content, 'latin1') : content,
});

async function readAll(files: readonly InputFile[], options: ReadOptions = {}) {
  const read = await readReleases(files, options);
  if (!read.ok) throw new Error(`refused: ${JSON.stringify(read.problems[0])}`);
  return read;
}

async function problemsOf(made: SmallRelease, options: ReadOptions = {}) {
  const read = await readReleases([zip(smallRelease(made))], options);
  return read.ok ? [] : read.problems.map(({ code, member, line, found }) => [code, member, line, found]);
}

describe('a release zip', () => {
  it('is one release, named by its title, its facts by their members', async () => {
    const { releases, setAside } = await readAll([zip(smallRelease())]);
    expect(releases.map(({ header }) => header)).toEqual([
      {
        year: 2025,
        letter: 'C',
        track: 'single',
        effectiveFrom: '2025-07-01',
        releasedOn: '2025-06-05',
        conversionFactor: 323465,
        nationalAnesthesiaConversionFactor: 203178,
        complete: true,
        sources: {
          relativeValues: 'small.zip: PPRRVU2025_Jul.csv',
          gpci: 'small.zip: GPCI2025.csv',
          counties: 'small.zip: 25LOCCO.csv',
          anesthesia: 'small.zip: ANES2025.csv',
          oppsCap: 'small.zip: OPPSCAP_Jul.csv',
        },
      },
    ]);
    expect(
      releases.map((release) => [release.rows.length, release.localities.length, release.oppsCaps.length]),
    ).toEqual([[16, 3, 3]]);
    expect(setAside).toEqual([]);
  });

  it('joins a locality from three files by carrier and number: two share the number 99', async () => {
    const { releases } = await readAll([zip(smallRelease())]);
    expect(releases[0]?.localities.filter(({ locality }) => locality === '99')).toEqual([
      {
        carrier: '09102',
        locality: '99',
        state: 'FL',
        name: 'REST OF FLORIDA',
        gpci: { work: 1000, workWithoutFloor: null, pe: 940, malpractice: 1467 },
        counties: 'ALL OTHER COUNTIES',
        anesthesiaConversionFactor: 2073,
      },
      {
        carrier: '04412',
        locality: '99',
        state: 'TX',
        name: 'REST OF TEXAS',
        gpci: { work: 1000, workWithoutFloor: null, pe: 945, malpractice: 934 },
        counties: 'BROWN, CORYELL AND OTHERS',
        anesthesiaConversionFactor: 2005,
      },
    ]);
  });

  it.each([
    ['A', '2025-01-01'],
    ['B', '2025-04-01'],
    ['C', '2025-07-01'],
    ['D', '2025-10-01'],
  ] as const)('of letter %s is in force from %s', async (letter, effectiveFrom) => {
    const { releases } = await readAll([zip(smallRelease({ letter }))]);
    expect(releases[0]?.header).toMatchObject({ letter, effectiveFrom });
  });

  it('needs only relative values and GPCI', async () => {
    const { releases } = await readAll([zip(smallRelease({ without: /LOCCO|ANES|OPPS/ }))]);
    expect(releases[0]).toMatchObject({
      oppsCaps: [],
      header: {
        nationalAnesthesiaConversionFactor: null,
        sources: { counties: null, anesthesia: null, oppsCap: null },
      },
      localities: [
        { counties: null, anesthesiaConversionFactor: null },
        { counties: null, anesthesiaConversionFactor: null },
        { counties: null, anesthesiaConversionFactor: null },
      ],
    });
  });

  it('may come as loose members, some of them gzipped', async () => {
    const [first, ...members] = smallReleaseMembers().map(loose);
    const packed = { name: `${first!.name}.gz`, bytes: gzipSync(first!.bytes) };
    const { releases } = await readAll([packed, ...members]);
    const whole = await readAll([zip(smallRelease())]);
    expect(releases[0]?.rows).toEqual(whole.releases[0]?.rows);
    expect(releases[0]?.header.sources.gpci).toBe('GPCI2025.csv');
  });

  it('may lack a member that comes beside it', async () => {
    const gpci = loose(smallReleaseMembers().find(({ name }) => name.startsWith('GPCI'))!);
    const { releases } = await readAll([zip(smallRelease({ without: /GPCI/ })), gpci]);
    expect(releases).toHaveLength(1);
  });

  it('beside another zip is a release of its own', async () => {
    const { releases } = await readAll([
      zip(smallRelease({ letter: 'A' }), 'a.zip'),
      zip(smallRelease({ letter: 'B' }), 'b.zip'),
    ]);
    expect(releases.map(({ header }) => header.letter)).toEqual(['A', 'B']);
  });

  it('tells what it read as it goes', async () => {
    const events: string[] = [];
    await readReleases([zip(smallRelease())], {}, ({ member, rows }) => events.push(`${member} ${rows}`));
    expect(events).toEqual([
      'small.zip: PPRRVU2025_Jul.csv 16',
      'small.zip: GPCI2025.csv 3',
      'small.zip: 25LOCCO.csv 3',
      'small.zip: ANES2025.csv 3',
      'small.zip: OPPSCAP_Jul.csv 3',
    ]);
  });

  it('means the same in whatever order its members stand', async () => {
    const members = smallReleaseMembers();
    const expected = await readAll([zip(smallRelease())]);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(members, { minLength: members.length }), async (shuffled) => {
        expect(await readAll([zip(zipFile(shuffled))])).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });
});

describe('csv and text of one table', () => {
  it('in one zip: the csv is read and the text set aside', async () => {
    const { releases, setAside } = await readAll([zip(smallRelease({ forms: ['csv', 'text'] }))]);
    expect(releases[0]?.header.sources.relativeValues).toMatch(/csv$/);
    expect(setAside.map(({ member }) => member)).toEqual([
      'small.zip: PPRRVU2025_Jul.txt',
      'small.zip: GPCI2025.txt',
      'small.zip: 25LOCCO.txt',
      'small.zip: ANES2025.txt',
      'small.zip: OPPSCAP_Jul.txt',
    ]);
  });

  it('the text alone gives the same facts; its quarter is read in its name', async () => {
    const [csv] = (await readAll([zip(smallRelease())])).releases;
    const [text] = (await readAll([zip(smallRelease({ forms: ['text'] }))])).releases;
    expect({ ...text, header: null }).toEqual({ ...csv, header: null });
    expect(text?.header).toMatchObject({ letter: 'C', effectiveFrom: '2025-07-01', releasedOn: null });
  });

  it('a damaged csv is refused, not replaced by the text', async () => {
    const change = (lines: string[][]): string[][] =>
      lines.map((cells, index) => (index === 10 ? cells.slice(0, 9) : cells));
    expect(await problemsOf({ forms: ['csv', 'text'], change })).toEqual([
      ['short-row', 'small.zip: PPRRVU2025_Jul.csv', 11, '9 cells'],
    ]);
  });
});

describe('the two tracks of 2026', () => {
  const qp = smallReleaseMembers({ year: 2026, conversionFactor: '33.5675', nameSuffix: '_QPP' })[0]!;
  const nonQp: SmallRelease = { year: 2026, nameSuffix: '_nonQPP' };

  it('in one zip are two releases that share the rest', async () => {
    const { releases } = await readAll([zip(smallRelease({ ...nonQp, members: [qp] }))]);
    expect(
      releases.map(({ header }) => [header.track, header.conversionFactor, header.sources.gpci]),
    ).toEqual([
      ['non-qp', 334009, 'small.zip: GPCI2026.csv'],
      ['qp', 335675, 'small.zip: GPCI2026.csv'],
    ]);
  });

  it('take the anesthesia file of their own track, where there are two', async () => {
    const anesthesia = (name: string, national: string): ZipMember => ({
      name,
      content: `Contractor,Locality,Locality Name,National Anes CF of ${national}\r\n10112 ,00 ,ALABAMA,19.31 \r\n`,
    });
    const members = [
      qp,
      anesthesia('ANES2026_nonQPP.csv', '20.4976'),
      anesthesia('ANES2026_QPP.csv', '20.5998'),
    ];
    const { releases } = await readAll([zip(smallRelease({ ...nonQp, members, without: /ANES2026\.csv/ }))]);
    expect(releases.map(({ header }) => header.nationalAnesthesiaConversionFactor)).toEqual([204976, 205998]);
  });

  it('are told by the factor, whatever the name does not say', async () => {
    const { releases } = await readAll([zip(smallRelease({ year: 2026, conversionFactor: '33.5675' }))]);
    expect(releases[0]?.header.track).toBe('qp');
  });

  it.each([
    [
      "its factor is the other track's",
      { year: 2026, conversionFactor: '33.5675', nameSuffix: '_nonQPP' },
      {},
      'track-mismatch',
      '33.5675',
    ],
    ['--track is the other track', { year: 2026 }, { track: 'qp' }, 'track-mismatch', '33.4009'],
    [
      'its factor is unknown',
      { year: 2026, conversionFactor: '34.0000' },
      {},
      'unknown-conversion-factor',
      '34.0000',
    ],
  ] as [string, SmallRelease, ReadOptions, string, string][])(
    'refused: %s',
    async (_, made, options, code, found) => {
      const suffix = made.nameSuffix ?? '';
      expect(await problemsOf(made, options)).toEqual([
        [code, `small.zip: PPRRVU2026_Jul${suffix}.csv`, null, found],
      ]);
    },
  );

  it.each([
    ['by --track', { year: 2027, conversionFactor: '34.0000' }, { track: 'qp' }, 'qp'],
    ['by the name', { year: 2027, conversionFactor: '34.0000', nameSuffix: '_nonQPP' }, {}, 'non-qp'],
  ] as [string, SmallRelease, ReadOptions, string][])(
    'of a factor unknown yet are told %s',
    async (_, made, options, track) => {
      const { releases } = await readAll([zip(smallRelease(made))], options);
      expect(releases[0]?.header.track).toBe(track);
    },
  );

  it('refused: two files of one track', async () => {
    const copy = { ...smallReleaseMembers({ year: 2026 })[0]!, name: 'PPRRVU2026_copy_nonQPP.csv' };
    const read = await readReleases([zip(smallRelease({ year: 2026, members: [copy] }))]);
    expect(read.ok ? [] : read.problems.map(({ code, found }) => [code, found])).toEqual([
      ['repeated-member', 'small.zip: PPRRVU2026_Jul.csv'],
    ]);
  });
});

describe('--effective-from', () => {
  it('puts a re-issued January file to the day it took effect, and keeps its letter', async () => {
    const made = { year: 2024, letter: 'A', conversionFactor: '33.2875' } as const;
    const { releases } = await readAll([zip(smallRelease(made))], { effectiveFrom: '2024-03-09' });
    expect(releases[0]?.header).toMatchObject({
      letter: 'A',
      effectiveFrom: '2024-03-09',
      conversionFactor: 332875,
    });
  });

  const noTitle: SmallRelease = {
    change: ([, ...lines]) => [Array.from({ length: 31 }, () => ''), ...lines],
  };
  const renamed = (made: SmallRelease): Buffer =>
    zipFile(
      smallReleaseMembers(made).map((member) => ({
        ...member,
        name: member.name.replace('PPRRVU2025_Jul', 'RVU'),
      })),
    );

  it.each([
    ['2025-07-01', 'C'],
    ['2025-12-31', 'D'],
    ['2025-03-09', 'A'],
  ])('%s gives letter %s where nothing else says it', async (effectiveFrom, letter) => {
    const { releases } = await readAll([zip(renamed(noTitle))], { effectiveFrom });
    expect(releases[0]?.header).toMatchObject({ year: 2025, letter, effectiveFrom });
  });

  it.each([
    [
      'without it, a file of no title and no telling name',
      {},
      'unknown-effective-date',
      null,
      '--effective-from yyyy-mm-dd',
    ],
    [
      'a day that does not exist',
      { effectiveFrom: '2025-02-30' },
      'unknown-effective-date',
      '2025-02-30',
      '2025-01-01',
    ],
  ])('is asked for: %s', async (_, options, code, found, remedy) => {
    const read = await readReleases([zip(renamed(noTitle))], options);
    expect(read.ok ? [] : read.problems).toMatchObject([
      { code, member: 'small.zip: RVU.csv', found, remedy: expect.stringContaining(remedy) as string },
    ]);
  });

  it('must lie in the year of the title', async () => {
    expect(await problemsOf({}, { effectiveFrom: '2026-01-01' })).toEqual([
      ['year-mismatch', 'small.zip: PPRRVU2025_Jul.csv', null, '2026-01-01'],
    ]);
  });

  it('is also asked for where a name says another year than the GPCI file', async () => {
    const text = smallReleaseMembers({ forms: ['text'] }).map((member) => ({
      ...member,
      name: member.name.replace('PPRRVU2025', 'PPRRVU24'),
    }));
    const read = await readReleases([zip(zipFile(text))]);
    expect(read.ok ? [] : read.problems.map(({ code }) => code)).toEqual(['unknown-effective-date']);
  });
});

describe('a set of members is refused', () => {
  it.each([
    ['without relative values', { without: /PPRRVU/ }, 'missing-member', 'small.zip', 'PPRRVU'],
    ['without GPCI', { without: /GPCI/ }, 'missing-member', 'small.zip', 'GPCI file'],
    ['of nothing that is known', { without: /./ }, 'not-recognised', 'small.zip', 'looks like'],
    [
      'with two GPCI files',
      { members: [{ name: 'GPCI_again.csv', content: gpciCsv(smallLocalities(2025)) }] },
      'repeated-member',
      'small.zip: GPCI_again.csv',
      'small.zip: GPCI2025.csv',
    ],
    [
      'with the GPCI file of another year',
      { members: [{ name: 'GPCI2025.csv', content: gpciCsv(smallLocalities(2025), 2024) }] },
      'year-mismatch',
      'small.zip: GPCI2025.csv',
      'It is of 2024',
    ],
  ] as [string, SmallRelease, string, string, string][])('%s', async (_, made, code, member, says) => {
    const read = await readReleases([zip(smallRelease(made))]);
    expect(read.ok ? [] : read.problems).toMatchObject([
      {
        code,
        member,
        message: expect.stringContaining(says) as string,
        remedy: expect.stringMatching(/Give|Import/) as string,
      },
    ]);
  });

  it('with the problems of all its members together', async () => {
    const broken = (content: string): string => content.replace('0.869', 'x').replace('19.31', 'y');
    const members = smallReleaseMembers().map(({ name, content }) => ({
      name,
      content: broken(content as string),
    }));
    const read = await readReleases([zip(zipFile(members))]);
    expect(read.ok ? [] : read.problems.map(({ member, line, found }) => [member, line, found])).toEqual([
      ['small.zip: GPCI2025.csv', 4, 'x'],
      ['small.zip: ANES2025.csv', 2, 'y'],
    ]);
    expect(read).toMatchObject({ total: 2 });
  });

  it('when one byte of any member changed', async () => {
    const bytes = smallRelease();
    bytes[bytes.indexOf('PPRRVU') + 200] = bytes[bytes.indexOf('PPRRVU') + 200]! ^ 1;
    const read = await readReleases([zip(bytes)]);
    expect(read.ok ? [] : read.problems.map(({ code, member }) => [code, member])).toEqual([
      ['damaged-member', 'small.zip: PPRRVU2025_Jul.csv'],
    ]);
  });

  it('when it is no zip at all', async () => {
    const read = await readReleases([zip(Buffer.from('<html>Not found</html>'))]);
    expect(read.ok ? [] : read.problems.map(({ code }) => code)).toEqual(['not-a-zip']);
  });
});

describe('what is set aside', () => {
  it('OPPS caps of localities that the GPCI file does not have', async () => {
    const strays = ['17', '18'].map((locality) => ({ ...smallOppsCaps()[0]!, carrier: '01112', locality }));
    const members = [{ name: 'OPPSCAP_Jul.csv', content: oppsCapsCsv([...smallOppsCaps(), ...strays]) }];
    const { releases, setAside } = await readAll([zip(smallRelease({ members }))]);
    expect(releases[0]?.oppsCaps).toHaveLength(3);
    expect(setAside).toEqual([
      {
        member: 'small.zip: OPPSCAP_Jul.csv',
        reason: 'localities that the GPCI file does not have: 01112-17, 01112-18',
        count: 2,
      },
    ]);
  });

  it('localities without a row in the county or anesthesia file', async () => {
    const fourth = { ...smallLocalities(2025)[2]!, locality: '31', name: 'AUSTIN' };
    const members = [{ name: 'GPCI2025.csv', content: gpciCsv([...smallLocalities(2025), fourth]) }];
    const { setAside } = await readAll([zip(smallRelease({ members }))]);
    const reason = 'no row for localities of the GPCI file: 04412-31';
    expect(setAside).toEqual([
      { member: 'small.zip: 25LOCCO.csv', reason, count: 1 },
      { member: 'small.zip: ANES2025.csv', reason, count: 1 },
    ]);
  });

  it('a column of a new year, and members of no known layout; documents without a word', async () => {
    const members = [
      { name: 'RVU25C.pdf', content: '%PDF-1.7' },
      { name: 'readme.txt', content: 'Dear reader' },
    ];
    const change = (lines: string[][]): string[][] =>
      lines.map((cells, index) => [...cells, index === 9 ? 'NEW' : '']);
    const { setAside } = await readAll([zip(smallRelease({ members, change }))]);
    expect(setAside).toEqual([
      { member: 'small.zip: readme.txt', reason: 'not a layout this program reads', count: 0 },
      {
        member: 'small.zip: PPRRVU2025_Jul.csv',
        reason: 'column "NEW", which this program does not know',
        count: 16,
      },
    ]);
  });
});
