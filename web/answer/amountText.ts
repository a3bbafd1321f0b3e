/** "1234.50" as "1,234.50"; a dash where there is no figure. A text stays a text: the page computes nothing. */
export function amountText(amount: string | null | undefined): string {
  if (amount === null || amount === undefined) return '–';
  const [whole = '', cents] = amount.replace('-', '').split('.');
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
  return `${amount.startsWith('-') ? '−' : ''}${grouped}${cents === undefined ? '' : `.${cents}`}`;
}

export function dollars(amount: string | null | undefined): string {
  const text = amountText(amount);
  return text === '–' ? text : text.replace(/^(−?)/, '$1$');
}

/** Whether there is an amount and it is not nothing. */
export function isSome(amount: string | null | undefined): amount is string {
  return amount !== null && amount !== undefined && /[1-9]/.test(amount);
}
