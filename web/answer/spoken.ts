import type { Estimate } from '../api/answers.ts';
import { dollars, isSome } from './amountText.ts';

/** The answer as it is said aloud to whoever listens to the page. */
export function spoken({ status, totals, alerts }: Estimate, payer: string): string {
  if (status !== 'priced') return 'This visit needs review: there is no total.';
  const denied = alerts.filter(({ severity }) => severity === 'error').length;
  return [
    `Due now ${dollars(totals.patientDueNow)}.`,
    totals.patientOwes === totals.patientDueNow
      ? ''
      : `The patient owes ${dollars(totals.patientOwes)} in all.`,
    isSome(totals.payerPays) ? `${payer} pays ${dollars(totals.payerPays)}.` : '',
    denied === 0 ? '' : `${denied} ${denied === 1 ? 'thing' : 'things'} to mend before the claim is sent.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
