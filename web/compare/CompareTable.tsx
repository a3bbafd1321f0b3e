import { Scroll } from '../controls/Scroll.tsx';
import type { Estimate, Problem } from '../api/answers.ts';
import { amountText } from '../answer/amountText.ts';

export interface ComparedPayer {
  readonly name: string;
  readonly estimate: Estimate | undefined;
  readonly problem: Problem | undefined;
}

export function CompareTable({ compared }: { compared: readonly ComparedPayer[] }) {
  return (
    <Scroll label="The visit under each payer">
      <table class="rows figures">
        <caption class="unseen">The visit under each payer</caption>
        <thead>
          <tr>
            <th scope="col">Payer</th>
            <th scope="col" class="amount">
              Allowed
            </th>
            <th scope="col" class="amount">
              Due now
            </th>
            <th scope="col" class="amount">
              Patient owes
            </th>
            <th scope="col" class="amount">
              Payer pays
            </th>
            <th scope="col" class="amount">
              Clinic receives
            </th>
            <th scope="col">To know</th>
          </tr>
        </thead>
        <tbody>
          {compared.map(({ name, estimate, problem }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td class="amount">{amountText(estimate?.totals.allowed)}</td>
              <td class="amount">{amountText(estimate?.totals.patientDueNow)}</td>
              <td class="amount">{amountText(estimate?.totals.patientOwes)}</td>
              <td class="amount">{amountText(estimate?.totals.payerPays)}</td>
              <td class="amount">{amountText(estimate?.totals.expectedPayment)}</td>
              <td class="quiet small">{toKnow(estimate, problem)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** Why a payer has no figure, or no whole one. */
function toKnow(estimate: Estimate | undefined, problem: Problem | undefined): string {
  if (problem) return problem.errors?.map(({ message }) => message).join(' ') ?? problem.title;
  if (estimate?.status !== 'needs-review') return '';
  const unpriced = estimate.lines.flatMap(({ code, reason }) =>
    reason === null ? [] : [`${code}: ${reason}`],
  );
  const unknown = estimate.assumptions.find(({ code }) => code === 'patient-share-not-computed');
  return [...unpriced, ...(unknown ? [unknown.message] : [])].join(' ') || 'Needs review.';
}
