import { z } from '@hono/zod-openapi';
import { THERAPY_CODES } from '../../../data/therapyCodes.ts';
import type { ScheduleReader } from '../../schedule/ports.ts';
import type { RelativeValueRow } from '../../schedule/relativeValues.ts';
import { statusMeaning } from '../../schedule/statuses.ts';
import type { Assumption } from '../assumption.ts';
import { releaseFor } from '../facts/releaseFor.ts';
import { dateField } from '../fields.ts';
import { parse } from '../parse.ts';
import { answered, type Answer } from '../refusal.ts';
import { TIMED_CODES } from '../units/timedCodes.ts';
import type { CodesAnswer } from './answer.ts';
import { matchingCodes } from './matchingCodes.ts';

/** The question "which code is this?", by the beginning of the code or by plain words. */
export const codesRequest = z
  .strictObject({
    query: z
      .string()
      .max(60, 'Give at most 60 characters.')
      .optional()
      .openapi({ description: 'The beginning of a code, or of each word of its label', example: 'exercise' }),
    date: dateField
      .optional()
      .openapi({ description: 'Says what the fee schedule makes of each on this date' }),
  })
  .openapi('CodesRequest');

/** The codes that have a label here, and the one that is written out in full where the schedule of the date has it. */
export async function codes(input: unknown, schedule: ScheduleReader): Promise<Answer<CodesAnswer>> {
  const request = parse(codesRequest, input);
  if (!request.ok) return request;
  const { query = '', date } = request.value;
  const found = matchingCodes(THERAPY_CODES, query);
  if (date === undefined) return answered(present(labelled(found), new Map(), [], null));
  const release = releaseFor(await schedule.readCalendar(), date, false, '/date');
  if (!release.ok) return release;
  const { id } = release.value.inForce.entry;
  const rows = await schedule.readCodes(id, found);
  const known = found.filter((code) => isLabelled(code) || rows.has(code));
  return answered(present(known, rows, release.value.assumptions, id));
}

function present(
  found: readonly string[],
  rows: ReadonlyMap<string, readonly RelativeValueRow[]>,
  assumptions: readonly Assumption[],
  release: string | null,
): CodesAnswer {
  return {
    codes: found.map((code) => presentCode(code, rows.get(code))),
    assumptions: [...assumptions],
    basis: { release },
  };
}

function presentCode(
  code: string,
  rows: readonly RelativeValueRow[] | undefined,
): CodesAnswer['codes'][number] {
  const own = isLabelled(code) ? THERAPY_CODES[code] : undefined;
  const status = rows?.find(({ modifier }) => modifier === '')?.status ?? rows?.[0]?.status;
  return {
    code,
    label: own?.label ?? null,
    group: own?.group ?? null,
    discipline: own?.discipline ?? null,
    timed: TIMED_CODES.has(code),
    status: status === undefined ? null : { code: status, meaning: meaningOf(status) },
  };
}

function meaningOf(status: string): string {
  return statusMeaning(status)?.meaning ?? "Not a status that CMS's layout defines.";
}

function labelled(found: readonly string[]): readonly string[] {
  return found.filter(isLabelled);
}

function isLabelled(code: string): code is keyof typeof THERAPY_CODES {
  return Object.hasOwn(THERAPY_CODES, code);
}
