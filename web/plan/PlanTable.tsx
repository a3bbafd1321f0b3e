import { Scroll } from '../controls/Scroll.tsx';
import type { PlanVisit } from '../api/answers.ts';
import { amountText } from '../answer/amountText.ts';

export function PlanTable({ visits }: { visits: readonly PlanVisit[] }) {
  return (
    <Scroll label="The plan’s visits">
      <table class="rows figures">
        <caption class="unseen">The plan’s visits</caption>
        <thead>
          <tr>
            <th scope="col" class="amount">
              Visit
            </th>
            <th scope="col">Date</th>
            <th scope="col" class="amount">
              Allowed
            </th>
            <th scope="col" class="amount">
              Payer pays
            </th>
            <th scope="col" class="amount">
              Due now
            </th>
            <th scope="col" class="amount">
              So far
            </th>
            <th scope="col" class="amount">
              Deductible left
            </th>
            <th scope="col">To know</th>
          </tr>
        </thead>
        <tbody>
          {visits.map(({ number, date, totals, soFar, left, alerts, status }) => (
            <tr key={number}>
              <th scope="row" class="amount">
                {number}
              </th>
              <td class="nowrap">{date}</td>
              <td class="amount">{amountText(totals.allowed)}</td>
              <td class="amount">{amountText(totals.payerPays)}</td>
              <td class="amount">{amountText(totals.patientDueNow)}</td>
              <td class="amount">{amountText(soFar.patientDueNow)}</td>
              <td class="amount">{amountText(left.deductible)}</td>
              <td class="quiet small">
                {[
                  ...(status === 'needs-review' ? ['Needs review.'] : []),
                  ...new Set(
                    alerts.filter(({ severity }) => severity !== 'info').map(({ message }) => message),
                  ),
                ].join(' ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
