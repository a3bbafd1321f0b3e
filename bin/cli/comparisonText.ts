import type { Compared } from '../../src/answers/comparison/comparison.ts';

const UNKNOWN = '-';

/** A comparison for a person at a terminal: a line an alternative, and why where there is no estimate. */
export function comparisonText(against: readonly object[], compared: readonly Compared[]): string {
  const names = against.map((changes) => nameOf(changes));
  const width = Math.max(12, ...names.map((name) => name.length));
  const row = (name: string, cells: readonly (string | null)[]) =>
    [name.padEnd(width), ...cells.map((cell) => (cell ?? UNKNOWN).padStart(10))].join(' ');
  return [
    row('', ['allowed', 'patient', 'due now', 'payer', 'write-off']),
    ...compared.flatMap(({ alternative, answer }) => {
      const name = names[alternative] ?? '';
      if (!answer.ok)
        return [`${name.padEnd(width)} ${answer.refusal.title}`, ...reasons(answer.refusal.errors)];
      const { allowed, patientOwes, patientDueNow, payerPays, writeOff } = answer.value.totals;
      return [row(name, [allowed, patientOwes, patientDueNow, payerPays, writeOff])];
    }),
  ].join('\n');
}

function reasons(
  errors: readonly { readonly pointer: string; readonly message: string; readonly remedy: string }[],
) {
  return errors.map(({ pointer, message, remedy }) => `    ${pointer}: ${message} ${remedy}`);
}

/** What differs, in as few words as tell it. */
function nameOf(changes: object): string {
  const words = Object.entries(changes).map(([field, value]) =>
    typeof value === 'string' ? value : field === 'place' ? placeName(value) : field,
  );
  return words.length === 0 ? 'as it is' : words.join(', ');
}

function placeName(place: unknown): string {
  return typeof place === 'object' && place !== null ? Object.values(place).join('-') : 'place';
}
