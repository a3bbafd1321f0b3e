/** Units: minutes against units, limits, add-on codes, lines that should be one. */
export const UNIT_VISITS = `
visit | lines | with | alerts
38 timed minutes support 3 units and 2 are billed | 97110 GP x2 38m | | 1 info units-under-minutes
37 minutes are two units and not three | 97110 GP x3 37m | | 1 error units-over-minutes
7 minutes are no unit | 97110 GP x1 7m | | 1 error units-over-minutes
47 minutes are three units and not four | 97112 GP x2 24m ; 97110 GP x2 23m | | 2 error units-over-minutes
10 and 10 minutes are one unit to Medicare | 97110 GP x1 10m ; 97140 GP x1 10m | | 2 error units-over-minutes
33 and 7 minutes are two units by the midpoint rule | 97110 x2 33m ; 97140 x1 7m | payer midpoint | 2 error units-over-minutes
three units in all, but two of them on the short code | 97110 GP x1 33m ; 97140 GP x2 7m | | 1 warning units-on-wrong-code
seven units of exercise | 97110 GP x7 | | 1 error mue-exceeded
seven units over two lines and two plans | 97110 GP x4 ; 97110 GO x3 | | 1 error mue-exceeded
seven units with those of the other discipline | 97110 GP x4 | also 97110 GO x3 | 1 error mue-exceeded
three units of ultrasound | 97035 GP x3 | | 1 error mue-exceeded
two evaluations of one code | 97161 GP x2 | | 1 error mue-exceeded
two units of dry needling | 20561 GP x2 | | 1 error mue-exceeded
two units of an untimed code without a limit of its own here | 97022 GP x2 | | 1 error units-of-untimed-code
the same under a payer with rules of its own | 97022 x2 | payer own | 1 warning units-of-untimed-code
five timed units where the payer pays four | 97110 GP x3 ; 97140 GP x2 | payer strict | 2 warning units-over-payer-cap
more cognition without its first code | 97130 GN x2 | dx R41.841 | 1 error add-on-without-primary
more training of a caregiver without its first code | 97551 GP | | 1 error add-on-without-primary
a second month of monitoring without the first 20 minutes | 98981 GP | dx Z99.89 | 1 warning add-on-without-primary
one code on two lines | 97110 GP ; 97140 GP ; 97110 GP | | 3 error line-split
one code on two lines, of which one has a modifier | 97110 GP ; 97110 GP KX | used ptSlp 2480.00 | 1 error kx-missing, 2 warning line-split
cognition of 40 minutes without its add-on code | 97129 GN 40m | dx R41.841 | 1 warning further-minutes-not-sent
CMS's two ways of a tenth disagree | 97110 GP 7+1m | | 1 warning assistant-ten-percent
`;
