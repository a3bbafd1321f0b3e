import type { RevenueAnswer, RevenueLine, Sums } from '../../src/answers/revenue/answer.ts';
import { amountCells, releasesText } from './diffText.ts';

/** What a release does to a year's revenue, for a person at a terminal: a line a payer and code, then the sums. */
export function revenueText(answer: RevenueAnswer): string {
  const compared = answer.lines.filter(({ outcome }) => outcome === 'compared');
  const others = answer.lines.filter(({ outcome }) => outcome !== 'compared');
  return [
    ...releasesText(answer),
    '',
    row('payer', 'code', 'units', [...['from', 'to', 'change', 'percent'].map((cell) => cell.padStart(10))]),
    ...compared.map((line) => row(line.payer, nameOf(line), String(line.units), amountCells(line.amount))),
    '',
    ...answer.payers.map((payer) => sums(payer.payer, payer)),
    sums('all', answer.totals),
    ...(others.length === 0 ? [] : ['', 'Not in these sums:', ...others.map(leftOut)]),
    '',
    ...answer.assumptions.map(({ message }) => `Assumed: ${message}`),
  ].join('\n');
}

function sums(name: string, { units, amount }: Sums): string {
  return row(name, 'together', String(units), amountCells(amount));
}

function leftOut(line: RevenueLine): string {
  return `${row(line.payer, nameOf(line), String(line.units), [])} ${line.reason ?? ''}`.trimEnd();
}

function nameOf({ code, modifier }: RevenueLine): string {
  return modifier === '' ? code : `${code}-${modifier}`;
}

function row(payer: string, code: string, units: string, cells: readonly string[]): string {
  return [payer.padEnd(20), code.padEnd(9), units.padStart(9), ...cells].join(' ');
}
