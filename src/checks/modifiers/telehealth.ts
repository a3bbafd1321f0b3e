import { inForce } from '../../schedule/dated.ts';
import type { Finding } from '../alert.ts';
import type { Check } from '../check.ts';
import type { CheckedLine, CheckedVisit } from '../checkedVisit.ts';
import type { CodingReference } from '../codingReference.ts';
import { isTherapy } from '../therapyLine.ts';

/** Telehealth away from the patient's home, and in it. */
const TELEHEALTH_PLACES = ['02', '10'];
/** By video, and by audio alone. */
const TELEHEALTH_MODIFIERS = ['95', '93'];
/** Services that are furnished from afar by themselves and are not telehealth. */
const REMOTE_GROUPS = ['remote', 'monitoring'];

const CITE =
  'CMS, telehealth frequently asked questions, calendar year 2024 and later; Medicare Claims Processing Manual ch.12 s.190';

/** Telehealth: its modifiers against the place of service, each way, and the dates on which Medicare pays therapists for it. */
export const checkTelehealth: Check = {
  id: 'telehealth',
  payers: 'medicare',
  run: (visit, { reference }) => visit.lines.flatMap((line) => telehealthOn(line, visit, reference)),
};

function telehealthOn(
  line: CheckedLine,
  { placeOfService, dateOfService }: CheckedVisit,
  { therapistTelehealth }: CodingReference,
): Finding[] {
  const place = TELEHEALTH_PLACES.includes(placeOfService);
  const modifier = TELEHEALTH_MODIFIERS.find((each) => line.modifiers.includes(each));
  const therapy = isTherapy(line) && !REMOTE_GROUPS.includes(line.therapy?.group ?? '');
  if (!place && modifier === undefined) return [];
  if (therapy && !inForce(therapistTelehealth, dateOfService)) {
    const message = `Medicare does not pay therapists for telehealth on ${dateOfService}, as far as the law is known here: ${line.code} is denied.`;
    const cite = therapistTelehealth.at(-1)?.citation ?? CITE;
    return [{ code: 'telehealth-not-covered', severity: 'error', line: line.line, message, cite }];
  }
  if (!place) {
    const message = `${modifier} says telehealth, and the place of service is ${placeOfService}: give 10 (the patient's home) or 02 (elsewhere), or leave ${modifier} out.`;
    return [{ code: 'telehealth-place', severity: 'warning', line: line.line, message, cite: CITE }];
  }
  if (modifier !== undefined || !therapy) return [];
  const message = `The place of service ${placeOfService} says telehealth, and ${line.code} has neither 95 (video) nor 93 (audio alone): therapy by telehealth carries one of them.`;
  return [{ code: 'telehealth-modifier', severity: 'warning', line: line.line, message, cite: CITE }];
}
