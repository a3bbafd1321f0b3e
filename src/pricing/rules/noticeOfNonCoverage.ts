import { modifierOf, settled, withNote, type Liable, type PriceRule } from '../linePricing.ts';

/** What each notice says, the one that frees the patient first. */
const NOTICES: Readonly<Record<string, { readonly liable: Liable; readonly because: string }>> = {
  GZ: {
    liable: 'provider',
    because:
      'GZ expects a denial and the patient was not told before: Medicare pays nothing and the patient does not owe it.',
  },
  GY: {
    liable: 'patient',
    because: 'GY: excluded from Medicare by law. Medicare pays nothing and the patient owes the charge.',
  },
  GX: {
    liable: 'patient',
    because:
      'GX: the patient was told that Medicare excludes it. Medicare pays nothing and the patient owes the charge.',
  },
  GA: {
    liable: 'patient',
    because:
      'GA expects a denial as not necessary, and the patient signed for it: Medicare pays nothing and the patient owes the charge.',
  },
};
/** The modifiers that give notice, the one that frees the patient first. */
export const NOTICE_MODIFIERS = Object.keys(NOTICES);

/** A line sent with a notice of non-coverage is denied, and the modifier says who owes it. */
export const noticeOfNonCoverage: PriceRule = {
  name: 'notice-of-non-coverage',
  citation: 'Medicare Claims Processing Manual ch.30 s.50; CMS, GA, GX, GY and GZ modifiers',
  apply: (day) => {
    if (!day.some((line) => modifierOf(line, NOTICE_MODIFIERS) !== undefined)) return day;
    return day.map((line) => {
      const modifier = modifierOf(line, NOTICE_MODIFIERS);
      const notice = modifier === undefined ? undefined : NOTICES[modifier];
      if (!notice || line.outcome === 'invalid') return line;
      if (line.outcome === 'bundled') {
        return withNote(line, noticeOfNonCoverage, false, 'Bundled: there is no payment to deny.');
      }
      return settled(line, noticeOfNonCoverage, 'not-covered', notice.because, notice.liable);
    });
  },
};
