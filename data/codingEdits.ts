/**
 * Modifiers that say that two services of one day were separate, so that an NCCI pair with indicator 1 is not denied.
 * Source: NCCI Policy Manual for Medicare Services ch.1 s.E (NCCI PTP-associated modifiers).
 */
export const PAIR_MODIFIERS: readonly string[] = [
  ...['E1', 'E2', 'E3', 'E4'],
  ...['FA', 'F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8', 'F9'],
  ...['TA', 'T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9'],
  ...['LT', 'RT', 'LC', 'LD', 'RC', 'LM', 'RI'],
  ...['24', '25', '57', '58', '78', '79'],
  ...['27', '59', '91', 'XE', 'XS', 'XP', 'XU'],
];

/** Those of them that say nothing else, and so are of use beside such a pair alone. Source: the same; CMS CR 8863 (X{EPSU}). */
export const DISTINCT_SERVICE_MODIFIERS: readonly string[] = ['59', 'XE', 'XP', 'XS', 'XU'];

/**
 * Since when 59 and X{EPSU} are taken on the code of either column; before, on column 2's alone. Source: CMS CR 11168 and MLN
 * SE1418, as AAPC (article 45862) and XIFIN report them.
 */
export const EITHER_COLUMN_FROM = '2019-07-01';
