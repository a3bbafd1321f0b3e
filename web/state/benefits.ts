import { isRecord, textsFrom } from './typedText.ts';

/** The patient's cover as it is typed. */
export interface Benefits {
  readonly amounts: Readonly<Record<BenefitField, string>>;
  readonly secondary: Readonly<Record<SecondaryField, boolean>>;
}

export const BENEFIT_FIELDS = [
  'deductibleRemaining',
  'copay',
  'coinsurance',
  'outOfPocketRemaining',
  'visitsRemaining',
  'ptSlpUsed',
  'otUsed',
] as const;
export type BenefitField = (typeof BENEFIT_FIELDS)[number];

export const SECONDARY_FIELDS = ['coversDeductible', 'coversCoinsurance', 'coversCopay', 'qmb'] as const;
export type SecondaryField = (typeof SECONDARY_FIELDS)[number];

export function benefitsFrom(stored: unknown): Benefits {
  const { amounts, secondary } = isRecord(stored) ? stored : {};
  const marked = isRecord(secondary) ? secondary : {};
  return {
    amounts: textsFrom(BENEFIT_FIELDS, amounts),
    secondary: Object.fromEntries(
      SECONDARY_FIELDS.map((field) => [field, marked[field] === true]),
    ) as Benefits['secondary'],
  };
}
