import { z } from '@hono/zod-openapi';
import { formatScaled } from '../../decimal/text.ts';
import { GPCI_SCALE, type Locality } from '../../schedule/locality.ts';
import type { ScheduleReader } from '../../schedule/ports.ts';
import type { Assumption } from '../assumption.ts';
import { assumptionList } from '../estimate/answer.ts';
import { place } from '../estimate/request.ts';
import { placeOf, placeOfRequest, readZips } from '../facts/placeOf.ts';
import { releaseFor } from '../facts/releaseFor.ts';
import { carrierField, dateField, localityField, zipField } from '../fields.ts';
import { parse } from '../parse.ts';
import { answered, type Answer } from '../refusal.ts';

/** The question "which localities are there on this date, or which one prices this place?". */
export const localitiesRequest = z
  .strictObject({
    date: dateField,
    zip: zipField.optional(),
    plus4: place.shape.plus4,
    carrier: carrierField.optional(),
    locality: localityField.optional(),
  })
  .openapi('LocalitiesRequest');

const localityAnswer = z
  .object({
    carrier: z.string(),
    locality: z.string(),
    state: z.string(),
    name: z.string(),
    counties: z.string().nullable(),
    gpci: z.object({
      work: z.string(),
      workWithoutFloor: z.string().nullable(),
      pe: z.string(),
      malpractice: z.string(),
    }),
    anesthesiaConversionFactor: z.string().nullable(),
  })
  .openapi('Locality');

export const localitiesAnswer = z
  .object({
    localities: z.array(localityAnswer),
    assumptions: assumptionList,
    basis: z.object({ release: z.string() }),
  })
  .openapi('Localities');

type LocalityAnswer = z.infer<typeof localityAnswer>;
export interface LocalitiesAnswer {
  readonly localities: readonly LocalityAnswer[];
  readonly assumptions: readonly Assumption[];
  readonly basis: { readonly release: string };
}

/** Every locality of the release in force, or the one that prices a ZIP; an ambiguous ZIP names its candidates. */
export async function localities(
  input: unknown,
  schedule: ScheduleReader,
): Promise<Answer<LocalitiesAnswer>> {
  const request = parse(localitiesRequest, input);
  if (!request.ok) return request;
  const { date, ...asked } = request.value;
  const calendar = await schedule.readCalendar();
  const release = releaseFor(calendar, date, false, '/date');
  if (!release.ok) return release;
  const { id } = release.value.inForce.entry;
  const everyPlace = Object.values(asked).every((value) => value === undefined);
  if (everyPlace) {
    return answered(present(await schedule.readLocalities(id), release.value.assumptions, id));
  }
  const where = parse(place, asked);
  if (!where.ok) return where;
  const wanted = placeOfRequest(where.value);
  const [all, zips] = await Promise.all([
    schedule.readLocalities(id),
    readZips(schedule, calendar, wanted, date),
  ]);
  const found = placeOf(wanted, { localities: all, ...zips }, date, '');
  if (!found.ok) return found;
  return answered(
    present([found.value.locality], [...release.value.assumptions, ...found.value.assumptions], id),
  );
}

function present(
  list: readonly Locality[],
  assumptions: readonly Assumption[],
  release: string,
): LocalitiesAnswer {
  return { localities: list.map(presentLocality), assumptions, basis: { release } };
}

function presentLocality({ gpci, anesthesiaConversionFactor, ...locality }: Locality): LocalityAnswer {
  const index = (thousandths: number) => formatScaled(thousandths, GPCI_SCALE);
  return {
    carrier: locality.carrier,
    locality: locality.locality,
    state: locality.state,
    name: locality.name,
    counties: locality.counties,
    gpci: {
      work: index(gpci.work),
      workWithoutFloor: gpci.workWithoutFloor === null ? null : index(gpci.workWithoutFloor),
      pe: index(gpci.pe),
      malpractice: index(gpci.malpractice),
    },
    anesthesiaConversionFactor:
      anesthesiaConversionFactor === null ? null : formatScaled(anesthesiaConversionFactor, 2),
  };
}
