import { listedCharge } from '../../contracts/listedCharge.ts';
import { assistantRuleOn } from '../../pricing/units/assistantRule.ts';
import type { LineUnits } from '../../pricing/units/placeOnLines.ts';
import type { TimedLine } from '../../pricing/units/timedLine.ts';
import {
  unitsFromMinutes,
  type UnitRule,
  type UnitsFromMinutes,
} from '../../pricing/units/unitsFromMinutes.ts';
import { answered, refused, type Answer, type RefusalError } from '../refusal.ts';
import { isOneService, pricedByRequest } from './anesthesiaLine.ts';
import type { EstimateRequestLine, VisitRequest } from './request.ts';
import { clockOf } from '../units/timedCodes.ts';
import type { CountedLine } from './countedLine.ts';
import type { Standing } from './standing.ts';
import { splitByPerson } from './splitByPerson.ts';

/** The day's lines with their units, and how minutes led to them. */
export interface CountedDay {
  readonly lines: readonly CountedLine[];
  readonly alsoThatDay: readonly CountedLine[];
  /** What the minutes support; `positions` are the request lines, in the order of `minutes.lines`. */
  readonly minutes: UnitsFromMinutes;
  readonly positions: readonly Position[];
  /** The rule they were counted by. */
  readonly unitRule: UnitRule;
}

/** Where a line with minutes stands in the request. */
export interface Position {
  readonly list: 'lines' | 'alsoThatDay';
  readonly index: number;
  readonly line: EstimateRequestLine;
}

/**
 * Units for every line: those the request gives, else those its minutes earn by the payer's rule over the whole day. A line
 * whose minutes cannot tell is refused by name. Charges that the request does not give are taken from the clinic's list.
 */
export function countLines(
  request: VisitRequest,
  { unitRule, charges }: Pick<Standing, 'unitRule' | 'charges'>,
): Answer<CountedDay> {
  const positions = timedPositions(request);
  const timed = positions.map(({ line }) => timedLine(line)).filter((line) => line !== undefined);
  const minutes = unitsFromMinutes(timed, unitRule, assistantRuleOn(request.dateOfService));
  const counted = new Map(positions.map((position, order) => [key(position), minutes.lines[order]]));
  const errors: RefusalError[] = [];
  const build = (list: Position['list']) =>
    request[list].flatMap((line, index) => {
      const position = { list, index, line };
      const own = counted.get(key(position));
      const error = line.units === undefined && !isOneService(line) ? unitsMissing(position, own) : undefined;
      if (error) errors.push(error);
      return priceableLines(position, own).map((each) => withListedCharge(each, charges));
    });
  const day = { lines: build('lines'), alsoThatDay: build('alsoThatDay'), minutes, positions, unitRule };
  if (errors.length === 0) return answered(day);
  return refused(422, 'invalid-request', 'The request is not one that can be answered.', errors);
}

function timedPositions(request: VisitRequest): Position[] {
  return (['lines', 'alsoThatDay'] as const).flatMap((list) =>
    request[list]
      .map((line, index) => ({ list, index, line }))
      .filter(({ line }) => timedLine(line) !== undefined),
  );
}

function timedLine({ code, modifiers, minutes }: EstimateRequestLine): TimedLine | undefined {
  const clock = clockOf(code);
  return minutes === undefined || clock === undefined ? undefined : { code, modifiers, minutes, clock };
}

function key({ list, index }: Pick<Position, 'list' | 'index'>): string {
  return `/${list}/${index}`;
}

function priceableLines(position: Position, counted: LineUnits | undefined): CountedLine[] {
  const { line, index } = position;
  const whole = {
    code: line.code,
    units: line.units ?? (isOneService(line) ? 1 : 0),
    modifiers: line.modifiers,
    charge: line.charge ?? null,
    ...pricedByRequest(line),
    pointer: key(position),
    requestLine: index,
    unitsBecause: line.units === undefined && counted?.kind === 'counted' ? counted.why : null,
  };
  if (line.units !== undefined || counted?.kind !== 'counted') return [whole];
  return splitByPerson(whole, counted.units, counted.assistantUnits);
}

function withListedCharge(line: CountedLine, charges: Standing['charges']): CountedLine {
  if (line.charge !== null || !charges) return line;
  return { ...line, ...listedCharge(charges, line) };
}

function unitsMissing(position: Position, counted: LineUnits | undefined): RefusalError | undefined {
  if (counted?.kind === 'counted') return undefined;
  const { minutes, code } = position.line;
  const why =
    counted?.kind === 'units-needed'
      ? counted.why
      : `How the minutes of ${code} become units is not known here.`;
  return {
    pointer: `${key(position)}/units`,
    code: minutes === undefined ? 'missing-field' : 'units-required',
    found: null,
    message: minutes === undefined ? 'A line gives units or minutes.' : why,
    remedy: minutes === undefined ? 'Give one of the two.' : 'Give the units of this line.',
  };
}
