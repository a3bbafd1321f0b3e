import { withNote, type PriceRule } from '../../pricing/linePricing.ts';

/** Where the payer leaves nothing to the patient, what it does not cover is the clinic's loss and not the patient's. */
export const nothingFromPatient: PriceRule = {
  name: 'nothing-from-patient',
  citation: "the payer's terms, share/order",
  apply: (day) =>
    day.map((line) => {
      if (line.liable !== 'patient') return line;
      const because = 'Nothing is due from the patient under this payer: the clinic bears it.';
      return withNote({ ...line, liable: 'provider' }, nothingFromPatient, true, because);
    }),
};
