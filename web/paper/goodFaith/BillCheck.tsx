import { useState } from 'preact/hooks';
import { dollars } from '../../answer/amountText.ts';
import { TextField } from '../../controls/TextField.tsx';
import { amountOf, centsOf } from './cents.ts';
import { disputableFrom, mayBeDisputed } from './disputeThreshold.ts';

/** Whether a bill of a given amount could be disputed against this estimate. */
export function BillCheck({ total }: { total: string }) {
  const [billed, setBilled] = useState('');
  const [estimated, cents] = [centsOf(total), centsOf(billed)];
  if (estimated === undefined) return null;
  const from = dollars(amountOf(disputableFrom(estimated)));
  return (
    <>
      <TextField
        id="billed"
        label="If the bill were"
        keyboard="decimal"
        value={billed}
        problem={billed.trim() !== '' && cents === undefined ? 'Type an amount, such as 1400.00.' : undefined}
        onType={setBilled}
      />
      <p class="small" aria-live="polite" data-testid="disputable">
        {cents === undefined
          ? `The patient could dispute a bill of ${from} or more.`
          : mayBeDisputed(estimated, cents)
            ? `The patient could dispute it: it is ${from} or more.`
            : `The patient could not dispute it: it is less than ${from}.`}
      </p>
    </>
  );
}
