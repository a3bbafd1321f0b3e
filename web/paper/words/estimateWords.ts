import type { InEach } from '../language.ts';

/** The lines of a patient's estimate. */
export const ESTIMATE_WORDS = {
  title: { en: 'Estimate of your cost', es: 'Estimación de su costo' },
  visit: { en: 'Visit on', es: 'Visita del' },
  insurance: { en: 'Insurance', es: 'Seguro' },
  dueNow: { en: 'You pay at the visit', es: 'Usted paga en la visita' },
  owesInAll: { en: 'You owe in all', es: 'Usted debe en total' },
  leftToSecond: {
    en: 'The rest is left to your second insurance.',
    es: 'El resto queda a cargo de su segundo seguro.',
  },
  services: { en: 'What is planned', es: 'Lo que está previsto' },
  service: { en: 'Service', es: 'Servicio' },
  serviceOfCode: { en: 'Service', es: 'Servicio' },
  units: { en: 'Units', es: 'Unidades' },
  price: { en: 'Price', es: 'Precio' },
  youOwe: { en: 'You owe', es: 'Usted debe' },
  total: { en: 'Total', es: 'Total' },
  deductible: { en: 'deductible', es: 'deducible' },
  coinsurance: { en: 'coinsurance', es: 'coseguro' },
  copay: { en: 'copay', es: 'copago' },
  insurancePays: { en: 'Your insurance pays', es: 'Su seguro paga' },
  sequestration: {
    en: 'Taken off your insurance’s payment by federal law; you do not pay it',
    es: 'Se descuenta del pago de su seguro por ley federal; usted no lo paga',
  },
  assistantReduction: {
    en: 'Taken off because an assistant treats you; you do not pay it',
    es: 'Se descuenta porque le atiende un asistente; usted no lo paga',
  },
  nonCovered: {
    en: 'Not covered by your insurance; in what you owe',
    es: 'No lo cubre su seguro; está en lo que usted debe',
  },
  patientNet: {
    en: 'Your cost after Medicare pays its part to you',
    es: 'Su costo después de que Medicare le pague su parte a usted',
  },
  writeOff: {
    en: 'Between the clinic’s charge and the price; you do not pay it',
    es: 'Entre el cargo de la clínica y el precio; usted no lo paga',
  },
  assumed: { en: 'What was assumed', es: 'Lo que se supuso' },
  couldChange: { en: 'What could change it', es: 'Qué podría cambiarla' },
  ask: { en: 'Questions?', es: '¿Preguntas?' },
  askAtDesk: { en: 'Ask at the front desk', es: 'Pregunte en la recepción' },
  orCall: { en: 'or call', es: 'o llame al' },
  bringCard: {
    en: 'If something above is not so, please tell us: the estimate is made again while you wait.',
    es: 'Si algo de lo anterior no es así, díganos: la estimación se vuelve a hacer mientras espera.',
  },
  notABill: {
    en: 'This is an estimate. It is not a bill, and not a promise of what your insurance will pay.',
    es: 'Esta es una estimación. No es una factura ni una promesa de lo que pagará su seguro.',
  },
  made: { en: 'Made on', es: 'Hecha el' },
  prices: { en: 'prices of', es: 'precios de' },
  terms: { en: 'terms', es: 'condiciones' },
  calculation: { en: 'calculation', es: 'cálculo' },
} as const satisfies Readonly<Record<string, InEach>>;

/** What may come out otherwise than it is estimated. */
export const COULD_CHANGE: readonly InEach[] = [
  {
    en: 'You need other services, or more or less time, than planned.',
    es: 'Usted necesita otros servicios, o más o menos tiempo, de lo previsto.',
  },
  {
    en: 'Your insurance has other bills of yours first, which use up your deductible or your limits.',
    es: 'Su seguro recibe antes otras facturas suyas, que consumen su deducible o sus límites.',
  },
  {
    en: 'Your insurance does not cover a service, asks for approval first, or pays it otherwise.',
    es: 'Su seguro no cubre un servicio, pide autorización previa o lo paga de otra manera.',
  },
  {
    en: 'Your insurance has changed or has ended by the day of the visit.',
    es: 'Su seguro cambió o terminó para el día de la visita.',
  },
];
