import { describe, expect, it } from 'vitest';
import { table } from '../golden/table.ts';
import { priced, text, type MadeLine } from './madeVisit.ts';

/**
 * Whole visits in the rest of Texas (04412-99), 2026, non-QP, sequestration 2%. Units in full: 97530 34.02, 97161 95.48,
 * 97110 28.33, 97140 27.03; with half the practice expense: 97110 21.83, 97140 20.85.
 * A = allowed, D = deductible, C = 20% of A - D, M = A - D - C (85% of it for CQ), S = 2% of M, paid = M - S.
 */
const VISITS: { id: string; lines: MadeLine[]; deductible: string; expected: string }[] = [
  {
    id: 'e2e-1: three codes, deductible met',
    lines: [{ code: '97530' }, { code: '97110', units: 2 }, { code: '97140' }],
    deductible: '0.00',
    expected: `
      code  | allowed | deductible | coinsurance | patient | sequestration | paid
      97530 | 34.02   | 0.00       | 6.80        | 6.80    | 0.54          | 26.68
      97110 | 43.66   | 0.00       | 8.73        | 8.73    | 0.70          | 34.23
      97140 | 20.85   | 0.00       | 4.17        | 4.17    | 0.33          | 16.35`,
  },
  {
    id: 'e2e-2: the second line by an assistant: 34.93 x 0.85 = 29.6905',
    lines: [{ code: '97530' }, { code: '97110', units: 2, modifiers: ['CQ'] }, { code: '97140' }],
    deductible: '0.00',
    expected: `
      code  | allowed | deductible | coinsurance | patient | sequestration | paid
      97530 | 34.02   | 0.00       | 6.80        | 6.80    | 0.54          | 26.68
      97110 | 43.66   | 0.00       | 8.73        | 8.73    | 0.59          | 29.10
      97140 | 20.85   | 0.00       | 4.17        | 4.17    | 0.33          | 16.35`,
  },
  {
    id: 'e2e-3: the whole visit goes to the deductible',
    lines: [{ code: '97161' }, { code: '97110' }, { code: '97140' }],
    deductible: '283.00',
    expected: `
      code  | allowed | deductible | coinsurance | patient | sequestration | paid
      97161 | 95.48   | 95.48      | 0.00        | 95.48   | 0.00          | 0.00
      97110 | 21.83   | 21.83      | 0.00        | 21.83   | 0.00          | 0.00
      97140 | 20.85   | 20.85      | 0.00        | 20.85   | 0.00          | 0.00`,
  },
  {
    id: 'e2e-4: the deductible runs out in the second line: 100.00 - 95.48 = 4.52',
    lines: [{ code: '97161' }, { code: '97110' }, { code: '97140' }],
    deductible: '100.00',
    expected: `
      code  | allowed | deductible | coinsurance | patient | sequestration | paid
      97161 | 95.48   | 95.48      | 0.00        | 95.48   | 0.00          | 0.00
      97110 | 21.83   | 4.52       | 3.46        | 7.98    | 0.28          | 13.57
      97140 | 20.85   | 0.00       | 4.17        | 4.17    | 0.33          | 16.35`,
  },
  {
    id: 'e2e-5: the charge of 40.00 is less than 28.33 + 21.83 + 21.83',
    lines: [{ code: '97110', units: 3, charge: '40.00' }],
    deductible: '0.00',
    expected: `
      code  | allowed | deductible | coinsurance | patient | sequestration | paid
      97110 | 40.00   | 0.00       | 8.00        | 8.00    | 0.64          | 31.36`,
  },
  {
    id: 'e2e-6: a single unit is not reduced',
    lines: [{ code: '97140' }],
    deductible: '0.00',
    expected: `
      code  | allowed | deductible | coinsurance | patient | sequestration | paid
      97140 | 27.03   | 0.00       | 5.41        | 5.41    | 0.43          | 21.19`,
  },
];

describe('what Medicare allows, pays and leaves to the patient', () => {
  it.each(VISITS)('$id', ({ lines, deductible, expected }) => {
    const answered = priced({ lines, deductible }).map(({ line, allowed, share }) => ({
      code: line.code,
      allowed: text(allowed),
      deductible: text(share?.deductible),
      coinsurance: text(share?.coinsurance),
      patient: text(share?.patientOwes),
      sequestration: text(share?.sequestration),
      paid: text(share?.payerPays),
    }));
    expect(answered).toEqual(table(expected));
  });

  it('takes the assistant reduction off Medicare alone: 34.93 - 29.69 = 5.24', () => {
    const [line] = priced({
      lines: [{ code: '97530' }, { code: '97110', units: 2, modifiers: ['CQ'] }],
    }).slice(1);
    expect(text(line?.share?.assistantReduction)).toBe('5.24');
  });

  it('pays an assistant in full before 2022', () => {
    const [line] = priced({ lines: [{ code: '97140', modifiers: ['CQ'] }], policy: { assistant: null } });
    expect(text(line?.share?.payerPays)).toBe('21.19');
    expect(line?.share?.assistantReduction).toBeNull();
  });
});
