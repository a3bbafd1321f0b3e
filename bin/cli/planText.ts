import type { PlanAnswer, PlanVisit } from '../../src/answers/plan/answer.ts';

const UNKNOWN = '-';
const WIDTH = 10;

/** A plan of care for a person at a terminal: a line a visit, a line a month, the whole, what was assumed. */
export function planText({ visits, months, totals, assumptions, status }: PlanAnswer): string {
  return [
    row('visit', 'date', ['allowed', 'patient', 'payer', 'deduct.', 'limit', 'visits']),
    ...visits.map(visitRow),
    '',
    ...months.map((month) => row(month.month, `${month.visits} visits`, amounts(month.totals))),
    row('plan', `${visits.length} visits`, amounts(totals)),
    ...(status === 'needs-review'
      ? ['', 'Needs review: a visit has no figure, so what it is part of has no total.']
      : []),
    '',
    ...visits.flatMap(({ number, date, alerts }) =>
      alerts.map(({ severity, message }) => `${severity}, visit ${number} (${date}): ${message}`),
    ),
    ...assumptions.map(({ message }) => `Assumed: ${message}`),
  ].join('\n');
}

function visitRow({ number, date, totals, left }: PlanVisit): string {
  const visits = left.visits === null ? UNKNOWN : String(left.visits);
  return row(String(number), date, [
    ...amounts(totals),
    left.deductible ?? UNKNOWN,
    left.outOfPocket ?? UNKNOWN,
    visits,
  ]);
}

function amounts({ allowed, patientOwes, payerPays }: PlanAnswer['totals']): string[] {
  return [allowed, patientOwes, payerPays].map((amount) => amount ?? UNKNOWN);
}

function row(first: string, second: string, cells: readonly string[]): string {
  return [first.padEnd(8), second.padEnd(12), ...cells.map((cell) => cell.padStart(WIDTH))]
    .join(' ')
    .trimEnd();
}
