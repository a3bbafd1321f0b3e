import type { Finding } from '../alert.ts';
import type { Check } from '../check.ts';
import { isClaimed, rowOn, type CheckedLine } from '../checkedVisit.ts';

const CITE =
  'Medicare Claims Processing Manual ch.6 s.110.1 (places 31 and 32); First Coast FAQ 137984: therapy is in consolidated billing in a covered stay and in one that is not';

/** A patient in a Part A stay of a skilled nursing facility. */
const STAY = '31';
/** A resident of a nursing facility without one. */
const RESIDENT = '32';

/**
 * Therapy in a nursing facility. A skilled nursing facility alone bills it (consolidated billing), in a Part A stay and, therapy
 * being the one exception, without; in a facility or a part of one that Medicare has not certified the clinic may bill.
 */
export const checkNursingFacilities: Check = {
  id: 'nursing-facilities',
  payers: 'medicare',
  run: ({ lines, placeOfService }) => {
    if (placeOfService !== STAY && placeOfService !== RESIDENT) return [];
    const therapy = lines.filter((line) => isClaimed(line) && isTherapy(line));
    return therapy.map((line) => (placeOfService === STAY ? inStay(line) : asResident(line)));
  },
};

function inStay({ line, code }: CheckedLine): Finding {
  const message = `${code} at place of service 31 is within the skilled nursing facility's own payment: Medicare denies it, and the patient may not be charged. Bill the facility by your agreement with it, or correct the place if the patient was not its resident.`;
  return { code: 'billed-by-nursing-facility', severity: 'error', line, message, cite: CITE };
}

function asResident({ line, code }: CheckedLine): Finding {
  const message = `${code} for a resident of a nursing facility: if the patient lives in a part that Medicare has certified as a skilled nursing facility, the facility bills therapy even without a Part A stay, and your claim is denied. Ask the facility before you bill.`;
  return { code: 'nursing-facility-resident', severity: 'warning', line, message, cite: CITE };
}

function isTherapy(line: CheckedLine): boolean {
  const row = rowOn(line);
  return row?.pcTc === '7' || row?.multipleProcedure === '5';
}
