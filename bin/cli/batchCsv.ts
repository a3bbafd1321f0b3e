import type { ListedVisit } from '../../src/answers/batch/readVisits.ts';
import { csvLine } from '../../src/answers/csvLines.ts';
import type { Estimate } from '../../src/answers/estimate/answer.ts';
import type { Answer, Refusal } from '../../src/answers/refusal.ts';

const HEADING = ['Visit', 'Status', 'Allowed', 'Patient Owes', 'Due Now', 'Payer Pays', 'Problem'];

/** A line a visit: its totals, or what has to be mended and on which line of the file. */
export function batchCsv(visits: readonly ListedVisit[], answers: readonly Answer<Estimate>[]): string {
  const lines = visits.map((visit, index) => {
    const answer = answers[index];
    if (!answer?.ok) {
      const problem = answer ? problemText(answer.refusal, visit) : '';
      return [visit.name, 'refused', null, null, null, null, problem];
    }
    const { status, totals } = answer.value;
    const { allowed, patientOwes, patientDueNow, payerPays } = totals;
    return [visit.name, status, allowed, patientOwes, patientDueNow, payerPays, null];
  });
  return [HEADING, ...lines].map(csvLine).join('');
}

function problemText({ errors }: Refusal, { fileLines }: ListedVisit): string {
  return errors
    .map(({ pointer, found, message, remedy }) => {
      const [, index] = /^\/lines\/(\d+)/.exec(pointer) ?? [];
      const line = fileLines[Number(index ?? 0)];
      return `line ${line ?? '?'}, ${pointer}${found === null ? '' : ` is "${found}"`}: ${message} ${remedy}`;
    })
    .join(' | ');
}
