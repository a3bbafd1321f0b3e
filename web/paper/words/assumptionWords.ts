import type { Assumption } from '../../api/answers.ts';
import type { InEach } from '../language.ts';

/** Left off the patient's paper, and why. */
interface LeftOff {
  readonly leftOff: string;
}

const FOR_THE_CLINIC = { leftOff: 'it is for whoever bills: it says nothing a patient could correct' };
const NOT_OF_A_VISIT = { leftOff: 'estimates of a visit never carry it' };
const NO_PAPER = { leftOff: 'where it is said there is no total, and so no paper' };

/** What every assumption says to a patient, by its code: the API's own sentences are English and for the desk. */
export const ASSUMPTION_WORDS: Readonly<Record<Assumption['code'], InEach | LeftOff>> = {
  'place-of-service-office': {
    en: 'You are seen in the clinic, not in a hospital or at home.',
    es: 'La atención se da en la clínica, no en un hospital ni en su casa.',
  },
  'clinician-participating': {
    en: 'Your clinician takes part in Medicare.',
    es: 'Su profesional participa en Medicare.',
  },
  'clinician-accepts-assignment': {
    en: 'Your clinician accepts Medicare’s price as the full price.',
    es: 'Su profesional acepta el precio de Medicare como precio total.',
  },
  'deductible-met': {
    en: 'You have already met your deductible for this year.',
    es: 'Usted ya cubrió su deducible de este año.',
  },
  'qmb-owes-nothing': {
    en: 'You are in the Qualified Medicare Beneficiary (QMB) program, so you may not be billed for Medicare’s deductible and coinsurance.',
    es: 'Usted está en el programa de Beneficiario Calificado de Medicare (QMB), por lo que no se le puede cobrar el deducible ni el coseguro de Medicare.',
  },
  'data-of-earlier-quarter': {
    en: 'Prices are the newest that the clinic has; those of the quarter of your visit may differ a little.',
    es: 'Los precios son los más recientes que tiene la clínica; los del trimestre de su visita pueden variar un poco.',
  },
  'schedule-of-earlier-year': {
    en: 'Prices are those of an earlier year; those of the year of your visit may differ.',
    es: 'Los precios son los de un año anterior; los del año de su visita pueden variar.',
  },
  'copay-alone': {
    en: 'Your copay is all that you owe: no deductible or coinsurance is added to it.',
    es: 'Su copago es todo lo que usted debe: no se le suma deducible ni coseguro.',
  },
  'out-of-pocket-not-reached': {
    en: 'You have not reached your plan’s out-of-pocket limit this year.',
    es: 'Usted no ha llegado al límite de gastos de bolsillo de su plan este año.',
  },
  'visits-not-used-up': {
    en: 'Your plan still covers visits this year.',
    es: 'Su plan todavía cubre visitas este año.',
  },
  'charge-from-list': {
    en: 'The clinic’s charges are those on its price list.',
    es: 'Los cargos de la clínica son los de su lista de precios.',
  },
  'therapy-threshold-not-checked': {
    en: 'How much therapy you had this year was not looked at; after a yearly amount your records may be reviewed.',
    es: 'No se revisó cuánta terapia ha recibido usted este año; después de cierto monto anual, su expediente puede ser revisado.',
  },
  'alerts-not-run': {
    en: 'Your insurance accepts the claim as the clinic sends it.',
    es: 'Su seguro acepta la reclamación tal como la clínica la envía.',
  },
  'clinician-not-qualifying-apm': FOR_THE_CLINIC,
  'partial-release': FOR_THE_CLINIC,
  'qp-factor-from-policy': FOR_THE_CLINIC,
  'code-not-in-qp-release': FOR_THE_CLINIC,
  'modifier-not-known': FOR_THE_CLINIC,
  'minutes-tie': FOR_THE_CLINIC,
  'sequestration-unconfirmed': FOR_THE_CLINIC,
  'code-not-on-schedule': FOR_THE_CLINIC,
  'benefits-not-used': FOR_THE_CLINIC,
  'patient-share-not-computed': NO_PAPER,
  'codes-of-both': NOT_OF_A_VISIT,
  'codes-in-neither': NOT_OF_A_VISIT,
  'therapy-reduction-not-counted': NOT_OF_A_VISIT,
  'therapy-reduction-by-share': NOT_OF_A_VISIT,
  'visit-limits-not-counted': NOT_OF_A_VISIT,
  'deductible-of-earlier-year': NOT_OF_A_VISIT,
  'new-deductible-not-known': NOT_OF_A_VISIT,
  'earlier-visit-not-counted': NOT_OF_A_VISIT,
};

/** The assumptions that a patient reads, each once. */
export function printedAssumptions(assumptions: readonly Assumption[]): InEach[] {
  const words = assumptions.flatMap(({ code }) => {
    const found = (ASSUMPTION_WORDS as Readonly<Record<string, InEach | LeftOff | undefined>>)[code];
    return found === undefined || 'leftOff' in found ? [] : [found];
  });
  return [...new Set(words)];
}
