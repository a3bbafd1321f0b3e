import type { EstimateLine } from '../api/answers.ts';
import { amountText } from './amountText.ts';
import { openWhys, toggleLineWhy } from './why.ts';
import { Why } from './Why.tsx';

const OUTCOMES = {
  priced: '',
  bundled: 'paid within other services',
  'not-covered': 'not covered',
  unpriced: 'no price',
  invalid: 'not valid',
} as const;

/** A line with what it comes to; its why opens below it. */
export function AnswerLine({ line, index }: { line: EstimateLine; index: number }) {
  const open = openWhys.value.has(line.requestLine);
  const id = `why-${index}`;
  return (
    <>
      <tr class={open ? 'open' : ''}>
        <th scope="row">
          <span class="code-number">{line.code}</span> ×{line.units}{' '}
          <span class="quiet small">{[...line.modifiers, OUTCOMES[line.outcome]].join(' ').trim()}</span>
        </th>
        <td class="amount">{amountText(line.allowed)}</td>
        <td class="amount">{amountText(line.patientOwes)}</td>
        <td class="amount">{amountText(line.payerPays)}</td>
        <td class="why-cell">
          <button
            type="button"
            class="plain small why-button"
            aria-expanded={open}
            aria-controls={id}
            aria-label={`Why ${line.code}`}
            onClick={() => {
              toggleLineWhy(line.requestLine);
            }}
          >
            why
          </button>
        </td>
      </tr>
      {open && (
        <tr class="why-row">
          <td colSpan={5} id={id}>
            <Why line={line} />
          </td>
        </tr>
      )}
    </>
  );
}
