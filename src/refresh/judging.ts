import type { CalendarEntry, ReleaseEntry } from '../schedule/calendar.ts';
import type { PackedGroup } from '../schedule/dataSet.ts';
import type { PaymentAmountRow } from '../schedule/layouts/paymentAmounts.ts';
import { paymentAmountsOf } from '../schedule/paymentAmountText.ts';
import type { ScheduleReader } from '../schedule/ports.ts';
import type { Release } from '../schedule/release.ts';
import { judgeRelease } from './gate/judgeRelease.ts';
import type { Judgement } from './gate/judgement.ts';
import type { WholeRelease } from './gate/keyedRelease.ts';

/**
 * The gate's judgement of a release, compared with the published one that it follows or replaces and, where their file is at hand,
 * with the amounts CMS published for it. `entries` are what is published, and what is about to be beside it.
 */
export async function judge(
  store: ScheduleReader,
  whole: WholeRelease,
  entries: readonly CalendarEntry[],
): Promise<Judgement> {
  const follows = releaseBefore(whole.release, entries);
  const [before, published] = await Promise.all([
    follows ? readWhole(store, follows.id) : null,
    publishedAmounts(store, whole.release, entries),
  ]);
  return judgeRelease({ ...whole, before, published });
}

/** A stored release with all that it holds. */
export async function readWhole(store: ScheduleReader, id: string): Promise<WholeRelease | null> {
  const [release, content] = await Promise.all([store.readRelease(id), store.readContent(id)]);
  return release && content ? { release, content } : null;
}

/** The newest of its kind that begins no later: a correction follows what it replaces. */
function releaseBefore(release: Release, entries: readonly CalendarEntry[]): ReleaseEntry | undefined {
  return entries
    .filter((entry) => entry.dataset === 'fee-schedule')
    .filter(({ id, complete }) => id !== release.id && complete === release.complete)
    .filter(({ track }) => (track === 'qp') === (release.track === 'qp'))
    .filter(({ effectiveFrom }) => effectiveFrom <= release.effectiveFrom)
    .reduce<ReleaseEntry | undefined>(
      (latest, entry) => (!latest || entry.effectiveFrom >= latest.effectiveFrom ? entry : latest),
      undefined,
    );
}

/**
 * The amounts of CMS's payment files for this very release; null where none is at hand. A national file has a million: they
 * are kept as the lines they are stored as, and each is read as it is looked at.
 */
async function publishedAmounts(
  store: ScheduleReader,
  release: Release,
  entries: readonly CalendarEntry[],
): Promise<Iterable<PaymentAmountRow> | null> {
  const groups: PackedGroup[] = [];
  let found = false;
  for (const entry of entries) {
    if (entry.dataset !== 'payment-amounts' || entry.year !== release.year) continue;
    const set = await store.readDataSet(entry.id);
    if (!set?.sources.some((source) => isAmountsOf(source, release))) continue;
    found = true;
    await store.visitGroups(entry.id, (group) => groups.push(group));
  }
  return found ? amountsIn(release.year, groups) : null;
}

function* amountsIn(year: number, groups: readonly PackedGroup[]): Generator<PaymentAmountRow> {
  for (const { name, lines } of groups) yield* paymentAmountsOf(year, name, lines);
}

/**
 * True where a payment file is of this release. The file itself carries only its year: which release it was made of is in
 * the name CMS gave it, as in "PFREV26B_nonQP.txt".
 */
function isAmountsOf(source: string, { year, letter, track }: Release): boolean {
  const name = source.slice(source.lastIndexOf(': ') + 1);
  const match = /PF(?:ALL|REV|[A-Z]{2})(\d\d)([A-D])/i.exec(name);
  if (!match || Number(match[1]) !== year % 100 || match[2]?.toUpperCase() !== letter) return false;
  return track === 'single' || (track === 'qp') === /(?<!non[-_ ]?)QP/i.test(name);
}
