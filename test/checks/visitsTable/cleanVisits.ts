/** Visits that are right as they are: about half of the table. What they have in common is that somebody might have flagged them. */
export const CLEAN_VISITS = `
visit | lines | with | alerts
exercise alone | 97110 GP | | clean
the textbook case, a knee and exercise | 97110 GP x2 | dx M25.561 | clean
a usual visit of three codes | 97530 GP ; 97110 GP x2 ; 97140 GP | | clean
97530 and 97140, a pair no more since 2020 | 97530 GP ; 97140 GP | | clean
97530 and 97116, a pair that was withdrawn | 97530 GP ; 97116 GP | | clean
97530 and 97535, a pair that ended in 2021 | 97530 GP ; 97535 GP | | clean
an evaluation and hands-on work, a pair that was withdrawn | 97161 GP ; 97140 GP | | clean
an evaluation and exercise | 97162 GP ; 97110 GP x2 | | clean
an occupational evaluation | 97165 GO ; 97530 GO | | clean
a repeated evaluation alone | 97164 GP | | clean
a speech evaluation | 92523 GN | dx R47.1 | clean
swallowing | 92526 GN | dx R13.12 | clean
speech treatment | 92507 GN | dx F80.1 | clean
a second speech visit of dysarthria | 92507 GN | dx R47.1 | clean
two disciplines on one claim | 97110 GP ; 97535 GO | | clean
another discipline the same day | 97110 GP x2 | also 97530 GO x2 | clean
Medicare's code for stimulation | G0283 GP ; 97110 GP x2 | | clean
traction and exercise | 97012 GP ; 97110 GP | | clean
ultrasound up to its limit | 97035 GP x2 | | clean
exercise up to its limit | 97110 GP x6 | | clean
dry needling of few muscles | 20560 GP | | clean
balance after vertigo | 95992 GP | dx H81.11 | clean
pelvic floor | 90912 GP | dx N39.3 | clean
a wound | 97597 GP | dx L97.411 | clean
a large wound with its add-on code | 97597 GP ; 97598 GP x2 | dx L97.411 | clean
cognition with its add-on code | 97129 GN ; 97130 GN x2 | dx R41.841 | clean
training of a caregiver with its add-on code | 97550 GP ; 97551 GP | | clean
range of motion of several limbs | 95851 GP x2 | dx Z99.89 | clean
38 minutes are three units | 97110 GP x3 38m | | clean
minutes alone, which earn their units | 97110 GP 38m ; 97140 GP 15m | | clean
24 and 23 minutes: 2 and 1 | 97112 GP x2 24m ; 97110 GP x1 23m | | clean
20 and 20 minutes: 2 and 1 either way | 97112 GP x2 20m ; 97110 GP x1 20m | | clean
33 and 7 minutes: 2 and 1 | 97110 GP x2 33m ; 97140 GP x1 7m | | clean
untimed minutes beside timed ones | G0283 GP x1 15m ; 97110 GP x2 30m | | clean
22 minutes are one unit | 97110 GP x1 22m | | clean
23 minutes are two units | 97110 GP x2 23m | | clean
an evaluation of 20 minutes, the simplest | 97161 GP x1 20m | | clean
an evaluation of 45 minutes, the most involved | 97163 GP x1 45m | | clean
an assistant under physical therapy | 97110 GP CQ x2 | | clean
an assistant under occupational therapy | 97530 GO CO x2 | | clean
therapist and assistant, a line each | 97110 GP ; 97110 GP CQ | | clean
minutes shared with an assistant | 97110 GP 30+15m | | clean
KX above the threshold | 97110 GP KX ; 97140 GP KX | used ptSlp 2480.00 | clean
occupational therapy has a threshold of its own | 97530 GO | used ptSlp 2600.00 | clean
GA above the threshold instead of KX | 97110 GP GA | used ptSlp 2480.00 | clean
below the threshold without KX | 97110 GP | used ptSlp 1400.00 | clean
an ABN signed | 97110 GP GA | | clean
excluded by law, with GY | 96110 GN GY | dx Z99.89 | clean
excluded by law, with a voluntary notice | 96110 GN GX GY | dx Z99.89 | clean
telehealth by video at home | 97110 GP 95 | at 10 | clean
telehealth by audio elsewhere | 97535 GO 93 | at 02 | clean
at the patient's home | 97110 GP | at 12 | clean
in a group home | 97110 GP | at 14 | clean
in an assisted living facility | 97110 GP | at 13 | clean
a diagnosis of the left knee | 97110 GP | dx M25.562 | clean
arthritis of both knees in one code | 97110 GP | dx M17.0 | clean
two diagnoses on a line | 97110 GP dx M17.11 M62.81 | | clean
a sprain, subsequent encounter | 97110 GP | dx S33.5XXD | clean
written without its point | 97110 GP | dx M25561 | clean
the eighth visit since the report | 97110 GP | report 8 | clean
15 days before the certification ends | 97110 GP | certified 2026-05-02 | clean
three authorised visits left | 97110 GP | authorised 3 | clean
an authorization that ends in 15 days | 97110 GP | authorised 9 2026-07-30 | clean
15 days before the last day to file | 97110 GP | seen 2027-06-30 | clean
a payer with rules of its own wants no GP | 97110 x2 | payer own | clean
a payer with rules of its own takes 59 | 97140 59 ; 97530 | payer own | clean
a payer with rules of its own takes 97014 | 97014 ; 97110 | payer own | clean
10 and 10 minutes by the midpoint rule: 2 units | 97110 x1 10m ; 97140 x1 10m | payer midpoint | clean
a payer that requires GP and has it | 97110 GP x2 | payer strict | clean
a payer's cap of four timed units | 97110 GP x2 ; 97140 GP x2 ; G0283 GP | payer strict | clean
77 days before a payer's last day | 97110 GP | payer strict, seen 2026-07-28 | clean
a payer that follows Medicare | 97530 GP ; 97140 GP | payer follows | clean
a charge above the price | 97110 GP x1 $60.00 | priced | clean
a charge that is the price: 28.33 | 97110 GP x1 $28.33 | priced | clean
a charge below the price of a payer that pays it all the same | 97110 x1 $10.00 | payer whatever-charged, priced | clean
charges of a visit at its one price: 120.00 | 97110 x2 $80.00 ; 97140 x1 $40.00 | payer by-visit, priced | clean
the threshold just reached: 2,451.67 and 28.33 | 97110 GP | used ptSlp 2451.67, priced | clean
a modality with the air pump | 97016 GP ; 97110 GP | | clean
warm wax | 97018 GP | | clean
the whirlpool | 97022 GP | | clean
stimulation with the therapist, four units | 97032 GP x4 | | clean
ultrasound without pair beside exercise | 97035 GP ; 97110 GP | | clean
movement retraining up to its limit | 97112 GP x4 | | clean
exercise in water | 97113 GP x3 | | clean
walking practice up to its limit | 97116 GP x4 | | clean
a rub without hands-on work | 97124 GP x2 ; 97110 GP | | clean
a group alone | 97150 GP | | clean
work on the senses | 97533 GO x2 | | clean
washing and dressing up to its limit | 97535 GO x8 | | clean
work on going out | 97537 GO x2 | | clean
a wheelchair | 97542 GP x2 | | clean
a performance test alone | 97750 GP x3 | | clean
assistive technology | 97755 GO x2 | | clean
a brace fitted | 97760 GO x2 | | clean
a brace adjusted | 97763 GO x2 | | clean
needling of many muscles | 20561 GP ; 97110 GP | | clean
the middle evaluation of 30 minutes | 97162 GP x1 30m | | clean
the middle evaluation of 40 minutes, which reach no further level | 97162 GP x1 40m | | clean
an occupational evaluation of 45 minutes | 97166 GO x1 45m | | clean
the most involved occupational evaluation | 97167 GO | | clean
a repeated occupational evaluation | 97168 GO ; 97530 GO | | clean
evaluations of two disciplines | 97161 GP ; 97165 GO | | clean
a stuttering evaluation | 92521 GN | dx R47.1 | clean
a pronunciation evaluation | 92522 GN | dx R47.1 | clean
a voice evaluation | 92524 GN | dx R47.1 | clean
a group in speech | 92508 GN | dx F80.1 | clean
choosing a talking device, with its add-on code | 92607 GN ; 92608 GN | dx R47.1 | clean
using a talking device | 92609 GN | dx R47.1 | clean
a swallowing evaluation | 92610 GN | dx R13.12 | clean
an aphasia test of an hour | 96105 GN | dx R47.1 | clean
a cognitive test of an hour | 96125 GN | dx R41.841 | clean
speech and swallowing the same day | 92507 GN dx R47.1 ; 92526 GN dx R13.12 | | clean
biofeedback alone | 90901 GP | dx N39.3 | clean
pelvic floor with its add-on code | 90912 GP ; 90913 GP | dx N39.3 | clean
a vacuum dressing | 97605 GP | dx L97.411 | clean
stimulation of a wound | G0281 GP | dx L97.411 | clean
setting up monitoring | 98975 GP | dx Z99.89 | clean
20 minutes of monitoring and 20 more | 98980 GP ; 98981 GP | dx Z99.89 | clean
training of a caregiver, Medicare's code | G0541 GP ; G0542 GP | dx Z99.89 | clean
8 minutes are one unit | 97110 GP x1 8m | | clean
53 minutes are four units | 97110 GP x4 53m | | clean
18, 13, 10 and 8 minutes: one, one, one and none | 97110 GP x1 18m ; 97140 GP x1 13m ; 97116 GP x1 10m ; 97035 GP 8m | | clean
each discipline's minutes by themselves | 97110 GP x1 15m ; 97535 GO x1 15m | | clean
33 and 7 minutes by the midpoint rule: 2 units | 97110 x2 33m | payer midpoint | clean
24 and 23 minutes by the midpoint rule: 4 units | 97112 x2 24m ; 97110 x2 23m | payer midpoint | clean
seven units, which no rule of this payer limits | 97110 x7 | payer own | clean
four timed units and an untimed one where the payer pays four | 97110 GP x4 ; 97012 GP | payer strict | clean
exercise of two plans, within the limit of the day | 97110 GP x3 ; 97110 GO x3 | | clean
a line of the assistant with KX | 97110 GP CQ KX | used ptSlp 2480.00 | clean
both disciplines above the threshold | 97110 GP KX ; 97530 GO KX | used ptSlp 2500.00, used ot 2500.00 | clean
KX on the lines above alone, occupational therapy below | 97110 GP KX ; 97530 GO | used ptSlp 2500.00, used ot 100.00 | clean
GA on one line, KX on the other | 97110 GP GA ; 97140 GP KX | used ptSlp 2480.00 | clean
in a home for the elderly | 97110 GP x2 ; 97140 GP | at 33 | clean
telehealth by video of an evaluation | 97161 GP 95 | at 10 | clean
telehealth of two disciplines | 97110 GP 95 ; 97530 GO 95 | at 02 | clean
an electronic visit, which is no telehealth | 98970 GP | at 10, dx Z99.89 | clean
a physician in a hospital | 97110 GP | at 22, by physician | clean
in a rural clinic | 97110 GP | at 72 | clean
in a rehabilitation facility | 97110 GP | at 62 | clean
a sprain, first encounter | 97110 GP | dx S33.5XXA | clean
low back pain, exact | 97110 GP | dx M54.59 | clean
vertebrogenic low back pain | 97140 GP | dx M54.51 | clean
arthritis of the left knee | 97110 GP | dx M17.12 | clean
gait | 97116 GP | dx R26.89 | clean
knee pain on both sides, for which there is no one code | 97110 GP | dx M25.561 M25.562 | clean
four diagnoses on a line | 97110 GP dx M25.561 M17.11 M62.81 R26.89 | | clean
the seventh visit, nothing near | 97110 GP | report 7, certified 2026-06-15 | clean
a plan certified for less than 90 days, with 15 left | 97110 GP | certified 2026-07-01 2026-07-30 | clean
the first day of a certification | 97161 GP | certified 2026-07-15, report 1 | clean
authorised visits under Medicare's rules | 97110 GP | payer follows, authorised 12 2026-12-31 | clean
the day of the visit itself | 97110 GP | seen 2026-07-15 | clean
a visit of three codes, priced | 97530 GP ; 97110 GP x2 ; 97140 GP | priced | clean
charges of three codes, each above its price | 97530 GP x1 $80.00 ; 97110 GP x2 $120.00 ; 97140 GP x1 $60.00 | priced | clean
`;
