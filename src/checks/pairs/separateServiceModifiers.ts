import type { Finding } from '../alert.ts';
import type { Check } from '../check.ts';
import { claimedLines, type CheckedLine, type CheckedVisit } from '../checkedVisit.ts';
import type { PairFacts } from '../checkFacts.ts';
import type { PairModifiers } from '../codingReference.ts';
import { pairsOfVisit, type PairOfVisit } from './pairsOfVisit.ts';

const CITE =
  'NCCI Policy Manual for Medicare Services ch.1 s.E: 59 and X{EPSU} only where an edit is to be lifted';

const SUBSETS = 'MLN MM8863: X{EPSU} are subsets of 59 and do not stand beside it';

/** 59 or X{EPSU} where it does nothing: beside another of them, on a code in no pair of this visit, or in such alone as no modifier lifts. */
export const checkSeparateServiceModifiers: Check = {
  id: 'separate-service-modifiers',
  payers: 'medicare',
  run: (visit, { pairs, reference }) => {
    const { pairModifiers } = reference;
    const marked = visit.lines.filter((line) => marksOf(line, pairModifiers).length > 0);
    if (marked.length === 0) return [];
    const alone = new Set(claimedLines(visit).map(({ code }) => code)).size < 2;
    if (!pairs && !alone) return { missing: 'ptp-practitioner' };
    const met = pairs ? pairsOfVisit(visit, pairs, pairModifiers) : [];
    return marked.flatMap((line) => [
      ...saidTwice(line, pairModifiers),
      ...useless(visit, line, met, pairs, pairModifiers),
    ]);
  },
};

function useless(
  visit: CheckedVisit,
  line: CheckedLine,
  met: readonly PairOfVisit[],
  pairs: PairFacts | null,
  modifiers: PairModifiers,
): Finding[] {
  const own = met.filter(({ column1, column2 }) => column2 === line || column1.includes(line));
  const marks = marksOf(line, modifiers);
  const mark = marks.join(' and ');
  const fix = marks.length === 1 && marks[0] !== undefined ? { fix: { removeModifier: marks[0] } } : {};
  if (own.some(({ edit }) => edit.modifierIndicator === '1')) return [];
  if (own.length > 0) {
    const others = [
      ...new Set(own.map(({ edit }) => (edit.column1 === line.code ? edit.column2 : edit.column1))),
    ];
    const message = `${mark} does not help here: ${line.code} and ${others.join(', ')} are never paid together. Take ${mark} off and bill the one that is paid.`;
    return [
      {
        code: 'separate-modifier-without-effect',
        severity: 'error',
        line: line.line,
        message,
        cite: CITE,
        ...fix,
      },
    ];
  }
  if (standsTwice(visit, line)) return [];
  const sure = pairs === null || pairs.complete;
  const known = sure ? 'no pair of codes on this visit' : 'no pair of codes on this visit that is loaded';
  const message = `${mark} on ${line.code} is not needed: ${known} has to be told apart. Take it off; it draws audits where it has no reason.`;
  return [
    {
      code: 'separate-modifier-not-needed',
      severity: sure ? 'warning' : 'info',
      line: line.line,
      message,
      cite: CITE,
      ...fix,
    },
  ];
}

function saidTwice(line: CheckedLine, modifiers: PairModifiers): Finding[] {
  const marks = marksOf(line, modifiers);
  if (marks.length < 2) return [];
  const message = `${marks.join(' and ')} say the same thing on one line: keep the one that is exact${marks.includes('59') ? ', so not 59' : ''}.`;
  const fix = marks.includes('59') ? { fix: { removeModifier: '59' } } : {};
  return [
    { code: 'separate-modifier-twice', severity: 'warning', line: line.line, message, cite: SUBSETS, ...fix },
  ];
}

/** A second line of one code may need the modifier to be no duplicate of the first. */
function standsTwice(visit: CheckedVisit, line: CheckedLine): boolean {
  return claimedLines(visit).some((other) => other !== line && other.code === line.code);
}

function marksOf({ modifiers }: CheckedLine, { distinct }: PairModifiers): string[] {
  return modifiers.filter((each) => distinct.has(each));
}
