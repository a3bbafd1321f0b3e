/** Procedure pairs (NCCI) and the modifiers that lift them. */
export const PAIR_VISITS = `
visit | lines | with | alerts
activities and a performance test | 97530 GP ; 97750 GP | | 2 error pair-needs-modifier
the same, the test listed first | 97750 GP ; 97530 GP | | 1 error pair-needs-modifier
the same with 59 on column 2 | 97530 GP ; 97750 GP 59 | | 2 info pair-said-separate
the same with XS on column 2 | 97530 GP ; 97750 GP XS | | 2 info pair-said-separate
the same with 59 on column 1, taken since July 2019 | 97530 GP 59 ; 97750 GP | | 2 info pair-said-separate
rub and hands-on work, which no modifier lifts | 97140 GP ; 97124 GP | | 2 error pair-never-together
the same with 59, which does not help | 97140 GP ; 97124 GP 59 | | 2 error pair-never-together, 2 error separate-modifier-without-effect
group and exercise of one | 97150 GP ; 97110 GP | | 2 error pair-needs-modifier
traction and hands-on work | 97012 GP ; 97140 GP | | 2 error pair-needs-modifier
water and land exercise | 97113 GP ; 97110 GP | | 2 error pair-needs-modifier
needling of few and of many muscles | 20561 GP ; 20560 GP | | 2 error pair-never-together
an evaluation and a repeated one | 97161 GP ; 97164 GP | | 2 error pair-never-together
two evaluations of physical therapy | 97161 GP ; 97162 GP | | 1 error pair-never-together
a brace fitted and adjusted | 97760 GP ; 97763 GP | | 2 error pair-never-together
the pair of another discipline the same day | 97750 GP | also 97530 GO | 1 error pair-needs-modifier
stimulation with and without the therapist | G0283 GP ; 97032 GP | | 2 error pair-needs-modifier
59 where no pair is | 97140 GP 59 ; 97110 GP | | 1 warning separate-modifier-not-needed
59 on the pair that ended in 2019 | 97530 GP ; 97140 GP 59 | | 2 warning separate-modifier-not-needed
XU on a code by itself | 97110 GP XU | | 1 warning separate-modifier-not-needed
59 and XS together | 97530 GP ; 97750 GP 59 XS | | 2 info pair-said-separate, 2 warning separate-modifier-twice
a pair under a payer that follows Medicare | 97530 GP ; 97750 GP | payer follows | 2 error pair-needs-modifier
a date whose own quarter is not loaded | 97530 GP ; 97140 GP | on 2026-10-15, seen 2026-10-20, certified 2026-10-01, dx none | 1 warning mue-of-earlier-quarter, 1 warning ptp-of-earlier-quarter, 1 warning diagnosis-missing
`;
