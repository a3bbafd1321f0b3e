import { isPooled } from '../../pricing/units/clock.ts';
import type { Finding } from '../alert.ts';
import type { Check } from '../check.ts';
import {
  lineKey,
  type CheckedLine,
  type CheckedMinutes,
  type CheckedPool,
  type CheckedVisit,
} from '../checkedVisit.ts';
import { areText, unitsText } from '../unitsText.ts';

/**
 * Where a line gives both, its units are priced and its minutes only checked, by the payer's rule: Medicare's pools the timed
 * minutes of a discipline, CPT's counts each code by itself.
 */
export const checkUnitsAgainstMinutes: Check = {
  id: 'units-against-minutes',
  payers: 'every-payer',
  run: (visit) => (visit.minutes.rule === 'cms' ? unsupportedInPools(visit) : unsupportedOnLines(visit)),
};

/** Minutes beside the units they support and those billed. */
interface Compared {
  readonly minutes: number;
  readonly units: number;
  readonly billed: number;
  /** " (97110 x2, 97140 x1)": how the units stand on several lines. */
  readonly layout: string;
}

function unsupportedOnLines({ lines, minutes }: CheckedVisit): Finding[] {
  return lines.flatMap((line): Finding[] => {
    const supported = minutes.supported.get(lineKey('lines', line.line));
    const { unitsGiven } = line;
    if (supported === undefined || unitsGiven === null || !isTimed(line) || supported === unitsGiven)
      return [];
    const compared = { minutes: minutesOf(line), units: supported, billed: unitsGiven, layout: '' };
    return [unsupported(minutes, line, compared, supported)];
  });
}

/**
 * The pool's units against those billed, where all of its lines give theirs. It is told on the one line that differs from what
 * the minutes place on it, with its units as the change, else on the pool's first.
 */
function unsupportedInPools({ minutes }: CheckedVisit): Finding[] {
  return minutes.pools.flatMap((pool): Finding[] => {
    const { members, units } = pool;
    const first = members.find(({ list }) => list === 'lines');
    const billed = members.reduce((sum, { line }) => sum + (line.unitsGiven ?? 0), 0);
    if (!first || members.some(({ line }) => line.unitsGiven === null)) return [];
    const layout = layoutOf(minutes, pool);
    if (billed === units) return isMisplaced(pool) ? [misplaced(minutes, first.line, units, layout)] : [];
    const differing = members.filter((member) => supportedOn(minutes, member) !== member.line.unitsGiven);
    const [only, ...others] = differing;
    const compared = { minutes: pool.minutes, units, billed, layout };
    if (only?.list !== 'lines' || others.length > 0) return [unsupported(minutes, first.line, compared, 0)];
    return [unsupported(minutes, only.line, compared, supportedOn(minutes, only) ?? 0)];
  });
}

/** `change` is what the line's units become where that alone settles it, else 0. */
function unsupported(
  { ruleSource }: CheckedMinutes,
  { line }: CheckedLine,
  { minutes, units, billed, layout }: Compared,
  change: number,
): Finding {
  const over = billed > units;
  const why = `${minutes} timed minutes support ${unitsText(units)}; ${areText(billed)} billed.`;
  const remedy = over
    ? `${units === 0 ? 'Bill none' : `Bill ${units}`}${layout}, or correct the minutes.`
    : `Bill ${units}${layout}, as long as the record shows these minutes.`;
  return {
    code: over ? 'units-over-minutes' : 'units-under-minutes',
    severity: over ? 'error' : 'info',
    line,
    message: `${why} ${remedy}`,
    cite: ruleSource,
    ...(change > 0 && { fix: { units: change } }),
  };
}

function misplaced(
  { ruleSource }: CheckedMinutes,
  { line }: CheckedLine,
  units: number,
  layout: string,
): Finding {
  const message = `${unitsText(units)} in all agree with the minutes, but not as they stand on the codes. Bill them by each code's own minutes${layout}.`;
  return { code: 'units-on-wrong-code', severity: 'warning', line, message, cite: ruleSource };
}

/** Whether a code has fewer units than its whole quarter hours, or more than they and its remainder. */
function isMisplaced({ members }: CheckedPool): boolean {
  const codes = new Set(members.map(({ line }) => line.code));
  if (codes.size < members.length) return false;
  return members.some(({ line }) => {
    const whole = minutesOf(line) / 15;
    const units = line.unitsGiven ?? 0;
    return isQuarterHour(line) && (units < Math.floor(whole) || units > Math.ceil(whole));
  });
}

function layoutOf(minutes: CheckedMinutes, { members }: CheckedPool): string {
  if (members.length < 2) return '';
  const placed = members.map((member) => `${member.line.code} x${supportedOn(minutes, member) ?? 0}`);
  return ` (${placed.join(', ')})`;
}

function supportedOn(minutes: CheckedMinutes, { list, line }: CheckedPool['members'][number]) {
  return minutes.supported.get(lineKey(list, line.line));
}

function minutesOf({ minutes }: CheckedLine): number {
  return minutes ? minutes.therapist + minutes.assistant : 0;
}

function isTimed({ therapy }: CheckedLine): boolean {
  return therapy !== null && isPooled(therapy.clock);
}

function isQuarterHour({ therapy }: CheckedLine): boolean {
  return therapy?.clock.kind === 'quarter-hour';
}
