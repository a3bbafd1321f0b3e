import { powerOfTen, type Decimal } from './decimal.ts';

const NUMBER = /^(-?)(\d*)(?:\.(\d*))?$/;

/** "120", "-1.50", ".85": the number as it is written, or undefined where the text is no plain decimal number. */
export function parseDecimal(text: string): Decimal | undefined {
  const match = NUMBER.exec(text);
  if (!match) return undefined;
  const [, sign, whole = '', fraction = ''] = match;
  const digits = whole + fraction;
  if (digits === '' || (whole === '' && fraction === '')) return undefined;
  const coefficient = Number(digits);
  if (!Number.isSafeInteger(coefficient) || fraction.length > 15) return undefined;
  return {
    coefficient: sign === '-' && coefficient !== 0 ? -coefficient : coefficient,
    scale: fraction.length,
  };
}

/**
 * The number in units of the `scale`-th decimal ("1.5" at scale 3 is 1500), or undefined where the text is no
 * number or has digits that this scale cannot hold.
 */
export function parseScaled(text: string, scale: number): number | undefined {
  const value = parseDecimal(text);
  if (!value) return undefined;
  if (value.scale <= scale) {
    const scaled = value.coefficient * powerOfTen(scale - value.scale);
    return Number.isSafeInteger(scaled) ? scaled : undefined;
  }
  const surplus = powerOfTen(value.scale - scale);
  return value.coefficient % surplus === 0 ? value.coefficient / surplus : undefined;
}

/** "34.02" for 3402 at scale 2: every digit of the scale is written. */
export function formatScaled(coefficient: number, scale: number): string {
  if (scale === 0) return String(coefficient);
  const digits = String(Math.abs(coefficient)).padStart(scale + 1, '0');
  const sign = coefficient < 0 ? '-' : '';
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

export function formatDecimal(value: Decimal): string {
  return formatScaled(value.coefficient, value.scale);
}

/** "34.02" for 3402 cents. */
export function formatCents(cents: number): string {
  return formatScaled(cents, 2);
}
