import { amountText } from '../../answer/amountText.ts';
import type { ChargeList } from '../../api/answers.ts';
import { codes } from '../../state/lists.ts';

const MOST_SHOWN = 300;

export function ChargeRows({ charges }: { charges: ChargeList['versions'][number]['charges'] }) {
  return (
    <>
      <div class="scroll tall" tabIndex={0} role="region" aria-label="Charges of this version">
        <table class="rows narrow">
          <thead>
            <tr>
              <th scope="col">Code</th>
              <th scope="col">Modifier</th>
              <th scope="col" class="amount">
                Charge a unit
              </th>
            </tr>
          </thead>
          <tbody>
            {charges.slice(0, MOST_SHOWN).map(({ code, modifier, amount }) => (
              <tr key={`${code} ${modifier ?? ''}`}>
                <th scope="row">
                  {code} <span class="quiet">{codes.value.get(code)?.label}</span>
                </th>
                <td>{modifier}</td>
                <td class="amount">{amountText(amount)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {charges.length > MOST_SHOWN && (
        <p class="quiet">and {charges.length - MOST_SHOWN} more: type what to find.</p>
      )}
    </>
  );
}
