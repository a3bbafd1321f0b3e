import type { AmountChange } from '../../src/answers/diff/amountChange.ts';
import type { ComparedReleases, DiffAnswer, RowChange } from '../../src/answers/diff/answer.ts';

const NOTHING = '-';
const WIDTH = 10;

/** What changed between two releases, for a person at a terminal: a line a code, what was assumed. */
export function diffText(diff: DiffAnswer): string {
  const { counts, localities, rows, assumptions } = diff;
  return [
    ...releasesText(diff),
    `Localities ${localities.from} to ${localities.to}: ${localities.added.length} added, ${localities.gone.length} gone, ${localities.changed.length} with other indices`,
    `Codes: ${counts.added} added, ${counts.gone} gone, ${counts.restatused} with another status, ${counts.moved} moved, ${counts.unchanged} the same`,
    '',
    ...(rows.length === 0 ? ['No code differs.'] : [HEADING, ...rows.map(rowText)]),
    ...(assumptions.length === 0 ? [] : ['', ...assumptions.map(({ message }) => `Assumed: ${message}`)]),
  ].join('\n');
}

/** The two releases and where amounts are compared. */
export function releasesText({ from, to, place, setting }: ComparedReleases): string[] {
  const where =
    place === 'national'
      ? 'national, every index 1.000'
      : `${place.name} (${place.carrier}-${place.locality})`;
  return [
    `${from.id} to ${to.id}, amounts ${where}, ${setting}`,
    `Conversion factor ${from.conversionFactor} to ${to.conversionFactor}; ${from.codes} codes to ${to.codes}`,
  ];
}

/** From, to, difference with its sign, percent. */
export function amountCells({ from, to, difference, percent }: AmountChange): string[] {
  return [from, to, signed(difference), percent === null ? null : `${signed(percent)}%`].map((cell) =>
    (cell ?? NOTHING).padStart(WIDTH),
  );
}

function signed(amount: string | null): string | null {
  return amount === null || amount.startsWith('-') || /^[0.]+$/.test(amount) ? amount : `+${amount}`;
}

const HEADING = line('code', 'change', 'status', [
  ...['from', 'to', 'change', 'percent', 'reduced', 'to'].map((cell) => cell.padStart(WIDTH)),
]);

function rowText({ code, modifier, change, status, amount, therapyReduced, changed }: RowChange): string {
  const name = modifier === '' ? code : `${code}-${modifier}`;
  const statuses =
    status.from === status.to ? (status.to ?? '') : `${status.from ?? NOTHING} to ${status.to ?? NOTHING}`;
  const reduced = [therapyReduced?.from, therapyReduced?.to].map((cell) => (cell ?? NOTHING).padStart(WIDTH));
  const values = changed.map(({ field, from, to }) => `${field} ${from} to ${to}`).join(', ');
  return line(name, change, statuses, [...amountCells(amount), ...reduced, `  ${values}`]).trimEnd();
}

function line(name: string, change: string, status: string, cells: readonly string[]): string {
  return [name.padEnd(9), change.padEnd(10), status.padEnd(6), ...cells].join(' ');
}
