import { amountText } from '../../answer/amountText.ts';
import type { Changes, FieldChange, VersionChange } from '../../api/answers.ts';
import { fieldName } from '../payers/termFields.ts';

/** What a change would do, version by version, before it is kept. */
export function ChangesTable({ changes: { fields, changes } }: { changes: Changes }) {
  const moved = changes.filter(({ change }) => change !== 'unchanged');
  if (fields.length === 0 && moved.length === 0) {
    return <p class="notice">Nothing would change: this is what is stored already.</p>;
  }
  return (
    <div class="changes">
      <Fields fields={fields} />
      {moved.map((version) => (
        <section key={version.effectiveFrom}>
          <h3>
            From {version.effectiveFrom}: {CHANGE[version.change]}
            {version.change === 'added' && version.comparedWith !== null && (
              <span class="quiet">, beside the version of {version.comparedWith}</span>
            )}
          </h3>
          <Fields fields={version.fields} />
          {version.amounts && <Amounts amounts={version.amounts} />}
        </section>
      ))}
    </div>
  );
}

const CHANGE = {
  added: 'a new version',
  changed: 'changed',
  unchanged: 'as it is',
  removed: 'withdrawn',
} as const satisfies Record<VersionChange['change'], string>;

function Fields({ fields }: { fields: readonly FieldChange[] }) {
  if (fields.length === 0) return null;
  return (
    <ul class="said-list">
      {fields.map(({ pointer, from, to }) => (
        <li key={pointer}>
          {fieldName(pointer)}: <del>{saidText(from)}</del> → <ins>{saidText(to)}</ins>
        </li>
      ))}
    </ul>
  );
}

function saidText(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** More than this nobody reads before keeping a list; the counts are of all. */
const MOST_SHOWN = 200;

function Amounts({ amounts }: { amounts: NonNullable<VersionChange['amounts']> }) {
  const { added, changed, removed, unchanged, differences } = amounts;
  return (
    <>
      <p data-testid="amount-counts">
        {added} added, {changed} changed, {removed} removed, {unchanged} as they are.
      </p>
      {differences.length > 0 && (
        <div class="scroll tall" tabIndex={0} role="region" aria-label="Amounts that differ">
          <table class="rows narrow">
            <thead>
              <tr>
                <th scope="col">Code</th>
                <th scope="col">Modifier</th>
                <th scope="col" class="amount">
                  Now
                </th>
                <th scope="col" class="amount">
                  Then
                </th>
              </tr>
            </thead>
            <tbody>
              {differences.slice(0, MOST_SHOWN).map(({ code, modifier, from, to }) => (
                <tr key={`${code} ${modifier ?? ''}`}>
                  <th scope="row">{code}</th>
                  <td>{modifier}</td>
                  <td class="amount">{amountText(from)}</td>
                  <td class="amount">{amountText(to)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {differences.length > MOST_SHOWN && <p class="quiet">and {differences.length - MOST_SHOWN} more.</p>}
    </>
  );
}
