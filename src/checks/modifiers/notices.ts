import type { Finding } from '../alert.ts';
import type { Check } from '../check.ts';
import type { CheckedLine } from '../checkedVisit.ts';
import { isPayable, isTherapy } from '../therapyLine.ts';

const CITE = 'Medicare Claims Processing Manual ch.30 s.50; CMS, GA, GX, GY and GZ modifiers (CR 6563)';

/** Notices of non-coverage (GA, GX, GY, GZ) that do not fit the line, or whose cost somebody should know before the claim. */
export const checkNotices: Check = {
  id: 'notices-of-non-coverage',
  payers: 'medicare',
  // The notices are Original Medicare's alone: a plan under a contract has its own ways.
  run: ({ lines }, { contract }) => (contract === null ? lines.flatMap(noticesOn) : []),
};

function noticesOn(line: CheckedLine): Finding[] {
  const { code } = line;
  const has = (modifier: string) => line.modifiers.includes(modifier);
  const found: Finding[] = [];
  const add = (alert: string, severity: Finding['severity'], message: string, fix?: Finding['fix']) =>
    found.push({ code: alert, severity, line: line.line, message, cite: CITE, ...(fix && { fix }) });
  if (has('GA') && has('KX')) {
    const message = `GA expects ${code} to be denied as not necessary, KX says that it is necessary: keep the one that is true.`;
    add('notice-with-kx', 'warning', message);
  }
  if (has('GX') && !['GY', 'GA', 'GZ'].some(has)) {
    const message = `GX is a voluntary notice for what Medicare excludes, and goes with GY: alone, ${code} is denied and the patient owes the charge.`;
    add('gx-without-gy', 'warning', message);
  }
  if (has('GY') && isTherapy(line) && isPayable(line)) {
    const message = `GY says that Medicare excludes ${code} by law; Medicare covers it where it is necessary. With GY nothing is paid and the patient owes the charge.`;
    add('gy-on-covered', 'warning', message, { removeModifier: 'GY' });
  }
  if (has('GZ')) {
    const message = `GZ: Medicare pays nothing for ${code}, and the patient, who was not told before, does not owe it.`;
    add('gz-not-paid', 'info', message);
  }
  return found;
}
