import type { EstimateLine, LineExplanation } from '../api/answers.ts';
import { amountText, isSome } from './amountText.ts';
import { AMOUNT_NAMES } from './amountNames.ts';
import { Derivation } from './Derivation.tsx';

/** Why a line comes to what it does: the rules in sentences first, then the arithmetic for whoever asks. */
export function Why({ line }: { line: EstimateLine }) {
  const { explanation } = line;
  if (!explanation) return <p class="quiet">{line.reason ?? 'There is nothing to explain.'}</p>;
  const trees = Object.entries(explanation.amounts);
  return (
    <div class="why">
      {line.reason !== null && <p>{line.reason}</p>}
      <Rules rules={explanation.rules} />
      {trees.length > 0 && (
        <details>
          <summary>The arithmetic, with its sources</summary>
          {trees.map(([name, node]) => (
            <details key={name} class="tree" open={name === 'allowed'}>
              <summary>
                {AMOUNT_NAMES[name] ?? name} {amountText(node.value)}
              </summary>
              <ul>
                <Derivation node={node} />
              </ul>
            </details>
          ))}
        </details>
      )}
      {explanation.passedOver.length > 0 && (
        <details>
          <summary>Rules that were looked at and changed nothing</summary>
          <Rules rules={explanation.passedOver} />
        </details>
      )}
    </div>
  );
}

function Rules({ rules }: { rules: LineExplanation['rules'] }) {
  return (
    <ul class="sentences">
      {rules.map(({ rule, because, cite, effect }) => (
        <li key={rule}>
          <p>
            {because} <span class="quiet cite">{cite}</span>
          </p>
          {isSome(effect) && <span class="amount">{amountText(effect)}</span>}
        </li>
      ))}
    </ul>
  );
}
