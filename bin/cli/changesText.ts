import type { Changes, VersionChange } from '../../src/answers/keeping/changes.ts';
import type { FieldChange } from '../../src/answers/keeping/changedFields.ts';
import type { AmountChanges } from '../../src/answers/lists/compareAmounts.ts';

const MOST_DIFFERENCES = 40;

/** What a change does, for a person at a terminal. */
export function changesText({ fields, changes }: Changes): string {
  return [...fields.map(fieldText), ...changes.flatMap(versionText)].join('\n');
}

/** "2 added, 3 changed, 0 removed, 95 unchanged". */
export function countsText({ added, changed, removed, unchanged }: AmountChanges): string {
  return `${added} added, ${changed} changed, ${removed} removed, ${unchanged} unchanged`;
}

function versionText({ effectiveFrom, change, comparedWith, fields, amounts }: VersionChange): string[] {
  const compared = change === 'added' && comparedWith !== null ? `, compared with ${comparedWith}` : '';
  const counts = amounts ? `: ${countsText(amounts)}` : '';
  return [
    `${effectiveFrom} ${change}${compared}${counts}`,
    ...fields.map((each) => `  ${fieldText(each)}`),
    ...(amounts ? differencesText(amounts) : []),
  ];
}

function fieldText({ pointer, from, to }: FieldChange): string {
  return `${pointer}: ${said(from)} -> ${said(to)}`;
}

function said(value: unknown): string {
  return value === null ? 'nothing' : JSON.stringify(value);
}

function differencesText({ differences }: AmountChanges): string[] {
  const shown = differences.slice(0, MOST_DIFFERENCES).map(({ code, modifier, from, to }) => {
    const name = [code, ...(modifier === null ? [] : [modifier])].join(' ');
    return `  ${name.padEnd(8)} ${(from ?? '-').padStart(10)} -> ${to ?? '-'}`;
  });
  const left = differences.length - shown.length;
  return left > 0 ? [...shown, `  and ${left} more`] : shown;
}
