/** Diagnoses: form, the list of the fiscal year, sides, and what usually supports a service. */
export const DIAGNOSIS_VISITS = `
visit | lines | with | alerts
no diagnosis | 97110 GP | dx none | 1 warning diagnosis-missing
a line that points to none while another does | 97110 GP dx M25.561 ; 97140 GP | dx none | 2 error diagnosis-missing
ICD-9 | 97110 GP | dx 719.46 | 1 error diagnosis-malformed
the letter O for a zero | 97110 GP | dx MO5.9 | 1 error diagnosis-malformed
a heading of four characters | 97110 GP | dx M17.1 | 1 error diagnosis-incomplete
low back pain as it was coded before October 2021 | 97110 GP | dx M54.5 | 1 error diagnosis-incomplete
a code of no year | 97110 GP | dx M99.9X1 | 1 error diagnosis-unknown
knee pain without its side | 97110 GP | dx M25.569 | 1 warning laterality-unspecified
low back pain, unspecified | 97110 GP | dx M54.50 | 1 info diagnosis-unspecified
arthritis of both knees in two codes | 97110 GP | dx M17.11 M17.12 | 1 warning laterality-both-sides
one diagnosis twice | 97110 GP | dx M25.561 M25.561 | 1 warning diagnosis-repeated
five diagnoses on a line | 97110 GP dx M25.561 M17.11 M62.81 R26.89 M54.59 | | 1 error diagnoses-over-line
swallowing for a knee | 92526 GN | | 1 info diagnosis-pairing-unusual
a wound treated for a back | 97597 GP | dx M54.59 | 1 info diagnosis-pairing-unusual
a heading under a payer with rules of its own | 97110 | payer own, dx M25.56 | 1 error diagnosis-incomplete
`;
