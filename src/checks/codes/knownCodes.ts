import { followsMedicare } from '../../contracts/followsMedicare.ts';
import { needsNoRow } from '../../contracts/lineTerm.ts';
import type { Contract } from '../../contracts/contract.ts';
import type { Finding } from '../alert.ts';
import type { Check } from '../check.ts';
import type { CheckedLine } from '../checkedVisit.ts';

const DELETED = '45 CFR 162.1002 and 162.1011: the code set valid on the date of service';
const SCHEDULE = 'PPRRVU: the codes of the physician fee schedule';

/**
 * Codes that the schedule of the date does not have: deleted, unknown, or beyond the extract that the product comes with. Silent
 * where the payer's terms rest on the schedule of another year, which says nothing of the date's codes.
 */
export const checkKnownCodes: Check = {
  id: 'known-codes',
  payers: 'every-payer',
  run: ({ lines }, { contract }) => {
    if (contract?.terms.schedule !== undefined) return [];
    return lines.flatMap((line) => (isListedByPayer(contract, line) ? [] : notKnown(line, contract)));
  },
};

function notKnown({ standing, code, line }: CheckedLine, contract: Contract | null): Finding[] {
  switch (standing.kind) {
    case 'deleted': {
      const message = `${code} was on an earlier release of the fee schedule and is not on the one of this date: it was deleted, and the line will be denied. Look up the code that took its place.`;
      return [{ code: 'code-deleted', severity: 'error', line, message, cite: DELETED }];
    }
    case 'unknown': {
      const message = `${code} is on no release of the physician fee schedule that is loaded. ${remedyFor(code)}`;
      const refused = followsMedicare(contract) && isProcedure(code);
      return [
        { code: 'code-unknown', severity: refused ? 'error' : 'warning', line, message, cite: SCHEDULE },
      ];
    }
    case 'not-told': {
      const message = `Nothing could be checked against the fee schedule for ${code}: only an extract of therapy codes is loaded for this date. Import CMS's file of the release to have it checked.`;
      return [{ code: 'code-not-in-extract', severity: 'info', line, message, cite: SCHEDULE }];
    }
    case 'listed':
    case 'modifier-without-row':
      return [];
  }
}

/** A payer with a price of its own for the code knows it. */
function isListedByPayer(contract: Contract | null, line: CheckedLine): boolean {
  return contract?.terms.kind === 'fee-list' && needsNoRow(contract, line);
}

/** Procedures begin with a digit; letters may be supplies and devices, which have schedules of their own. */
function isProcedure(code: string): boolean {
  return /^\d/.test(code);
}

function remedyFor(code: string): string {
  return isProcedure(code)
    ? 'Check the code and the date of service: as it is, the line will be refused.'
    : 'Check the code; where it is a supply, brace or device, it is billed under another schedule and often to another contractor.';
}
