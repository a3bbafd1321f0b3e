import { kept } from './kept.ts';
import { isRecord, textsFrom } from './typedText.ts';

/** What is the same from visit to visit, remembered on this computer: where the clinic is and who treats there. */
export interface Clinic {
  readonly place: Place | null;
  readonly placeOfService: string;
  /** The plan of care that therapy codes are marked with as they are added. */
  readonly discipline: Discipline;
  readonly clinicianKind: string;
  readonly participating: YesNo;
  readonly acceptsAssignment: YesNo;
  readonly qualifyingApm: YesNo;
}

export type Discipline = 'GP' | 'GO' | 'GN' | '';
/** Empty where nobody said: the API then assumes, and says so. */
export type YesNo = 'yes' | 'no' | '';

/** A ZIP, or a locality; `name` is what the page calls it. */
export type Place =
  | { readonly zip: string; readonly plus4?: string; readonly name: string }
  | { readonly carrier: string; readonly locality: string; readonly name: string };

export const clinic = kept<Clinic>('computer', 'clinic', (stored) => {
  const { place, discipline } = isRecord(stored) ? stored : {};
  const texts = textsFrom(
    ['placeOfService', 'clinicianKind', 'participating', 'acceptsAssignment', 'qualifyingApm'],
    stored,
  );
  return {
    place: placeFrom(place),
    placeOfService: texts.placeOfService,
    discipline: discipline === '' || discipline === 'GO' || discipline === 'GN' ? discipline : 'GP',
    clinicianKind: texts.clinicianKind,
    participating: yesNoFrom(texts.participating),
    acceptsAssignment: yesNoFrom(texts.acceptsAssignment),
    qualifyingApm: yesNoFrom(texts.qualifyingApm),
  };
});

function placeFrom(stored: unknown): Place | null {
  const { zip, plus4, carrier, locality, name } = textsFrom(
    ['zip', 'plus4', 'carrier', 'locality', 'name'],
    stored,
  );
  if (zip !== '') return { zip, ...(plus4 === '' ? {} : { plus4 }), name };
  return carrier === '' ? null : { carrier, locality, name };
}

function yesNoFrom(text: string): YesNo {
  return text === 'yes' || text === 'no' ? text : '';
}

export function changeClinic(changed: Partial<Clinic>): void {
  clinic.value = { ...clinic.peek(), ...changed };
}
