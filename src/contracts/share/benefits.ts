import type { ShareOrder } from '../terms.ts';

/** What a request says of its patient's benefits under a payer. Amounts are cents; the coinsurance is a percent text. */
export interface Benefits {
  readonly order?: ShareOrder | undefined;
  readonly copay?: number | undefined;
  readonly coinsurance?: string | undefined;
  readonly deductibleRemaining?: number | undefined;
  readonly outOfPocketRemaining?: number | undefined;
  readonly visitsRemaining?: number | undefined;
}
