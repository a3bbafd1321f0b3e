import { z } from '@hono/zod-openapi';
import { formatScaled } from '../../decimal/text.ts';
import { isPublished, type Calendar } from '../../schedule/calendar.ts';
import { answeredDates } from '../../schedule/inForce.ts';
import type { ScheduleReader } from '../../schedule/ports.ts';
import { CONVERSION_FACTOR_SCALE, releaseTitle, type Release } from '../../schedule/release.ts';

const DATA_SETS = [
  'zip-plus-four',
  'mue-practitioner',
  'ptp-practitioner',
  'payment-amounts',
  'icd-10-cm',
] as const;

const releaseAnswer = z
  .object({
    id: z.string(),
    title: z.string(),
    track: z.enum(['single', 'non-qp', 'qp']),
    effectiveFrom: z.string(),
    releasedOn: z.string().nullable(),
    conversionFactor: z.string(),
    complete: z
      .boolean()
      .openapi({ description: 'False for the extract of therapy codes that comes with the product' }),
    published: z.boolean(),
    accepted: z
      .string()
      .nullable()
      .openapi({ description: 'Why it was published although the gate found it doubtful' }),
    answers: z
      .object({ from: z.string(), through: z.string() })
      .nullable()
      .openapi({ description: 'The dates of service it is published for' }),
    counts: z.object({ codes: z.int(), rows: z.int(), localities: z.int(), oppsCaps: z.int() }),
    sources: z.object({
      relativeValues: z.string(),
      gpci: z.string(),
      counties: z.string().nullable(),
      anesthesia: z.string().nullable(),
      oppsCap: z.string().nullable(),
    }),
  })
  .openapi('Release');

/** What is loaded and for which dates it answers. */
export const releasesAnswer = z
  .object({
    releases: z.array(releaseAnswer),
    zipTables: z.array(
      z.object({ dataset: z.literal('zip-localities'), id: z.string(), effectiveFrom: z.string() }),
    ),
    dataSets: z
      .array(z.object({ dataset: z.enum(DATA_SETS), id: z.string(), effectiveFrom: z.string() }))
      .openapi({ description: 'What else is published, by quarter' }),
  })
  .openapi('Releases');

export type ReleasesAnswer = z.infer<typeof releasesAnswer>;

export async function releases(schedule: ScheduleReader): Promise<ReleasesAnswer> {
  const [calendar, stored] = await Promise.all([schedule.readCalendar(), schedule.listReleases()]);
  return {
    releases: [...stored].sort(byDate).map((release) => ({
      id: release.id,
      title: releaseTitle(release),
      track: release.track,
      effectiveFrom: release.effectiveFrom,
      releasedOn: release.releasedOn,
      conversionFactor: formatScaled(release.conversionFactor, CONVERSION_FACTOR_SCALE),
      complete: release.complete,
      published: isPublished(calendar, release.id),
      accepted: acceptedReason(calendar, release.id),
      answers: answeredDates(calendar, release.id) ?? null,
      counts: release.counts,
      sources: release.sources,
    })),
    zipTables: calendar.entries.filter((entry) => entry.dataset === 'zip-localities'),
    dataSets: calendar.entries.flatMap(({ dataset, id, effectiveFrom }) =>
      dataset === 'fee-schedule' || dataset === 'zip-localities' ? [] : [{ dataset, id, effectiveFrom }],
    ),
  };
}

function acceptedReason({ entries }: Calendar, id: string): string | null {
  const entry = entries.find((each) => each.id === id);
  return entry?.dataset === 'fee-schedule' ? (entry.accepted ?? null) : null;
}

function byDate(a: Release, b: Release): number {
  return a.effectiveFrom.localeCompare(b.effectiveFrom) || a.id.localeCompare(b.id);
}
