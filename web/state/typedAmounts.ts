/** A whole number where one was typed; anything else as it stands, for the API to say what is wrong with it. */
export function count(text: string): number | string | undefined {
  const typed = text.trim();
  if (typed === '') return undefined;
  return /^\d{1,6}$/.test(typed) ? Number(typed) : typed;
}

/** "$1,200.5" as "1200.5": the signs that people write around an amount. */
export function money(text: string): string | undefined {
  const typed = text.replaceAll(/[$,\s]/g, '');
  return typed === '' ? undefined : typed;
}
