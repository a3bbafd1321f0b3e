import { formatDecimal } from '../../decimal/text.ts';
import { CALCULATION_VERSION, type PricedLine } from '../../pricing/priceVisit.ts';
import type { Visit } from '../../pricing/visit.ts';
import { checkDay } from '../checks/checkDay.ts';
import { parse } from '../parse.ts';
import { answered, type Answer } from '../refusal.ts';
import { refusedTogether } from '../refusedTogether.ts';
import type { Estimate, EstimateLine } from './answer.ts';
import type { CountedLine } from './countedLine.ts';
import { countLines, type CountedDay } from './countLines.ts';
import { completed, type Completed } from './defaults.ts';
import { gather, type Gathered } from './gather.ts';
import { withoutContradictions } from './limits.ts';
import { leftOut } from './leftOut.ts';
import { notRunAssumptions } from './notRunAssumptions.ts';
import { minutesAssumptions, unitsRule } from './minutesAssumptions.ts';
import { presentLine } from './presentLine.ts';
import { pricedForCheck } from './pricedForCheck.ts';
import { priceFor } from './priceFor.ts';
import { estimateRequest, type EstimateRequest } from './request.ts';
import { readStanding, type EstimateOptions, type EstimateSources, type Standing } from './standing.ts';
import { totalsOf } from './totals.ts';

/** What a visit is allowed, who pays which part, and why; or what has to be mended in the request. */
export async function estimate(
  input: unknown,
  sources: EstimateSources,
  options: EstimateOptions,
): Promise<Answer<Estimate>> {
  const request = parse(estimateRequest, input);
  return request.ok ? estimateOf(request.value, sources, options) : request;
}

/** The estimate of a well-formed request. */
export async function estimateOf(
  request: EstimateRequest,
  sources: EstimateSources,
  options: EstimateOptions,
): Promise<Answer<Estimate>> {
  const possible = withoutContradictions(request);
  const filled = completed(request);
  const { standing, payer } = await readStanding(request, sources, options);
  const day = countLines(request, standing);
  if (!possible.ok || !filled.ok || !day.ok) return refusedTogether([possible, filled, payer, day]);
  const lines = [...day.value.lines, ...day.value.alsoThatDay];
  const gathered = await gather(request, filled.value, lines, standing, sources.schedule);
  if (!payer.ok || !gathered.ok) return refusedTogether([payer, gathered]);
  const asked = { request, filled: filled.value, day: day.value, standing };
  return answered(present(asked, gathered.value, options));
}

interface Asked {
  readonly request: EstimateRequest;
  readonly filled: Completed;
  readonly day: CountedDay;
  readonly standing: Standing;
}

function present(
  asked: Asked,
  gathered: Gathered,
  { explain, documentation = false }: EstimateOptions,
): Estimate {
  const { request, filled, day, standing } = asked;
  const priced = priceFor(visitOf(day, filled), gathered, request.benefits);
  const lines = priced.lines.map((line, index) => presentCounted(line, day, day.lines[index], explain));
  const checked = checkDay(request, filled.placeOfService, day, {
    contract: standing.contract,
    onSchedule: gathered.codeStandings,
    edits: gathered.edits,
    diagnoses: gathered.diagnoses,
    pairings: standing.pairings,
    prices: pricedForCheck(lines, priced.lines),
  });
  const { carrier, locality, name } = gathered.locality;
  return {
    status: lines.every(hasFigures) ? 'priced' : 'needs-review',
    totals: totalsOf(lines, request),
    lines,
    alerts: checked.alerts,
    ...(documentation && { documentation: checked.documentation }),
    assumptions: [
      ...filled.assumptions,
      ...gathered.assumptions,
      ...minutesAssumptions(day),
      ...priced.assumptions,
      ...leftOut(request, gathered, day),
      ...notRunAssumptions(checked),
    ],
    basis: {
      release: gathered.releaseId,
      conversionFactor: formatDecimal(gathered.facts.conversionFactor),
      locality: { carrier, locality, name },
      payerVersion: standing.payerVersion,
      calculation: CALCULATION_VERSION,
    },
  };
}

/** A priced line, with how its minutes became units before the rules that priced it. */
function presentCounted(
  priced: PricedLine,
  day: CountedDay,
  counted: CountedLine | undefined,
  explained: boolean,
): EstimateLine {
  const line = presentLine(priced, counted?.requestLine ?? 0, explained);
  if (!line.explanation || !counted || counted.unitsBecause === null) return line;
  const units = {
    rule: 'units-from-minutes',
    because: counted.unitsBecause,
    cite: unitsRule(day),
    effect: null,
  };
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
