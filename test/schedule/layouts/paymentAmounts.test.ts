import { describe, expect, it } from 'vitest';
import { PaymentAmountReader, type PaymentAmounts } from '../../../src/schedule/layouts/paymentAmounts.ts';
import { paymentAmountsOf } from '../../../src/schedule/paymentAmountText.ts';
import { paymentFile, paymentLine, paymentRecord } from '../../cmsLayouts/paymentAmounts.ts';
import { addresses, factsOf, readCsv } from '../../cmsLayouts/readMade.ts';

const LINE = paymentLine(paymentRecord());
const OTHER = paymentLine(
  paymentRecord({ code: '70551', modifier: 'TC', oppsIndicator: '1', oppsFacility: '110.50' }),
);

const read = (...lines: string[]) =>
  readCsv((member, rows) => {
    const reader = new PaymentAmountReader(member);
    rows.forEach((row) => reader.take(row));
    const reading = reader.finish();
    return reading.ok ? { ok: true, facts: rowsOf(reading.facts) } : reading;
  }, paymentFile(lines));

function rowsOf({ year, groups, repeated }: PaymentAmounts) {
  return { rows: groups.flatMap(({ name, lines }) => paymentAmountsOf(year, name, lines)), repeated };
}

describe('a payment amount file', () => {
  it('gives amounts in cents, without its trailer lines', () => {
    expect(factsOf(read(LINE))).toEqual({
      rows: [
        {
          year: 2025,
          carrier: '10112',
          locality: '00',
          code: '97110',
          modifier: '',
          nonFacilityCents: 2683,
          facilityCents: 2683,
          pcTc: '7',
          status: 'A',
          multipleProcedure: '5',
          therapyReducedNonInstitutionalCents: 2079,
          therapyReducedInstitutionalCents: 2079,
          oppsIndicator: '9',
          oppsNonFacilityCents: 0,
          oppsFacilityCents: 0,
        },
      ],
      repeated: 0,
    });
  });

  it('counts a record printed twice and keeps one', () => {
    const { repeated, rows } = factsOf(read(LINE, OTHER, LINE));
    expect([repeated, rows.length]).toEqual([1, 2]);
  });

  it('reads a line that is one character short, as CMS prints some', () => {
    const short = OTHER.replace('"0000000.00","0000110.50"', '"000000.00","0000110.50"');
    expect(short).toHaveLength(OTHER.length - 1);
    expect(factsOf(read(short)).rows).toEqual(factsOf(read(OTHER)).rows);
  });

  it.each([
    [
      'two amounts for one record',
      [LINE, LINE.replaceAll('26.83', '26.84')],
      ['duplicate-key', 2, 'HCPCS Code', '97110  10112-00'],
    ],
    ['a record with a field too few', [LINE.replace('" ",', '')], ['short-row', 1, null, '15 fields']],
    ['a record with a field too many', [`${LINE},"x"`], ['long-row', 1, null, '17 fields']],
    [
      'an amount misread',
      [LINE.replace('26.83', '26.B3')],
      ['not-a-number', 1, 'Non-Facility Fee Schedule Amount', '0000026.B3'],
    ],
    ['a carrier misread', [LINE.replace('10112', '1011')], ['not-a-value', 1, 'Carrier Number', '1011']],
    ['records of two years', [LINE, OTHER.replace('"2025"', '"2026"')], ['year-mismatch', 2, 'Year', '2026']],
    ['no records', [], ['no-rows', null, null, null]],
  ] as [string, string[], unknown[]][])('is refused: %s', (_, lines, address) => {
    expect(addresses(read(...lines))).toEqual([address]);
  });
});
