/** How many names of a list a sentence holds. */
const NAMED = 8;

/** "19,090". */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** "1 code", "2,500 codes". */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${grouped(value)} ${value === 1 ? one : many}`;
}

/** "97110, 97112 and 40 more". */
export function few(names: readonly string[]): string {
  const more = names.length - NAMED;
  return names.slice(0, NAMED).join(', ') + (more > 0 ? ` and ${grouped(more)} more` : '');
}

/** "1.2%" of a whole, to one decimal; a part too small for that is "under 0.1%". */
export function percentText(part: number, whole: number): string {
  const tenths = Math.round((part * 1000) / whole);
  if (tenths === 0 && part > 0) return 'under 0.1%';
  return `${Math.floor(tenths / 10)}.${tenths % 10}%`;
}
