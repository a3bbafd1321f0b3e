/**
 * For each field of a payer's terms, by its place in them (an element of a list is "*"), values that do not belong there.
 * A field without a row fails test/answers/payers/termsFields.test.ts.
 */
const MONEY = ['', '-1', '1,000', '1.005', '$5', 5, null, '10000000', '1e3', ' 5', 'free'];
const ABOVE_ZERO = [...MONEY, '0', '0.00'];
const PERCENT = ['', '-5', '12345', '1.23456', '20%', 20, null, '.5'];
const PERCENT_ABOVE_ZERO = [...PERCENT, '0', '0.0000'];
const SHARE = [...PERCENT, '100.0001', '101'];
const FACTOR = ['', '0', '0.0000', '-49', '49.00001', 49, '12345', 'x'];
const YES_NO = ['true', 1, null, 'yes'];
const CODE = ['', '9711', '971100', '97-10', 97110, null, '9711é'];
const MODIFIER = ['', 'G', 'GPX', 'G!', 59, null];
const RANGE = [...CODE, '97039-97010', '97010-G0283', '97010-', '-97039', '97010-97020-97030', '97010–97039'];
const LIST = [{}, 'x', null, 5];
const CODES = [...LIST, [], Array.from({ length: 501 }, () => '97110')];
const WORD = ['', 'x', 1, null, []];

export const BAD_VALUES: Readonly<Record<string, readonly unknown[]>> = {
  '/kind': ['', 'percent', 5, null, 'FEE-LIST'],
  '/percent': PERCENT_ABOVE_ZERO,
  '/conversionFactor': FACTOR,
  '/gpci': YES_NO,
  '/anesthesiaConversionFactor': FACTOR,
  '/fees': [...LIST, []],
  '/fees/*': ['97110', null, []],
  '/fees/*/code': CODE,
  '/fees/*/modifier': MODIFIER,
  '/fees/*/amount': MONEY,
  '/unlisted': ['covered', 5, null, {}, [], { percentOfMedicare: '90', percentOfCharges: '60' }],
  '/unlisted/percentOfMedicare': PERCENT,
  '/unlisted/percentOfCharges': PERCENT,
  '/unlisted/notCovered': WORD,
  '/amount': MONEY,
  '/evaluation': ['145.00', null, []],
  '/evaluation/amount': MONEY,
  '/evaluation/codes': CODES,
  '/evaluation/codes/*': RANGE,
  '/per': WORD,
  '/schedule': ['2025', 2025, null, {}, { year: 2025, release: '2025D-1' }],
  '/schedule/year': ['2025', 1991, 2101, 2025.5, null],
  '/schedule/release': ['', '2025D#1', 5, null, 'x'.repeat(65)],
  '/locality': ['04412-99', null, []],
  '/locality/carrier': ['4412', '044121', 4412, null],
  '/locality/locality': ['9', '999', 99, null],
  '/percentOf': WORD,
  '/overrides': [{}, 'x', null, Array.from({ length: 1001 }, () => ({ codes: ['97110'], fee: '1' }))],
  '/overrides/*': ['97110', null, []],
  '/overrides/*/codes': CODES,
  '/overrides/*/codes/*': RANGE,
  '/overrides/*/modifier': MODIFIER,
  '/overrides/*/fee': MONEY,
  '/overrides/*/percentOfMedicare': PERCENT,
  '/overrides/*/percentOfCharges': PERCENT,
  '/overrides/*/conversionFactor': FACTOR,
  '/overrides/*/notCovered': WORD,
  '/overrides/*/outside': YES_NO,
  '/statusPolicy': WORD,
  '/mppr': ['half', null, 5, []],
  '/mppr/of': WORD,
  '/mppr/tiers': [...LIST, [], Array.from({ length: 21 }, () => '50')],
  '/mppr/tiers/*': SHARE,
  '/mppr/codes': CODES,
  '/mppr/codes/*': RANGE,
  '/unitRule': WORD,
  '/unitCaps': [{}, 'x', null, Array.from({ length: 51 }, () => ({ most: 4 }))],
  '/unitCaps/*': [4, null, []],
  '/unitCaps/*/most': ['4', -1, 1.5, 1000, null],
  '/unitCaps/*/timed': YES_NO,
  '/unitCaps/*/codes': CODES,
  '/unitCaps/*/codes/*': RANGE,
  '/visitMaximum': ABOVE_ZERO,
  '/lesserOf': WORD,
  '/assistantReduction': ['15', null, []],
  '/assistantReduction/of': WORD,
  '/assistantReduction/percent': SHARE,
  '/sequestration': YES_NO,
  '/codingRules': ['cms', true, null],
  '/timelyFilingDays': ['180', 0, -1, 1.5, 3651, null],
  '/requiredModifiers': [{}, 'x', null],
  '/requiredModifiers/*': ['GP', null, []],
  '/requiredModifiers/*/codes': CODES,
  '/requiredModifiers/*/codes/*': RANGE,
  '/requiredModifiers/*/anyOf': [...LIST, [], Array.from({ length: 21 }, () => 'GP')],
  '/requiredModifiers/*/anyOf/*': MODIFIER,
  '/share': ['copay', null, []],
  '/share/order': WORD,
  '/share/copay': MONEY,
  '/share/evaluationCopay': MONEY,
  '/share/copayPer': WORD,
  '/share/coinsurance': SHARE,
  '/share/deductible': MONEY,
  '/share/outOfPocketMaximum': MONEY,
  '/share/visitLimit': ['30', 0, -1, 1.5, 1000, null],
  '/share/planYearStarts': ['', '7-1', '02-29', '02-30', '13-01', '2026-07-01', 701, null],
};
