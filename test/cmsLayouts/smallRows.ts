import type { LocalityRow } from './localities.ts';
import type { OppsCapRow } from './oppsCaps.ts';
import { rvuRow, type RvuRow } from './rvuRow.ts';

type Given = Parameters<typeof rvuRow>[0];

/** Relative values of 2026 where they differ from those of 2025: work, non-facility PE, facility PE, malpractice. */
const OF_2026: Readonly<Record<string, readonly [string, string, string, string]>> = {
  '97110': ['0.45', '0.41', '0.41', '0.01'],
  '97112': ['0.50', '0.47', '0.47', '0.01'],
  '97140': ['0.43', '0.39', '0.39', '0.01'],
  '97161': ['1.54', '1.38', '1.38', '0.01'],
  '97530': ['0.44', '0.60', '0.60', '0.01'],
  '70551': ['1.44', '4.31', '4.31', '0.10'],
  '70551 26': ['1.44', '0.51', '0.51', '0.08'],
  '70551 TC': ['0.00', '3.80', '3.80', '0.02'],
  '98980': ['0.62', '0.97', '0.12', '0.03'],
  '99221': ['1.63', '0.41', '0.41', '0.19'],
};

/** Fourteen codes with CMS's figures of 2025 or 2026: therapy, an imaging code in three parts, one row of each status. */
export function smallRvuRows(year: number, conversionFactor: string): RvuRow[] {
  return ROWS.map((given) => {
    const figures = year >= 2026 ? OF_2026[`${given.code} ${given.modifier ?? ''}`.trim()] : undefined;
    const [work, nonFacilityPe, facilityPe, malpractice] = figures ?? [];
    return rvuRow({
      ...given,
      conversionFactor,
      ...(work && nonFacilityPe && facilityPe && malpractice
        ? { work, nonFacilityPe, facilityPe, malpractice }
        : {}),
    });
  });
}

function therapy(
  code: string,
  work: string,
  pe: string,
  malpractice: string,
  more: Partial<RvuRow> = {},
): Given {
  const indicators = { pcTc: '7', multipleProcedure: '5', facilityNa: 'NA' };
  return { code, work, nonFacilityPe: pe, facilityPe: pe, malpractice, ...indicators, ...more };
}

function imaging(modifier: string, work: string, pe: string, malpractice: string, opps: string): Given {
  const indicators = { pcTc: '1', multipleProcedure: '4', imagingFamily: '88' };
  const oppsMalpractice = modifier === '' ? '0.11' : modifier === 'TC' ? '0.04' : '0.00';
  const capped = { oppsNonFacilityPe: opps, oppsFacilityPe: opps, oppsMalpractice };
  const facilityNa = modifier === '26' ? '' : 'NA';
  return {
    code: '70551',
    modifier,
    work,
    nonFacilityPe: pe,
    facilityPe: pe,
    malpractice,
    facilityNa,
    ...indicators,
    ...capped,
  };
}

const NO_CONCEPT = {
  multipleProcedure: '9',
  bilateralSurgery: '9',
  assistantAtSurgery: '9',
  coSurgeons: '9',
  teamSurgery: '9',
};

const ROWS: readonly Given[] = [
  { code: '00100', status: 'J', ...NO_CONCEPT },
  imaging('', '1.48', '4.41', '0.09', '7.96'),
  imaging('26', '1.48', '0.53', '0.07', '0.00'),
  imaging('TC', '0.00', '3.88', '0.02', '7.43'),
  therapy('97010', '0.06', '0.13', '0.01', { status: 'B', notUsed: '+', pcTc: '9', ...NO_CONCEPT }),
  therapy('97014', '0.18', '0.19', '0.01', { status: 'I', notUsed: '+', pcTc: '9', ...NO_CONCEPT }),
  { code: '97039', status: 'C', pcTc: '7' },
  therapy('97110', '0.45', '0.43', '0.01'),
  therapy('97112', '0.50', '0.48', '0.01'),
  therapy('97140', '0.43', '0.40', '0.01'),
  therapy('97161', '1.54', '1.45', '0.04'),
  { code: '97169', status: 'N', ...NO_CONCEPT },
  therapy('97530', '0.44', '0.62', '0.01'),
  { code: '98980', work: '0.62', nonFacilityPe: '0.89', facilityPe: '0.25', malpractice: '0.04', pcTc: '0' },
  {
    code: '99221',
    work: '1.63',
    nonFacilityPe: '0.66',
    nonFacilityNa: 'NA',
    facilityPe: '0.66',
    malpractice: '0.17',
    pcTc: '0',
  },
  therapy('G0283', '0.18', '0.19', '0.01'),
];

/** Alabama, whose locality number is 00, and the rests of Florida and Texas, which share number 99. */
export function smallLocalities(year: number): LocalityRow[] {
  const [alabama, florida, texas] =
    year >= 2026
      ? (['0.875 0.566', '0.956 1.503', '0.949 0.903'] as const)
      : (['0.869 0.575', '0.94 1.467', '0.945 0.934'] as const);
  return [
    place('10112', 'AL', '00', 'ALABAMA', alabama, 'ALABAMA', 'ALL COUNTIES', '19.31'),
    place('09102', 'FL', '99', 'REST OF FLORIDA*', florida, 'FLORIDA', 'ALL OTHER COUNTIES', '20.73'),
    place('04412', 'TX', '99', 'REST OF TEXAS**', texas, 'TEXAS', 'BROWN, CORYELL AND OTHERS', '20.05'),
  ];
}

function place(
  carrier: string,
  state: string,
  locality: string,
  name: string,
  indices: string,
  stateName: string,
  counties: string,
  anesthesia: string,
): LocalityRow {
  const [pe = '', malpractice = ''] = indices.split(' ');
  return { carrier, state, locality, name, work: '1', pe, malpractice, stateName, counties, anesthesia };
}

/** Made prices of the imaging code's technical part in each small locality. */
export function smallOppsCaps(): OppsCapRow[] {
  return smallLocalities(2025).map(({ carrier, locality }, index) => ({
    code: '70551',
    modifier: 'TC',
    status: 'A',
    carrier,
    locality,
    facilityPrice: `${110 + index}.5`,
    nonFacilityPrice: `${120 + index}.25`,
  }));
}
