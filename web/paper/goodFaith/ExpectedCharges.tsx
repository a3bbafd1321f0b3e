import { dollars } from '../../answer/amountText.ts';
import type { Estimate } from '../../api/answers.ts';
import { language } from '../language.ts';
import { serviceName } from '../serviceName.ts';
import { ESTIMATE_WORDS } from '../words/estimateWords.ts';
import { GOOD_FAITH_WORDS as WORDS } from '../words/goodFaithWords.ts';
import { expectedCharge, type Expected } from './expected.ts';

/** Every service with its code and expected charge, visit by visit, and all of them together. */
export function ExpectedCharges({ expected: { visit, evaluation, total, visits } }: { expected: Expected }) {
  const in_ = language.value;
  const each = evaluation ? WORDS.eachLaterVisit : WORDS.eachVisit;
  return (
    <table class="sheet-table">
      <caption>{WORDS.services[in_]}</caption>
      <thead>
        <tr>
          <th scope="col">{ESTIMATE_WORDS.service[in_]}</th>
          <th scope="col" class="amount">
            {ESTIMATE_WORDS.units[in_]}
          </th>
          <th scope="col" class="amount">
            {WORDS.charge[in_]}
          </th>
        </tr>
      </thead>
      {evaluation && <Visit title={WORDS.firstVisit[in_]} estimate={evaluation} />}
      <Visit title={visits.length > 1 ? each[in_] : null} estimate={visit} />
      <tfoot>
        <tr class="sheet-total">
          <th scope="row" colSpan={2}>
            {WORDS.total[in_]}
            {visits.length > 1 && ` (${visits.length} ${WORDS.visits[in_]})`}
          </th>
          <td class="amount" data-testid="expected-total">
            {dollars(total)}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

function Visit({ title, estimate: { lines, totals } }: { title: string | null; estimate: Estimate }) {
  const in_ = language.value;
  return (
    <tbody>
      {title !== null && (
        <tr class="sheet-group">
          <th scope="rowgroup" colSpan={2}>
            {title}
          </th>
          <td class="amount">{dollars(expectedCharge(totals))}</td>
        </tr>
      )}
      {lines.map((line, index) => (
        <tr key={index}>
          <th scope="row">
            {serviceName(line.code, in_)} <span class="sheet-code">{line.code}</span>
          </th>
          <td class="amount">{line.units}</td>
          <td class="amount">{dollars(expectedCharge(line))}</td>
        </tr>
      ))}
    </tbody>
  );
}
