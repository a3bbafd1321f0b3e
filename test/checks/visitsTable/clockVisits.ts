/** Progress reports, certifications, authorizations, and the last day to file. */
export const CLOCK_VISITS = `
visit | lines | with | alerts
the ninth treatment day | 97110 GP | report 9 | 1 info progress-report-near
the tenth treatment day | 97110 GP | report 10 | 1 warning progress-report-due
the eleventh treatment day | 97110 GP | report 11 | 1 error progress-report-overdue
14 days before the 90 days end | 97110 GP | certified 2026-05-01 | 1 warning certification-ending
the last of the 90 days | 97110 GP | certified 2026-04-17 | 1 warning certification-ending
the day after the 90 days | 97110 GP | certified 2026-04-16 | 1 error certification-ended
the day after the plan's own end | 97110 GP | certified 2026-07-01 2026-07-14 | 1 error certification-ended
before the certification begins | 97110 GP | certified 2026-07-16 | 1 error certification-not-begun
nobody says where the course stands | 97110 GP | episode untold | not-run progress-report, not-run certification
no authorised visit left | 97110 | payer own, authorised 0 | 1 error authorization-used-up
the last authorised visit | 97110 | payer own, authorised 1 | 1 warning authorization-nearly-used
two authorised visits left | 97110 | payer own, authorised 2 | 1 warning authorization-nearly-used
an authorization that has ended | 97110 | payer own, authorised 9 2026-07-14 | 1 error authorization-not-in-date
an authorization that ends in 14 days | 97110 | payer own, authorised 9 2026-07-29 | 1 warning authorization-ending
14 days before the last day to file | 97110 GP | seen 2027-07-01 | 1 warning timely-filing-near
the last day to file | 97110 GP | seen 2027-07-15 | 1 warning timely-filing-near
the day after the last day to file | 97110 GP | seen 2027-07-16 | 1 error timely-filing-passed
nobody says which day it is | 97110 GP | seen never | not-run timely-filing
a payer's last day is 13 October: 90 days | 97110 GP | payer strict, seen 2026-10-13 | 1 warning timely-filing-near
a payer's last day has passed | 97110 GP | payer strict, seen 2026-10-14 | 1 error timely-filing-passed
`;
