import type { CommonTerms, Override, PayerTerms } from '../../contracts/terms.ts';
import type { ListedAmount } from '../lists/amountsField.ts';

/**
 * What is right of terms that may not be right as a whole: a field that is wrong is left out, and in a list an element
 * that is wrong is null, so that every other one keeps its place.
 */
export interface SoundTerms extends Pick<CommonTerms, 'mppr' | 'share'> {
  readonly kind: PayerTerms['kind'];
  readonly fees?: readonly (ListedAmount | null)[];
  readonly overrides?: readonly (Override | null)[];
}

/** `isWrong` says of a pointer into the terms whether something at it or below it is wrong; the kind is right. */
export function soundTerms(terms: object, isWrong: (pointer: string) => boolean): SoundTerms {
  const fields = Object.entries(terms).flatMap(([name, value]: [string, unknown]) => {
    if (!isWrong(`/${name}`)) return [[name, value]];
    if (name === 'share') return soundShare(value, isWrong);
    if (!Array.isArray(value)) return [];
    const elements = value.map((element: unknown, at) => (isWrong(`/${name}/${at}`) ? null : element));
    return elements.includes(null) ? [[name, elements]] : [];
  });
  return Object.fromEntries(fields) as SoundTerms;
}

/** The parts that are right; none where the order is not, for it decides what the others mean. */
function soundShare(share: unknown, isWrong: (pointer: string) => boolean): [string, unknown][] {
  if (typeof share !== 'object' || share === null || isWrong('/share/order')) return [];
  const copayIsWrong = isWrong('/share/copay');
  const parts = Object.entries(share).filter(
    ([name]) => !isWrong(`/share/${name}`) && !(name === 'evaluationCopay' && copayIsWrong),
  );
  return [['share', Object.fromEntries(parts)]];
}
