import type { PayerTerms } from '../../api/answers.ts';

/** What a version's terms pay, in one line: "120% of Medicare, copay 30.00". */
export function termsText(terms: PayerTerms): string {
  return [priceText(terms), shareText(terms)].filter((each) => each !== '').join(', ');
}

function priceText(terms: PayerTerms): string {
  switch (terms.kind) {
    case 'percent-of-medicare':
      return `${terms.percent}% of Medicare`;
    case 'conversion-factor':
      return `${terms.conversionFactor} dollars a relative value unit`;
    case 'fee-list':
      return `a list of ${terms.fees.length} ${terms.fees.length === 1 ? 'fee' : 'fees'}`;
    case 'per-visit':
      return `${terms.amount} a visit`;
    case 'percent-of-charges':
      return `${terms.percent}% of charges`;
  }
}

function shareText({ share }: PayerTerms): string {
  if (share?.order === 'everything') return 'the patient pays everything';
  if (share?.order === 'nothing') return 'the patient pays nothing';
  const copay = share?.copay === undefined ? '' : `copay ${share.copay}`;
  const coinsurance = share?.coinsurance === undefined ? '' : `coinsurance ${share.coinsurance}%`;
  return [copay, coinsurance].filter((each) => each !== '').join(', ');
}
