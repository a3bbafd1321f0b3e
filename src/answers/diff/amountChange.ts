import { z } from '@hono/zod-openapi';
import { centsText, quotientHalfUp } from './bigCents.ts';

const text = (description: string, example: string) =>
  z.string().nullable().openapi({ description, example });

/** What became of an amount; dollars and cents as text, null where there is no amount. */
export const amountChange = z
  .object({
    from: text('Under the first release', '28.79'),
    to: text('Under the second', '29.06'),
    difference: text('The second less the first', '0.27'),
    percent: text(
      'The difference in percent of the first, two decimals; null where the first is 0.00',
      '0.94',
    ),
  })
  .openapi('AmountChange');

export type AmountChange = Readonly<z.infer<typeof amountChange>>;

/** From cents to cents. */
export function amountChangeOf(from: bigint | null, to: bigint | null): AmountChange {
  const difference = from === null || to === null ? null : to - from;
  return {
    from: from === null ? null : centsText(from),
    to: to === null ? null : centsText(to),
    difference: difference === null ? null : centsText(difference),
    percent: difference === null || !from ? null : percentText(difference, from),
  };
}

/** A ten-thousandth of the whole is a hundredth of a percent, which is written as a cent is. */
function percentText(part: bigint, whole: bigint): string {
  return centsText(quotientHalfUp(part * 10_000n, whole));
}
