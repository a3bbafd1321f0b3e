/** "1,234.5" or "$1234.50" in cents; undefined where it is no amount. */
export function centsOf(amount: string): number | undefined {
  const found = /^\$?(\d{1,9})(?:\.(\d{1,2}))?$/.exec(amount.replaceAll(/[,\s]/g, ''));
  if (!found) return undefined;
  return Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
}

/** 139999 as "1399.99". */
export function amountOf(cents: number): string {
  return `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
}
