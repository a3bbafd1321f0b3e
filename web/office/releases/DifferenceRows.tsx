import { amountText } from '../../answer/amountText.ts';
import type { DiffAnswer } from '../../api/answers.ts';
import { codes } from '../../state/lists.ts';
import { placeName } from '../../visit/placeName.ts';

const MOST_SHOWN = 300;

const CHANGES = { added: 'new', gone: 'gone', restatused: 'another status', moved: 'moved' } as const;

/** Every code that differs, what one unit is paid in full, and by how much it moved. */
export function DifferenceRows({ diff }: { diff: DiffAnswer }) {
  const { from, to, place, counts, rows, localities, assumptions } = diff;
  const where = place === 'national' ? 'nationally' : `in ${placeName(place.name)}`;
  return (
    <div class="stack" aria-live="polite">
      <p>
        From {from.title} to {to.title}, {where}: factor {from.conversionFactor} → {to.conversionFactor};{' '}
        {counts.moved} moved, {counts.added} new, {counts.gone} gone, {counts.restatused} with another status,{' '}
        {counts.unchanged} as they were; {localities.changed.length} localities with other indices.
      </p>
      {rows.length > 0 && <Rows diff={diff} />}
      {rows.length > MOST_SHOWN && (
        <p class="quiet">and {rows.length - MOST_SHOWN} more: name the codes, or take all of it as CSV.</p>
      )}
      {assumptions.map(({ code, message }) => (
        <p key={code} class="quiet">
          {message}
        </p>
      ))}
    </div>
  );
}

function Rows({ diff: { from, to, rows } }: { diff: DiffAnswer }) {
  return (
    <div class="scroll tall" tabIndex={0} role="region" aria-label="Codes that differ">
      <table class="rows">
        <thead>
          <tr>
            <th scope="col">Code</th>
            <th scope="col">What</th>
            <th scope="col" class="amount">
              {from.title}
            </th>
            <th scope="col" class="amount">
              {to.title}
            </th>
            <th scope="col" class="amount">
              Change
            </th>
            <th scope="col" class="amount">
              %
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST_SHOWN).map(({ code, modifier, change, amount }) => (
            <tr key={`${code} ${modifier}`}>
              <th scope="row">
                {code} {modifier} <span class="quiet">{codes.value.get(code)?.label}</span>
              </th>
              <td>{CHANGES[change]}</td>
              <td class="amount">{amountText(amount.from)}</td>
              <td class="amount">{amountText(amount.to)}</td>
              <td class="amount">{amountText(amount.difference)}</td>
              <td class="amount">{amountText(amount.percent)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
