import type { ExplanationNode } from '../api/answers.ts';
import { AMOUNT_NAMES } from './amountNames.ts';
import { sourceText } from './sourceText.ts';

/** A value, how it was made, and below it what it was made of. */
export function Derivation({ node }: { node: ExplanationNode }) {
  if ('amount' in node) {
    return (
      <li>
        <p>
          <span class="value">{node.value}</span> {AMOUNT_NAMES[node.amount] ?? node.amount}, as explained
          there
        </p>
      </li>
    );
  }
  if ('source' in node) {
    return (
      <li>
        <p>
          <span class="value">{node.value}</span> {node.label}{' '}
          <span class="quiet cite">{sourceText(node.source)}</span>
        </p>
      </li>
    );
  }
  return (
    <li>
      <p>
        <span class="value">{node.value}</span> {node.label}
        <span class="quiet">, {OPERATIONS[node.operation]}</span>
      </p>
      <ul>
        {node.of.map((each, index) => (
          <Derivation key={index} node={each} />
        ))}
      </ul>
    </li>
  );
}

const OPERATIONS = {
  sum: 'the sum of',
  difference: 'the first less the others',
  product: 'the product of',
  lesser: 'the lesser of',
  greater: 'the greater of',
  'round-half-up': 'rounded to the cent, a half up',
  'quotient-round-half-up': 'the first divided by the second, rounded to the cent, a half up',
  'product-round-half-up': 'multiplied, and rounded to the cent, a half up',
  'proportion-cut': 'the first in the proportion of the second to the third, cut to the cent',
  'proportion-round-half-up':
    'the first in the proportion of the second to the third, rounded to the cent, a half up',
} as const;
