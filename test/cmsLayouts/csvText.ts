/** Rows as comma-separated text, quoted where a cell needs it. Line ends as CMS mostly writes them. */
export function csvText(rows: readonly (readonly string[])[], lineEnd = '\r\n'): string {
  return rows.map((cells) => cells.map(quoted).join(',') + lineEnd).join('');
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Texts at their places in a line of `width` characters; places count from 1. Those in `right` end at their `to`. */
export function placed(
  width: number,
  cells: readonly {
    readonly from: number;
    readonly to: number;
    readonly text: string;
    readonly right?: boolean;
  }[],
): string {
  const line = Array.from({ length: width }, () => ' ');
  for (const { from, to, text, right } of cells) {
    const size = to - from + 1;
    const cut = text.slice(0, size);
    [...(right ? cut.padStart(size) : cut.padEnd(size))].forEach((character, index) => {
      line[from - 1 + index] = character;
    });
  }
  return line.join('');
}
