import { formatDecimal } from '../../decimal/text.ts';
import { CALCULATION_VERSION, priceVisit, type PricedLine } from '../../pricing/priceVisit.ts';
import type { Visit } from '../../pricing/visit.ts';
import { parse } from '../parse.ts';
import { answered, type Answer } from '../refusal.ts';
import { refusedTogether } from '../refusedTogether.ts';
import type { Estimate, EstimateLine } from './answer.ts';
import type { CountedLine } from './countedLine.ts';
import { countLines, type CountedDay } from './countLines.ts';
import { completed, type Completed } from './defaults.ts';
import { gather, type EstimateSources, type Gathered } from './gather.ts';
import { withoutContradictions } from './limits.ts';
import { leftOut } from './leftOut.ts';
import { minutesAlerts, minutesAssumptions, UNITS_RULE } from './minutesFindings.ts';
import { presentLine } from './presentLine.ts';
import { estimateRequest, type EstimateRequest } from './request.ts';
import { thresholdAlerts } from './thresholdAlerts.ts';
import { totalsOf } from './totals.ts';

export interface EstimateOptions {
  /** Whose payers are used. */
  readonly practice: string;
  /** Whether each line carries its derivation. */
  readonly explain: boolean;
}

/** What a visit is allowed, who pays which part, and why; or what has to be mended in the request. */
export async function estimate(
  input: unknown,
  sources: EstimateSources,
  options: EstimateOptions,
): Promise<Answer<Estimate>> {
  const request = parse(estimateRequest, input);
  if (!request.ok) return request;
  const possible = withoutContradictions(request.value);
  const filled = completed(request.value);
  const day = countLines(request.value);
  if (!possible.ok || !filled.ok || !day.ok) return refusedTogether([possible, filled, day]);
  const codes = [...day.value.lines, ...day.value.alsoThatDay];
  const gathered = await gather(request.value, filled.value, codes, options.practice, sources);
  if (!gathered.ok) return gathered;
  return answered(present(request.value, filled.value, day.value, gathered.value, options.explain));
}

function present(
  request: EstimateRequest,
  filled: Completed,
  day: CountedDay,
  gathered: Gathered,
  explained: boolean,
): Estimate {
  const priced = priceVisit(visitOf(day, filled), gathered.facts);
  const lines = priced.map((line, index) => presentCounted(line, day.lines[index], explained));
  const { carrier, locality, name } = gathered.locality;
  return {
    status: lines.every(hasFigures) ? 'priced' : 'needs-review',
    totals: totalsOf(lines, request),
    lines,
    alerts: [...minutesAlerts(day), ...thresholdAlerts(request, lines)],
    assumptions: [
      ...filled.assumptions,
      ...gathered.assumptions,
      ...minutesAssumptions(day),
      ...leftOut(request, gathered),
    ],
    basis: {
      release: gathered.releaseId,
      conversionFactor: formatDecimal(gathered.facts.conversionFactor),
      locality: { carrier, locality, name },
      payerVersion: gathered.payerVersion,
      calculation: CALCULATION_VERSION,
    },
  };
}

/** A priced line, with how its minutes became units before the rules that priced it. */
function presentCounted(
  priced: PricedLine,
  counted: CountedLine | undefined,
  explained: boolean,
): EstimateLine {
  const line = presentLine(priced, counted?.requestLine ?? 0, explained);
  if (!line.explanation || !counted || counted.unitsBecause === null) return line;
  const units = { rule: 'units-from-minutes', because: counted.unitsBecause, cite: UNITS_RULE, effect: null };
  return { ...line, explanation: { ...line.explanation, rules: [units, ...line.explanation.rules] } };
}

function visitOf(day: CountedDay, filled: Completed): Visit {
  return {
    lines: day.lines,
    alsoThatDay: day.alsoThatDay,
    setting: filled.setting,
    clinician: { participating: filled.participating, acceptsAssignment: filled.acceptsAssignment },
    deductibleRemaining: filled.deductibleRemaining,
  };
}

function hasFigures({ allowed, patientOwes, payerPays }: EstimateLine): boolean {
  return allowed !== null && patientOwes !== null && payerPays !== null;
}
