import type { InEach } from '../language.ts';

/** The lines of a good faith estimate. Its content: 45 CFR 149.610(c)(1). */
export const GOOD_FAITH_WORDS = {
  title: { en: 'Good Faith Estimate', es: 'Estimación de buena fe' },
  forWhom: {
    en: 'for a patient who has no insurance or does not use it',
    es: 'para un paciente que no tiene seguro o no lo usa',
  },
  patient: { en: 'Patient', es: 'Paciente' },
  birthDate: { en: 'Date of birth', es: 'Fecha de nacimiento' },
  primary: { en: 'Primary service', es: 'Servicio principal' },
  scheduledFor: { en: 'Scheduled for', es: 'Programado para el' },
  diagnoses: { en: 'Diagnosis codes', es: 'Códigos de diagnóstico' },
  noDiagnoses: { en: 'not yet known', es: 'aún no se conocen' },
  provider: { en: 'Provider', es: 'Proveedor' },
  place: { en: 'Where', es: 'Lugar' },
  npi: { en: 'NPI', es: 'NPI' },
  tin: { en: 'TIN', es: 'TIN' },
  services: { en: 'Services of this provider', es: 'Servicios de este proveedor' },
  firstVisit: { en: 'First visit', es: 'Primera visita' },
  eachVisit: { en: 'Each visit', es: 'Cada visita' },
  eachLaterVisit: { en: 'Each visit after it', es: 'Cada visita posterior' },
  charge: { en: 'Expected charge', es: 'Cargo esperado' },
  total: { en: 'Total expected charges', es: 'Total de cargos esperados' },
  visits: { en: 'visits', es: 'visitas' },
  aWeek: { en: 'a week for', es: 'por semana durante' },
  weeks: { en: 'weeks', es: 'semanas' },
  visitsInAll: { en: 'visits in all, from', es: 'visitas en total, del' },
  to: { en: 'to', es: 'al' },
  frequency: { en: 'Recurring services', es: 'Servicios recurrentes' },
  twelveMonths: {
    en: 'This estimate covers them for at most 12 months; for more, a new one is given.',
    es: 'Esta estimación los cubre por un máximo de 12 meses; para más tiempo se da una nueva.',
  },
  separate: { en: 'To be scheduled separately', es: 'Se programa por separado' },
  separateNone: {
    en: 'No other service is expected with this one.',
    es: 'No se espera otro servicio junto con este.',
  },
  separateLater: {
    en: 'A separate estimate for these is given when they are scheduled or when you ask.',
    es: 'Se da una estimación aparte de estos cuando se programan o cuando usted la pide.',
  },
  dispute: { en: 'If the bill is much higher', es: 'Si la factura es mucho más alta' },
  disputeFrom: {
    en: 'You may dispute a bill of this provider for these services of',
    es: 'Usted puede disputar una factura de este proveedor por estos servicios de',
  },
  disputeOrMore: {
    en: 'or more: at least $400 more than this estimate.',
    es: 'o más: al menos $400 más que esta estimación.',
  },
  given: { en: 'Given on', es: 'Entregada el' },
} as const satisfies Readonly<Record<string, InEach>>;

/** What the law has every such estimate say: 45 CFR 149.610(c)(1)(vi) to (x), 149.620(c). */
export const DISCLAIMERS: readonly InEach[] = [
  {
    en: 'Other services may be recommended during your care that are scheduled or asked for separately and are not in this estimate.',
    es: 'Durante su atención pueden recomendarse otros servicios que se programan o piden por separado y que no están en esta estimación.',
  },
  {
    en: 'It is an estimate of what is reasonably expected on the day it is given. What you receive and what is billed may differ.',
    es: 'Es una estimación de lo que razonablemente se espera el día en que se entrega. Lo que usted reciba y lo que se cobre puede ser distinto.',
  },
  {
    en: 'It is not a contract: you need not have any of these services here.',
    es: 'No es un contrato: usted no está obligado a recibir aquí ninguno de estos servicios.',
  },
];

export const DISPUTE_SENTENCES: readonly InEach[] = [
  {
    en: 'You may first ask the clinic to correct the bill, to agree on another amount, or about help with paying.',
    es: 'Puede pedir primero a la clínica que corrija la factura, que acuerde otro monto, o preguntar por ayuda para pagar.',
  },
  {
    en: 'To begin a patient-provider dispute with the U.S. Department of Health and Human Services within 120 days of the bill: www.cms.gov/nosurprises or 1-800-985-3059.',
    es: 'Para iniciar una disputa entre paciente y proveedor ante el Departamento de Salud y Servicios Humanos de EE. UU. dentro de los 120 días de la factura: www.cms.gov/nosurprises o 1-800-985-3059.',
  },
  {
    en: 'Beginning a dispute does not make the quality of your care worse. Keep this paper: you may need it.',
    es: 'Iniciar una disputa no afecta la calidad de su atención. Guarde este papel: puede necesitarlo.',
  },
];

/** By when the paper has to be given, for whoever gives it. */
export const TIMING_WORDS: Readonly<Record<'ten-days-ahead' | 'three-days-ahead' | 'on-request', string>> = {
  'ten-days-ahead': 'Scheduled 10 business days ahead or more: within 3 business days of scheduling.',
  'three-days-ahead': 'Scheduled 3 to 9 business days ahead: within 1 business day of scheduling.',
  'on-request': 'Scheduled less than 3 business days ahead: where the patient asks, within 3 business days.',
};
