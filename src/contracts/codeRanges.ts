/** How closely a list of codes and ranges names a code: by itself, within a range, or not at all. */
export type Match = 'code' | 'range' | null;

/** "97110" and "97010-97039"; both ends of a range belong to it. */
export function matchOf(code: string, codes: readonly string[]): Match {
  if (codes.includes(code)) return 'code';
  return codes.some((range) => isWithin(code, range)) ? 'range' : null;
}

export function names(codes: readonly string[], code: string): boolean {
  return matchOf(code, codes) !== null;
}

/** Codes are five characters, so their order as text is their order in the code set. */
function isWithin(code: string, range: string): boolean {
  const [from, through] = range.split('-');
  return from !== undefined && through !== undefined && from <= code && code <= through;
}
