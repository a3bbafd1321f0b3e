/** The amounts of a line by the name the API gives them, as the page calls them. */
export const AMOUNT_NAMES: Readonly<Record<string, string>> = {
  allowed: 'Allowed',
  deductible: 'Deductible',
  coinsurance: 'Coinsurance',
  copay: 'Copay',
  patientOwes: 'The patient owes',
  payerPays: 'The payer pays',
  sequestration: 'Held back (sequestration)',
  assistantReduction: 'Assistant reduction',
  nonCovered: 'Not covered',
  patientNet: 'Net cost to the patient',
};
