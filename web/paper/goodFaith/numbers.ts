/** What is wrong with an NPI; undefined where nothing is typed or it is right. Ten digits, the last one Luhn's over 80840 and the first nine. */
export function npiProblem(text: string): string | undefined {
  const digits = text.replaceAll(/\s/g, '');
  if (digits === '') return undefined;
  if (!/^\d{10}$/.test(digits)) return 'An NPI has ten digits.';
  return luhn(`80840${digits}`) ? undefined : 'This is no NPI: one of its digits is mistyped.';
}

/** What is wrong with a taxpayer number; undefined where nothing is typed or it is right. */
export function tinProblem(text: string): string | undefined {
  const digits = text.replaceAll(/[\s-]/g, '');
  return digits === '' || /^\d{9}$/.test(digits) ? undefined : 'A TIN has nine digits, such as 12-3456789.';
}

function luhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const doubled = place % 2 === 1 ? Number(digit) * 2 : Number(digit);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
