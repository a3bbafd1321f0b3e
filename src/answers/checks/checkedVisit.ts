import { THERAPY_CODES, type TherapyCode } from '../../../data/therapyCodes.ts';
import {
  lineKey,
  type CheckedLine,
  type CheckedMinutes,
  type CheckedPool,
  type CheckedVisit,
  type CodeStanding,
} from '../../checks/checkedVisit.ts';
import { isPooled } from '../../pricing/units/clock.ts';
import { sentLine } from '../../pricing/units/timedLine.ts';
import type { CountedDay, Position } from '../estimate/countLines.ts';
import { unitsRule } from '../estimate/minutesAssumptions.ts';
import type { EstimateRequestLine, VisitRequest } from '../estimate/request.ts';
import { clockOf } from '../units/timedCodes.ts';

type List = Position['list'];

/** The visit as the checks see it: request lines, with what they would bill and how their codes stand. `standings` is by `lineKey`. */
export function checkedVisit(
  request: VisitRequest,
  placeOfService: string,
  day: CountedDay,
  standings: ReadonlyMap<string, CodeStanding>,
): CheckedVisit {
  const linesOf = (list: List) =>
    request[list].map((line, index) => checkedLine(request, { list, index, line }, day, standings));
  const lines = { lines: linesOf('lines'), alsoThatDay: linesOf('alsoThatDay') };
  const used = request.benefits?.therapyUsedThisYear;
  return {
    dateOfService: request.dateOfService,
    asOf: request.asOf ?? null,
    placeOfService,
    billedByTherapist: (request.clinician.kind ?? 'therapist') === 'therapist',
    ...lines,
    minutes: checkedMinutes(day, lines),
    therapyUsed: used ? { ptSlp: used.ptSlp ?? null, ot: used.ot ?? null } : null,
    diagnoses: (request.diagnoses ?? []).map((code) => code.toUpperCase()),
    episode: episodeOf(request),
  };
}

function checkedLine(
  { diagnoses }: VisitRequest,
  { list, index, line }: Position,
  day: CountedDay,
  standings: ReadonlyMap<string, CodeStanding>,
): CheckedLine {
  const counted = day[list].filter(({ requestLine }) => requestLine === index);
  const charges = counted.map(({ charge }) => charge);
  const known = charges.every((charge) => charge !== null);
  return {
    line: index,
    code: line.code,
    modifiers: line.modifiers,
    units: counted.reduce((sum, { units }) => sum + units, 0),
    unitsGiven: line.units ?? null,
    minutes: minutesOf(line),
    charge: known ? charges.reduce((sum, charge) => sum + charge, 0) : null,
    diagnoses: (line.diagnoses ?? diagnoses ?? []).map((code) => code.toUpperCase()),
    ownDiagnoses: line.diagnoses !== undefined,
    standing: standings.get(lineKey(list, index)) ?? { kind: 'not-told' },
    therapy: therapyFacts(line.code),
  };
}

function episodeOf({ episode }: VisitRequest): CheckedVisit['episode'] {
  if (!episode) return null;
  const { authorization } = episode;
  return {
    visitsSinceProgressReport: episode.visitsSinceProgressReport ?? null,
    visitNumber: episode.visitNumber ?? null,
    certifiedFrom: episode.certifiedFrom ?? null,
    certifiedThrough: episode.certifiedThrough ?? null,
    authorization: authorization
      ? {
          visitsRemaining: authorization.visitsRemaining ?? null,
          from: authorization.from ?? null,
          through: authorization.through ?? null,
        }
      : null,
  };
}

function minutesOf({ code, modifiers, minutes }: EstimateRequestLine): CheckedLine['minutes'] {
  if (minutes === undefined) return null;
  const { therapist, assistant } = sentLine({ code, modifiers, minutes, clock: { kind: 'untimed' } }, 0);
  return { therapist, assistant };
}

function therapyFacts(code: string): CheckedLine['therapy'] {
  const codes: Readonly<Record<string, TherapyCode>> = THERAPY_CODES;
  return Object.hasOwn(codes, code) ? (codes[code] ?? null) : null;
}

function checkedMinutes(
  day: CountedDay,
  lines: Readonly<Record<List, readonly CheckedLine[]>>,
): CheckedMinutes {
  const { minutes, positions, unitRule } = day;
  const supported = new Map<string, number>();
  positions.forEach(({ list, index }, order) => {
    const counted = minutes.lines[order];
    if (counted?.kind === 'counted') supported.set(lineKey(list, index), counted.units);
  });
  return {
    rule: unitRule,
    ruleSource: unitsRule(day),
    supported,
    pools: minutes.pools.map((pool) => ({ ...pool, members: membersOf(pool.discipline, positions, lines) })),
    findings: minutes.findings.flatMap((finding) => {
      const position = positions[finding.line];
      const on = position?.list === 'lines' ? lines.lines[position.index] : undefined;
      return on ? [{ on, finding }] : [];
    }),
  };
}

function membersOf(
  discipline: string | null,
  positions: readonly Position[],
  lines: Readonly<Record<List, readonly CheckedLine[]>>,
): CheckedPool['members'] {
  return positions.flatMap(({ list, index, line: { code, modifiers } }) => {
    const clock = clockOf(code);
    const own = (['GP', 'GO', 'GN'] as const).find((each) => modifiers.includes(each)) ?? null;
    const line = lines[list][index];
    return clock && isPooled(clock) && own === discipline && line ? [{ list, line }] : [];
  });
}
