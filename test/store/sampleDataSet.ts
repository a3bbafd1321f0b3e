import type { DataSet, PackedGroup } from '../../src/schedule/dataSet.ts';
import { packDiagnosisCodes } from '../../src/schedule/diagnosisCodeText.ts';
import { packMues } from '../../src/schedule/mueText.ts';
import { packPlusFours } from '../../src/schedule/plusFourText.ts';

/** Invented data sets: the store must give back what it was given, whatever that is. */
export const MUES: readonly PackedGroup[] = packMues([
  { code: '97110', units: 6, adjudication: '3', rationale: 'Clinical: Data' },
  { code: '97112', units: 4, adjudication: '3', rationale: 'Clinical: Data' },
  { code: '0001U', units: 1, adjudication: '2', rationale: 'Code Descriptor / CPT Instruction' },
]);

export const PLUS_FOURS: readonly PackedGroup[] = [
  packPlusFours('78613', [
    { state: 'TX', carrier: '04412', locality: '31', ranges: [['0001', '0400']] },
    {
      state: 'TX',
      carrier: '04412',
      locality: '99',
      ranges: [
        ['0401', '0401'],
        ['9000', '9999'],
      ],
    },
  ]),
];

/** A category of more codes than an item holds, and one of three. */
export const MANY_FRACTURES = 6_000;

export const DIAGNOSES: readonly PackedGroup[] = packDiagnosisCodes([
  { code: 'M2556', billable: false, description: 'Pain in knee' },
  { code: 'M25561', billable: true, description: 'Pain in right knee' },
  { code: 'M25562', billable: true, description: 'Pain in left knee' },
  ...Array.from({ length: MANY_FRACTURES }, (_, index) => ({
    code: `S72${String(index).padStart(4, '0')}`,
    billable: true,
    description: 'A fracture that takes many words to tell from the others in its category',
  })),
]);

const REASONS = 'CMS Policy|Mutually exclusive procedures';

/** A column-1 code with so many pairs that they fill more than an item: each alone in its line. */
export const MANY_PAIRS = 40_000;

export const PAIRS: readonly PackedGroup[] = [
  { name: '97530', rows: 2, lines: [REASONS, '* 20191231 1 1 97116', '20200101 * 0 0 97750'] },
  {
    name: '97110',
    rows: MANY_PAIRS,
    lines: [
      'CMS Policy',
      ...Array.from({ length: MANY_PAIRS }, (_, index) => `20200101 * 1 0 ${10_000 + index}`),
    ],
  },
];

export function dataSet(
  id: string,
  groups: readonly PackedGroup[],
  dataset: DataSet['dataset'] = 'mue-practitioner',
): DataSet {
  return {
    dataset,
    id,
    effectiveFrom: '2026-04-01',
    complete: true,
    onlyQuarter: false,
    sources: ['a.csv'],
    counts: { groups: groups.length, rows: groups.reduce((sum, { rows }) => sum + rows, 0) },
  };
}
