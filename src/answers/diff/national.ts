import type { Locality } from '../../schedule/locality.ts';

const NO_INDEX = 1000;

/** Nowhere in particular: every index is 1.000, as in the amounts CMS prints as national. */
export const NATIONAL: Locality = {
  carrier: '',
  locality: '',
  state: '',
  name: 'national',
  gpci: { work: NO_INDEX, workWithoutFloor: null, pe: NO_INDEX, malpractice: NO_INDEX },
  counties: null,
  anesthesiaConversionFactor: null,
};
