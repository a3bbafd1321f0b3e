/** The common terms of a contract as fields of a form: which, how they are called, and under which kinds of terms they stand. */
export interface TermField {
  /** Where it stands in the terms: "share/copay". */
  readonly path: string;
  readonly label: string;
  readonly kinds?: readonly string[];
  readonly hint?: string;
  /** What may be chosen; the empty value leaves it out. Free text where there are none. */
  readonly choices?: readonly (readonly [value: string, text: string])[];
  /** How a text that is typed or chosen is written in the terms; as text where it is left out. */
  readonly as?: 'count' | 'yes-no';
}

export interface FieldGroup {
  readonly title: string;
  readonly fields: readonly TermField[];
}

export const KINDS = [
  ['percent-of-medicare', 'Percent of Medicare'],
  ['conversion-factor', 'Own conversion factor'],
  ['fee-list', 'Fee list'],
  ['per-visit', 'Price of a visit'],
  ['percent-of-charges', 'Percent of charges'],
] as const;

const YES_NO = [
  ['', 'As usual'],
  ['yes', 'Yes'],
  ['no', 'No'],
] as const;

const PRICE: FieldGroup = {
  title: 'Price',
  fields: [
    { path: 'percent', label: 'Percent', kinds: ['percent-of-medicare', 'percent-of-charges'] },
    { path: 'conversionFactor', label: 'Dollars a relative value unit', kinds: ['conversion-factor'] },
    {
      path: 'gpci',
      label: 'Adjusted to the place',
      kinds: ['conversion-factor'],
      choices: YES_NO,
      as: 'yes-no',
    },
    { path: 'amount', label: 'Dollars a visit', kinds: ['per-visit'] },
    { path: 'evaluation/amount', label: 'Dollars a visit with an evaluation', kinds: ['per-visit'] },
    {
      path: 'per',
      label: 'One price for',
      kinds: ['per-visit'],
      choices: [
        ['', 'As usual: the day'],
        ['day', 'The day'],
        ['discipline', 'Each discipline of the day'],
      ],
    },
    {
      path: 'percentOf',
      label: 'Percent is taken of',
      kinds: ['percent-of-medicare'],
      choices: [
        ['', 'As usual: the fee'],
        ['rounded-unit', 'The fee as published'],
        ['exact-unit', 'The fee, not rounded'],
      ],
    },
  ],
};

const RULES: FieldGroup = {
  title: 'Rules',
  fields: [
    {
      path: 'mppr',
      label: 'Therapy reduction',
      choices: [
        ['', 'As usual'],
        ['medicare', 'As Medicare’s'],
        ['none', 'None'],
      ],
    },
    {
      path: 'unitRule',
      label: 'Minutes to units',
      choices: [
        ['', 'As usual'],
        ['cms', 'Medicare’s 8-minute rule'],
        ['midpoint', 'Midpoint of each service'],
      ],
    },
    {
      path: 'lesserOf',
      label: 'Charge or price, the lesser',
      choices: [
        ['', 'As usual'],
        ['line', 'On each line'],
        ['claim', 'On the whole claim'],
        ['none', 'The price always'],
      ],
    },
    { path: 'visitMaximum', label: 'Most a visit is allowed, dollars' },
    {
      path: 'assistantReduction/of',
      label: 'Assistants reduce',
      choices: [
        ['', 'Nothing'],
        ['allowed', 'The allowed amount'],
        ['payer-part', 'The payer’s part'],
      ],
    },
    {
      path: 'assistantReduction/percent',
      label: 'Assistants’ reduction, percent',
      hint: '15 where left empty',
    },
    { path: 'sequestration', label: 'Withholds sequestration', choices: YES_NO, as: 'yes-no' },
    { path: 'timelyFilingDays', label: 'Days to file a claim', as: 'count' },
  ],
};

const SHARE: FieldGroup = {
  title: 'The patient’s usual share',
  fields: [
    {
      path: 'share/order',
      label: 'Taken in which order',
      choices: [
        ['', 'As the benefits say'],
        ['copay', 'Copay alone'],
        ['deductible-coinsurance', 'Deductible, then coinsurance'],
        ['deductible-copay', 'Deductible, then copay'],
        ['copay-coinsurance', 'Copay, then coinsurance'],
        ['copay-deductible-coinsurance', 'Copay, deductible, coinsurance'],
        ['deductible-copay-coinsurance', 'Deductible, copay, coinsurance'],
        ['nothing', 'The patient pays nothing'],
        ['everything', 'The patient pays everything (self-pay)'],
      ],
    },
    { path: 'share/copay', label: 'Copay, dollars' },
    { path: 'share/evaluationCopay', label: 'Copay with an evaluation' },
    { path: 'share/coinsurance', label: 'Coinsurance, percent' },
    { path: 'share/deductible', label: 'Deductible a year' },
    { path: 'share/outOfPocketMaximum', label: 'Out-of-pocket limit a year' },
    { path: 'share/visitLimit', label: 'Visits a year', as: 'count' },
    { path: 'share/planYearStarts', label: 'Plan year starts, mm-dd', hint: '01-01 where left empty' },
  ],
};

export const FIELD_GROUPS = [PRICE, RULES, SHARE] as const;

const NAMES = new Map(
  FIELD_GROUPS.flatMap(({ fields }) => fields).map(({ path, label }) => [path, label] as const),
);

/** What a pointer of the API names, in the form's words where it has them: "/terms/share/copay" is "Copay, dollars". */
export function fieldName(pointer: string): string {
  const path = pointer.replace(/^\/(?:terms\/)?/, '');
  return NAMES.get(path) ?? (path === 'kind' ? 'Kind' : path.replaceAll('/', ' › '));
}
