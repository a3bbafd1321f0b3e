import { z } from '@hono/zod-openapi';
import { MEDICARE_SUBSTITUTES } from '../../../data/substitutes.ts';
import { formatDecimal } from '../../decimal/text.ts';
import { gpciFacts } from '../../pricing/rowFacts.ts';
import { CALCULATION_VERSION } from '../../pricing/priceVisit.ts';
import { localityId } from '../../schedule/locality.ts';
import type { ScheduleReader } from '../../schedule/ports.ts';
import { isRowModifier } from '../../schedule/relativeValues.ts';
import type { Assumption } from '../assumption.ts';
import { conversionFactorFor } from '../facts/conversionFactorFor.ts';
import { onSchedule } from '../facts/onSchedule.ts';
import { placeOfRequest } from '../facts/placeOf.ts';
import { policyOf } from '../facts/policyOf.ts';
import { releaseFor } from '../facts/releaseFor.ts';
import { rowOf } from '../facts/rowsOf.ts';
import {
  carrierField,
  codeField,
  dateField,
  localityField,
  modifierField,
  settingField,
  zipField,
} from '../fields.ts';
import { parse } from '../parse.ts';
import { answered, type Answer } from '../refusal.ts';
import { refusedTogether } from '../refusedTogether.ts';
import { place } from '../estimate/request.ts';
import type { FeeAnswer } from './answer.ts';
import { presentFee } from './presentFee.ts';

/** The question "what does the fee schedule say of this code, here, on this date?". */
export const feeRequest = z
  .strictObject({
    code: codeField,
    modifier: modifierField.optional(),
    carrier: carrierField.optional(),
    locality: localityField.optional(),
    zip: zipField.optional(),
    date: dateField,
    setting: settingField.optional(),
    qp: z
      .enum(['true', 'false'], 'Give true or false.')
      .transform((text) => text === 'true')
      .optional(),
  })
  .openapi('FeeRequest');

/** One code's row, its amounts in both settings with their derivations, or why there is no amount. */
export async function fee(input: unknown, schedule: ScheduleReader): Promise<Answer<FeeAnswer>> {
  const request = parse(feeRequest, input);
  if (!request.ok) return request;
  const { code, modifier, carrier, locality, zip, date, setting, qp = false } = request.value;
  const where = parse(place, { carrier, locality, zip });
  if (!where.ok) return where;

  const calendar = await schedule.readCalendar();
  const release = releaseFor(calendar, date, qp, '/date');
  if (!release.ok) return release;
  const { inForce } = release.value;
  const asked = { code, modifiers: modifier === undefined ? [] : [modifier], pointer: '' };
  const [read, oppsCaps] = await Promise.all([
    onSchedule(schedule, calendar, inForce, {
      place: placeOfRequest(where.value),
      date,
      pointer: '',
      codes: [asked],
    }),
    schedule.readOppsCaps(inForce.entry.id, code, isRowModifier(modifier ?? '') ? (modifier ?? '') : ''),
  ]);
  const { place: found, rows } = read;
  const row = read.found[0]?.row ?? rowOf(asked, rows);
  if (!found.ok || !row.ok) return refusedTogether([found, row]);

  const factor = conversionFactorFor(date, inForce, rows.release, [row.value]);
  if (!factor.ok) return factor;
  const assumptions: Assumption[] = [
    ...release.value.assumptions,
    ...found.value.assumptions,
    ...factor.value.assumptions,
  ];
  const at = found.value.locality;
  return answered(
    presentFee({
      from: row.value,
      requestedModifier: modifier ?? null,
      date,
      setting: setting ?? null,
      rates: { gpci: gpciFacts(at, rows.release), conversionFactor: factor.value.factor },
      policy: policyOf(date, 'physician'),
      substitutes: MEDICARE_SUBSTITUTES,
      oppsCap: oppsCaps.find((cap) => localityId(cap) === localityId(at)),
      assumptions,
      basis: {
        release: row.value.release.id,
        conversionFactor: formatDecimal(factor.value.factor),
        locality: { carrier: at.carrier, locality: at.locality, name: at.name },
        calculation: CALCULATION_VERSION,
      },
    }),
  );
}
