import type { Estimate, EstimateLine } from '../../src/answers/estimate/answer.ts';
import type { ExplanationNode } from '../../src/answers/explanation.ts';
import { alertText } from './alertText.ts';
import { documentationText } from './documentationText.ts';
import { explanationTree } from './explanationTree.ts';

/** An estimate for a person at a terminal: the lines, the totals, what was assumed and, if asked, why. */
export function estimateText(estimate: Estimate, explained: boolean): string {
  const { totals, basis } = estimate;
  const shown = (amount: string | null) => amount ?? 'not known';
  return [
    `${basis.locality.name} (${basis.locality.carrier}-${basis.locality.locality}), release ${basis.release}, conversion factor ${basis.conversionFactor}`,
    '',
    ...estimate.lines.flatMap((line) => [lineText(line), ...(explained ? lineExplanation(line) : [])]),
    '',
    `Allowed       ${shown(totals.allowed).padStart(10)}`,
    `Patient owes  ${shown(totals.patientOwes).padStart(10)}   due now ${shown(totals.patientDueNow)}`,
    `Payer pays    ${shown(totals.payerPays).padStart(10)}   held back by sequestration ${shown(totals.sequestration)}`,
    ...(estimate.status === 'needs-review' ? ['', `Needs review: ${whyReviewed(estimate)}`] : []),
    '',
    ...estimate.alerts.map(alertText),
    ...estimate.assumptions.map(({ message }) => `Assumed: ${message}`),
    ...(estimate.documentation ? ['', documentationText(estimate.documentation)] : []),
  ].join('\n');
}

function whyReviewed({ totals }: Estimate): string {
  return totals.allowed === null
    ? 'a line has no figure, so there is no total.'
    : 'what is allowed is known, but not who pays which part of it.';
}

function lineText(line: EstimateLine): string {
  const name = [line.code, ...line.modifiers].join(' ');
  const amount = (line.allowed ?? '-').padStart(10);
  const units = line.unitPrices.length > 1 ? `   ${line.unitPrices.join(' + ')}` : '';
  return `${name.padEnd(16)} x${String(line.units).padEnd(3)}${amount}${units}${line.reason === null ? '' : `   ${line.outcome}: ${line.reason}`}`;
}

function lineExplanation({ explanation }: EstimateLine): string[] {
  if (!explanation) return [];
  return [
    ...explanation.rules.map(
      ({ because, cite, effect }) => `    ${effect === null ? '' : `${effect}  `}${because} [${cite}]`,
    ),
    ...explanation.passedOver.map(({ because, cite }) => `    (not applied) ${because} [${cite}]`),
    ...Object.entries(explanation.amounts).flatMap(([name, node]: [string, ExplanationNode]) => [
      `    ${name}`,
      ...explanationTree(node, 3),
    ]),
  ];
}
