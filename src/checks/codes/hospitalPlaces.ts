import type { Finding } from '../alert.ts';
import type { Check } from '../check.ts';
import { isClaimed, rowOn } from '../checkedVisit.ts';

const CITE = 'PPRRVU record layout, Attachment A, PC/TC indicator';

/** Services that a clinician is not paid for where the patient is a hospital's: therapy in private practice, and what is incident to. */
export const checkHospitalPlaces: Check = {
  id: 'hospital-places',
  payers: 'medicare',
  run: ({ lines, placeOfService, billedByTherapist }, { reference }) => {
    if (!reference.hospitalPlaces.has(placeOfService)) return [];
    const place = `place of service ${placeOfService} (${reference.places[placeOfService]?.label})`;
    return lines.filter(isClaimed).flatMap((line): Finding[] => {
      const pcTc = rowOn(line)?.pcTc;
      const because = whyNot(pcTc, billedByTherapist);
      if (because === null) return [];
      const message = `${line.code} is not paid at ${place}: ${because} Correct the place of service if the patient was not the hospital's; otherwise the hospital bills it.`;
      const cite = `${CITE} ${pcTc}`;
      return [{ code: 'not-paid-in-hospital', severity: 'error', line: line.line, message, cite }];
    });
  },
};

function whyNot(pcTc: string | undefined, billedByTherapist: boolean): string | null {
  if (pcTc === '7' && billedByTherapist) {
    return 'Medicare does not pay a therapist in private practice for a patient of a hospital.';
  }
  return pcTc === '5' ? "in a hospital the work of a clinician's staff is the hospital's." : null;
}
