/** Plans of care, assistants, KX, notices, sides, telehealth and what else stands behind a code. */
export const MODIFIER_VISITS = `
visit | lines | with | alerts
no plan of care | 97110 x2 | | 1 error plan-modifier-missing
no plan of care on one line of three | 97530 GP ; 97110 ; 97140 GP | | 2 error plan-modifier-missing
no plan of care on a code that may be therapy | 97597 | dx L97.411 | 1 warning plan-modifier-missing
no plan of care, under a payer that follows Medicare | 97110 | payer follows | 1 error plan-modifier-missing
a physical therapy evaluation under GO | 97161 GO | | 1 error plan-modifier-wrong
an occupational therapy evaluation under GP | 97165 GP | | 1 error plan-modifier-wrong
a speech evaluation under GP | 92523 GP | dx R47.1 | 1 error plan-modifier-wrong
two plans of care on one line | 97110 GP GO | | 1 error modifiers-contradict
a physical therapist assistant under occupational therapy | 97110 GO CQ | | 1 error modifiers-contradict
an occupational therapy assistant under physical therapy | 97110 GP CO | | 1 error modifiers-contradict
an assistant under speech-language pathology | 92507 GN CQ | dx F80.1 | 1 error modifiers-contradict
an assistant without a plan of care | 97110 CQ | | 1 error plan-modifier-missing
an assistant evaluates | 97161 GP CQ | | 1 error assistant-on-evaluation
an assistant evaluates again | 97168 GO CO | | 1 error assistant-on-evaluation
no KX above the threshold | 97110 GP ; 97140 GP KX | used ptSlp 2480.00 | 1 error kx-missing
speech counts with physical therapy | 92507 GN | used ptSlp 2500.00, dx F80.1 | 1 error kx-missing
no KX above the threshold of occupational therapy | 97530 GO | used ot 2480.00 | 1 error kx-missing
KX far below the threshold | 97110 GP KX | used ptSlp 100.00 | 1 warning kx-early
KX near the threshold, not priced | 97110 GP KX | used ptSlp 2470.00 | not-run therapy-threshold
nobody says how much therapy the year had | 97110 GP | used untold | not-run therapy-threshold
KX where no therapy is | 98975 KX | dx Z99.89 | 1 warning plan-modifier-missing
ABN and KX | 97110 GP GA KX | used ptSlp 2480.00 | 1 warning notice-with-kx
ABN and expected denial without one | 97110 GP GA GZ | | 1 error modifiers-contradict, 1 info gz-not-paid
ABN and excluded by law | 97110 GP GA GY | | 1 error modifiers-contradict, 1 warning gy-on-covered
a voluntary notice beside an ABN | 97110 GP GX GA | | 1 error modifiers-contradict
a voluntary notice alone | 96110 GN GX | dx Z99.89 | 1 warning gx-without-gy, 1 warning code-not-covered
excluded by law, on what Medicare covers | 97110 GP GY | | 1 warning gy-on-covered
a denial expected without an ABN | 97110 GP GZ | | 1 info gz-not-paid
professional part of exercise | 97110 GP 26 | | 1 error modifier-without-row
technical part of an evaluation | 97161 GP TC | | 1 error modifier-without-row
both parts on one line | 97110 GP 26 TC | | 1 error modifiers-contradict, 1 error modifier-without-row
both sides of hands-on work | 97140 GP 50 | | 1 error no-two-sides
the right side of hands-on work | 97140 GP RT | | 1 warning side-on-therapy
the left side, with a diagnosis of the right | 97140 GP LT | | 1 warning side-on-therapy, 1 warning laterality-against-modifier
video in the office | 97110 GP 95 | | 1 warning telehealth-place
audio at home that is not telehealth | 97110 GP 93 | at 12 | 1 warning telehealth-place
telehealth at home without its modifier | 97110 GP | at 10 | 1 warning telehealth-modifier
telehealth elsewhere, one of two lines without its modifier | 97110 GP 95 ; 97535 GP | at 02 | 2 warning telehealth-modifier
video and audio | 97110 GP 95 93 | at 10 | 1 warning modifiers-of-one-meaning
25 on an evaluation | 97161 GP 25 ; 97110 GP | | 1 warning modifier-25-on-therapy
rehabilitative care under Medicare | 97110 GP 97 | | 1 info habilitative-modifier
a modifier typed wrongly | 97110 GP Q8 | | 1 info modifier-unknown
a payer that requires a plan of care | 97110 | payer strict | 1 error required-modifier-missing
`;
