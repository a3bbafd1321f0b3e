import { z } from '@hono/zod-openapi';
import {
  aboveZero,
  carrierField,
  localityField,
  modifierField,
  moneyText,
  percentField,
  shareField,
} from '../fields.ts';
import { codesField, factorField, whoOwes } from './kindFields.ts';
import { shareTerms } from './shareFields.ts';

/** The fields that terms of any kind may have. */

const MOST_OVERRIDES = 1_000;
const MOST_TIERS = 20;
const MOST_RULES = 50;
const LATEST_YEAR = 2100;
const TEN_YEARS_OF_DAYS = 3_650;

const schedule = z.union(
  [
    z.strictObject({
      year: z
        .int('Give the year as a number, such as 2025.')
        .min(1992, 'Give a year of the Medicare Physician Fee Schedule: 1992 or later.')
        .max(LATEST_YEAR, `Give a year up to ${LATEST_YEAR}.`),
    }),
    z.strictObject({
      release: z
        .string('Give the id of a release as text.')
        .regex(/^[0-9A-Za-z-]{1,64}$/, 'Give the id of a release, as the list of releases shows it.'),
    }),
  ],
  'Give {"year": 2025} or {"release": "2025D-0123456789ab"}.',
);

const override = z.strictObject(
  {
    codes: codesField,
    modifier: modifierField.optional(),
    fee: moneyText.optional(),
    percentOfMedicare: percentField.optional(),
    percentOfCharges: percentField.optional(),
    conversionFactor: factorField.optional(),
    notCovered: whoOwes.optional(),
    outside: z.boolean('Give true or false.').optional(),
  },
  'Give an override as an object, such as {"codes": ["97750"], "fee": "60.00"}.',
);

const mppr = z.union(
  [
    z.literal('medicare'),
    z.literal('none'),
    z.strictObject({
      of: z.enum(['practice-expense', 'unit', 'line'], 'Give "practice-expense", "unit" or "line".'),
      tiers: z
        .array(shareField, 'Give a list of percentages, such as ["100", "50"].')
        .min(1, 'Give at least one percentage.')
        .max(MOST_TIERS, `Give at most ${MOST_TIERS} percentages; the last holds for every later rank.`),
      codes: codesField.optional(),
    }),
  ],
  'Give "medicare", "none" or tiers: {"of": "unit", "tiers": ["100", "50"]}.',
);

const unitCap = z.strictObject(
  {
    most: z.int('Give a whole number of units.').min(0, 'Give 0 or more.').max(999, 'Give at most 999.'),
    timed: z.boolean('Give true or false.').optional(),
    codes: codesField.optional(),
  },
  'Give a cap as an object, such as {"most": 4}.',
);

const requiredModifiers = z.strictObject(
  {
    codes: codesField,
    anyOf: z
      .array(modifierField, 'Give a list of modifiers.')
      .min(1, 'Give at least one modifier.')
      .max(20, 'Give at most 20 modifiers.'),
  },
  'Give codes and modifiers: {"codes": ["97110"], "anyOf": ["GP"]}.',
);

function listOf<Item extends z.ZodType>(item: Item, most: number) {
  return z.array(item, 'Give a list.').max(most, `Give at most ${most}.`).optional();
}

export const commonFields = {
  schedule: schedule.optional(),
  locality: z
    .strictObject(
      { carrier: carrierField, locality: localityField },
      'Give {"carrier": "04412", "locality": "99"}.',
    )
    .optional(),
  percentOf: z.enum(['rounded-unit', 'exact-unit'], 'Give "rounded-unit" or "exact-unit".').optional(),
  overrides: listOf(override, MOST_OVERRIDES),
  statusPolicy: z
    .enum(['medicare', 'price-where-valued'], 'Give "medicare" or "price-where-valued".')
    .optional(),
  mppr: mppr.optional(),
  unitRule: z.enum(['cms', 'midpoint'], 'Give "cms" or "midpoint".').optional(),
  unitCaps: listOf(unitCap, MOST_RULES),
  visitMaximum: aboveZero(
    moneyText,
    'Give an amount above zero; a visit that is not covered is an override.',
  ).optional(),
  lesserOf: z.enum(['line', 'claim', 'none'], 'Give "line", "claim" or "none".').optional(),
  assistantReduction: z
    .strictObject(
      {
        of: z.enum(['allowed', 'payer-part'], 'Give "allowed" or "payer-part".'),
        percent: shareField.optional(),
      },
      'Give {"of": "allowed"} or {"of": "payer-part"}.',
    )
    .optional(),
  sequestration: z.boolean('Give true or false.').optional(),
  timelyFilingDays: z
    .int('Give a whole number of days.')
    .min(1, 'Give 1 day or more.')
    .max(TEN_YEARS_OF_DAYS, `Give at most ${TEN_YEARS_OF_DAYS} days.`)
    .optional(),
  requiredModifiers: listOf(requiredModifiers, MOST_RULES),
  codingRules: z.enum(['medicare', 'own'], 'Give "medicare" or "own".').optional(),
  share: shareTerms.optional(),
};
