/** "1 unit", "3 units". */
export function unitsText(count: number): string {
  return count === 1 ? '1 unit' : `${count} units`;
}

/** "3 are", "1 is". */
export function areText(count: number): string {
  return count === 1 ? '1 is' : `${count} are`;
}
