import { describe, expect, it } from 'vitest';
import { CONVERSION_FACTORS } from '../../data/conversionFactors.ts';
import { formatDecimal, formatScaled } from '../../src/decimal/text.ts';
import { fullFee } from '../../src/pricing/rowFees.ts';
import type { ConversionFactors } from '../../src/schedule/conversionFactors.ts';
import { inForce } from '../../src/schedule/dated.ts';
import { table } from '../golden/table.ts';
import { inRelease, place, rates, row } from './made.ts';

/**
 * Ohio (15202-00) on 1 June 2023, indices 1.000, 0.912, 1.063. The final rule's factor, 33.0607, was published and never
 * paid: the Consolidated Appropriations Act, 2023 made it 33.8872, and amounts made with the other (the trap) are wrong.
 */
const OHIO_2023 = table(`
  id           | trap            | code  | work | pe   | mp   | paid  | neverPaid
  oh2023-97110 | oh2023pre-97110 | 97110 | 0.45 | 0.42 | 0.01 | 28.59 | 27.89
  oh2023-97112 | oh2023pre-97112 | 97112 | 0.50 | 0.50 | 0.01 | 32.76 | 31.96
  oh2023-97140 | oh2023pre-97140 | 97140 | 0.43 | 0.37 | 0.01 | 26.37 | 25.72
`);

describe('the factor that was paid, not the one that was published first', () => {
  it.each(OHIO_2023)(
    '$id: $paid, and not $neverPaid as in $trap',
    ({ code = '', work = '', pe = '', mp = '', paid, neverPaid }) => {
      const factors = inForce<ConversionFactors>(CONVERSION_FACTORS, '2023-06-01')?.value;
      if (!factors || !('single' in factors)) throw new Error('2023 has one factor');
      const at = rates(place('1.000', '0.912', '1.063'), formatScaled(factors.single, 4));
      const fee = formatDecimal(fullFee(inRelease(row(code, work, pe, mp)), 'non-facility', at));
      expect(fee).toBe(paid);
      expect(fee).not.toBe(neverPaid);
    },
  );
});
