import type { EstimateTotals } from '../api/answers.ts';
import { payerName } from '../state/lists.ts';
import { visit } from '../state/visit.ts';
import { dollars, isSome } from './amountText.ts';

/** The number to read to the patient, and what it is part of. */
export function Due({ totals }: { totals: EstimateTotals }) {
  const payer = payerName(visit.value.payer);
  // What is nothing is left out, but for the three that everybody looks for.
  const further = [
    ['Held back (sequestration)', totals.sequestration],
    ['Assistant reduction', totals.assistantReduction],
    ['Not covered', totals.nonCovered],
    ['Charge', totals.charge],
    ['Write-off', totals.writeOff],
    ['Net cost to the patient', totals.patientNet],
  ] as const;
  const rows = [
    ['Owes in all', totals.patientOwes],
    ['Allowed', totals.allowed],
    [`${payer} pays`, totals.payerPays],
    ...further.filter(([, amount]) => isSome(amount)),
  ] as const;
  return (
    <div class="due">
      <div class="due-now">
        <h2 id="due-title">Due from the patient now</h2>
        <p class="number" data-testid="due" aria-labelledby="due-title">
          {dollars(totals.patientDueNow)}
        </p>
      </div>
      <dl class="ledger">
        {rows.map(([name, amount]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class="amount">{dollars(amount)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
