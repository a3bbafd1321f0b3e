/** What a code is on the fee schedule, and where it is furnished. */
export const COVERAGE_VISITS = `
visit | lines | with | alerts
stimulation under the code of other payers | 97014 GP ; 97110 GP | | 1 error code-not-valid-for-medicare
heat, which is bundled, and whose limit of 0 is no error | 97010 GP ; 97110 GP | | 1 info code-bundled
heat without a plan of care | 97010 ; 97110 GP | | 1 info code-bundled
a developmental test, not covered | 96110 GN | dx Z99.89 | 1 warning code-not-covered
infrared, restricted | 97026 GP | | 1 info coverage-restricted
an unlisted treatment | 97139 GP | | 1 info contractor-priced
a code that only a whole release could tell | 99213 | | 1 info code-not-in-extract
therapy in a hospital | 97110 GP | at 22 | 1 error not-paid-in-hospital
therapy in an emergency room | 97110 GP ; 97140 GP | at 23 | 1 error not-paid-in-hospital, 2 error not-paid-in-hospital
therapy in a Part A stay | 97110 GP | at 31 | 1 error billed-by-nursing-facility
therapy of a resident of a nursing facility | 97110 GP | at 32 | 1 warning nursing-facility-resident
two evaluations of speech sounds | 92522 GN ; 92523 GN | dx R47.1 | 2 error two-evaluations
the simplest evaluation took 45 minutes | 97161 GP x1 45m | | 1 info evaluation-complexity
the most involved evaluation took 20 minutes | 97163 GP x1 20m | | 1 info evaluation-complexity
two evaluations under a payer with rules of its own | 97161 ; 97163 | payer own | 2 error two-evaluations
`;
