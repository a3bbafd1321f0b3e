import type { EstimateLine } from '../../api/answers.ts';
import type { InEach } from '../language.ts';

const NOT_YOURS: InEach = {
  en: 'not covered by your insurance; you do not pay for it',
  es: 'su seguro no lo cubre; usted no lo paga',
};

/**
 * What is said of a line beside its amounts, by its outcome; null where the amounts say it all. A visit with a line that is unpriced or
 * invalid has no total and no paper.
 */
export const OUTCOME_WORDS: Readonly<Record<EstimateLine['outcome'], InEach | null>> = {
  priced: null,
  bundled: {
    en: 'part of another service; no price of its own',
    es: 'parte de otro servicio; sin precio propio',
  },
  'not-covered': NOT_YOURS,
  unpriced: null,
  invalid: null,
};

export const YOURS_TO_PAY: InEach = {
  en: 'not covered by your insurance; you pay the clinic’s charge',
  es: 'su seguro no lo cubre; usted paga el cargo de la clínica',
};

export function outcomeWords({ outcome, liable }: EstimateLine): InEach | null {
  return outcome === 'not-covered' && liable === 'patient' ? YOURS_TO_PAY : OUTCOME_WORDS[outcome];
}
