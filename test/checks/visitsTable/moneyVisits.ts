/**
 * Visits that are priced, in the rest of Texas in 2026: 97110 alone is 28.33, 97530 alone 34.02; beside 97530 97110 is 21.83 a
 * unit and 97140 20.85, since practice expense is paid in full once.
 */
export const MONEY_VISITS = `
visit | lines | with | alerts
a charge of 25.00 below 28.33 | 97110 GP x1 $25.00 | priced | 1 warning charge-below-price
a cent below the price | 97110 GP x1 $28.32 | priced | 1 warning charge-below-price
the second line below its reduced price: 43.66 for two | 97530 GP x1 $60.00 ; 97110 GP x2 $43.65 | priced | 2 warning charge-below-price
charges of a visit below its one price | 97110 x2 $80.00 ; 97140 x1 $39.99 | payer by-visit, priced | 1 warning charge-below-price
charges that wait for prices | 97110 GP x1 $25.00 | | not-run charge-below-price
the threshold passed by a cent: 2,451.68 and 28.33 | 97110 GP | used ptSlp 2451.68, priced | 1 error kx-missing
the threshold passed by the second line: 2,440.00, 34.02 and 21.83 | 97530 GP ; 97110 GP | used ptSlp 2440.00, priced | 2 error kx-missing
KX on a day that stays below it | 97110 GP KX | used ptSlp 2451.67, priced | 1 warning kx-early
medical review from 3,000.00: 2,971.68 and 28.33 | 97110 GP KX | used ptSlp 2971.68, priced | 1 info therapy-medical-review
fewer units than the minutes support, priced | 97110 GP x2 38m | priced | 1 info units-under-minutes
no plan of care, priced all the same | 97110 x1 | priced | 1 error plan-modifier-missing
a pair, priced all the same | 97530 GP ; 97750 GP | priced | 2 error pair-needs-modifier
a heading as diagnosis, priced all the same | 97110 GP | dx M17.1, priced | 1 error diagnosis-incomplete
`;
