import { dollars, isSome } from '../../answer/amountText.ts';
import type { Estimate, EstimateLine } from '../../api/answers.ts';
import { language, type Language } from '../language.ts';
import { serviceName } from '../serviceName.ts';
import { ESTIMATE_WORDS as WORDS } from '../words/estimateWords.ts';
import { outcomeWords } from '../words/outcomeWords.ts';

/** The lines in plain words with what the patient owes for each, and what becomes of the rest of the price. */
export function PlannedServices({ estimate: { lines, totals } }: { estimate: Estimate }) {
  const in_ = language.value;
  return (
    <table class="sheet-table">
      <caption>{WORDS.services[in_]}</caption>
      <thead>
        <tr>
          <th scope="col">{WORDS.service[in_]}</th>
          <th scope="col" class="amount">
            {WORDS.units[in_]}
          </th>
          <th scope="col" class="amount">
            {WORDS.price[in_]}
          </th>
          <th scope="col" class="amount">
            {WORDS.youOwe[in_]}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => (
          <tr key={index}>
            <th scope="row">
              {serviceName(line.code, in_)} <span class="sheet-code">{line.code}</span>
              <small>{said(line, in_)}</small>
            </th>
            <td class="amount">{line.units}</td>
            <td class="amount">{dollars(line.allowed)}</td>
            <td class="amount">{dollars(line.patientOwes)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr class="sheet-total">
          <th scope="row" colSpan={2}>
            {WORDS.total[in_]}
          </th>
          <td class="amount">{dollars(totals.allowed)}</td>
          <td class="amount">{dollars(totals.patientOwes)}</td>
        </tr>
        {REST.filter((each) => each === 'payerPays' || isSome(totals[each])).map((each) => (
          <tr key={each}>
            <th scope="row" colSpan={2}>
              {REST_WORDS[each][in_]}
            </th>
            <td class="amount">{dollars(totals[each])}</td>
            <td />
          </tr>
        ))}
      </tfoot>
    </table>
  );
}

const REST = [
  'payerPays',
  'sequestration',
  'assistantReduction',
  'nonCovered',
  'writeOff',
  'patientNet',
] as const;

const REST_WORDS = {
  payerPays: WORDS.insurancePays,
  sequestration: WORDS.sequestration,
  assistantReduction: WORDS.assistantReduction,
  nonCovered: WORDS.nonCovered,
  writeOff: WORDS.writeOff,
  patientNet: WORDS.patientNet,
} as const;

/** What the patient's part of a line is made of, or what is to be said of a line that has no price of its own. */
function said(line: EstimateLine, in_: Language): string {
  const parts = (['deductible', 'coinsurance', 'copay'] as const).flatMap((part) =>
    isSome(line[part]) ? [`${WORDS[part][in_]} ${dollars(line[part])}`] : [],
  );
  return [outcomeWords(line)?.[in_] ?? '', ...parts].filter((each) => each !== '').join(' · ');
}
