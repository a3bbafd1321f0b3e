import type { Finding } from '../alert.ts';
import type { Check } from '../check.ts';
import { statusMeaning } from '../../schedule/statuses.ts';
import { isClaimed, rowOn } from '../checkedVisit.ts';

/** PC/TC indicator of therapy: its price does not depend on the setting, and hospitals have a check of their own. */
const THERAPY = '7';

/** Services that CMS says are rarely or never furnished in the setting of the visit (NA beside its practice expense). */
export const checkSettingOfCode: Check = {
  id: 'setting-of-code',
  payers: 'medicare',
  run: ({ lines, placeOfService }, { reference }) => {
    const place = reference.places[placeOfService];
    return lines.filter(isClaimed).flatMap((line): Finding[] => {
      const row = rowOn(line);
      if (!row || !place || row.pcTc === THERAPY || statusMeaning(row.status)?.answer !== 'priced') return [];
      if (!(place.setting === 'facility' ? row.facilityNa : row.nonFacilityNa)) return [];
      const message = `${line.code} is rarely or never done at place of service ${placeOfService} (${place.label}), says CMS: the claim may be questioned. Check the code and the place.`;
      const cite = 'PPRRVU record layout, Attachment A, NA indicators';
      return [{ code: 'setting-not-usual', severity: 'warning', line: line.line, message, cite }];
    });
  },
};
