import { quarterOf } from '../../schedule/inForce.ts';
import type { Finding } from '../alert.ts';
import type { Check } from '../check.ts';
import { claimedLines } from '../checkedVisit.ts';
import type { EditsInForce } from '../checkFacts.ts';

/** Coding edits that are not all of those in force on the date of service: of an earlier quarter, or a part of them. */
export const checkQuartersOfEdits: Check = {
  id: 'quarters-of-edits',
  payers: 'medicare',
  run: (visit, { mues, pairs }) => {
    const { dateOfService } = visit;
    const couldPair = new Set(claimedLines(visit).map(({ code }) => code)).size > 1;
    return [
      ...earlier('mue-of-earlier-quarter', 'unit limits (MUE)', mues, dateOfService),
      ...(couldPair ? earlier('ptp-of-earlier-quarter', 'procedure pairs (NCCI)', pairs, dateOfService) : []),
      ...(couldPair && pairs && !pairs.complete ? [partial(pairs)] : []),
    ];
  },
};

function earlier(code: string, what: string, edits: EditsInForce | null, date: string): Finding[] {
  if (!edits || edits.ownQuarter) return [];
  const message = `CMS's ${what} of ${quarterOf(date)} are not loaded: those of ${edits.quarter} were checked, and may have changed. Import the file of ${quarterOf(date)}.`;
  return [{ code, severity: 'warning', line: 0, message, cite: citeOf(edits) }];
}

function partial(pairs: EditsInForce): Finding {
  const message = `Only a part of CMS's procedure pairs (NCCI) of ${pairs.quarter} is loaded: a pair of this visit that it lacks may exist. Import CMS's own files of the quarter.`;
  return { code: 'ptp-partial', severity: 'warning', line: 0, message, cite: citeOf(pairs) };
}

function citeOf({ quarter }: EditsInForce): string {
  return `CMS national correct coding edits, practitioner services, ${quarter}`;
}
