import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { importFiles } from '../../../src/refresh/importFiles.ts';
import type { InputFile } from '../../../src/refresh/inputFile.ts';
import { rollBack } from '../../../src/refresh/publishing.ts';
import type { ScheduleStore } from '../../../src/schedule/ports.ts';
import { openStore } from '../../../src/store/openStore.ts';
import { importKilledAt, type Step } from './killedProcess.ts';
import { randomMoment } from './randomMoment.ts';
import { seededRandom } from './seededRandom.ts';
import { wholePublished } from './whatIsPublished.ts';

const FINISHED_EACH = 10;

export interface Killing {
  readonly rounds: number;
  /** The same seed draws the same moments; where the process is by then, only the machine decides. */
  readonly seed: number;
  /** An empty place for the data directory. */
  readonly dataDirectory: string;
  /** What is published before. */
  readonly before: readonly InputFile[];
  /** The path of the release that is imported and killed. */
  readonly file: string;
  readonly tell: (round: number, tally: Tally) => void;
}

/** How often the killed process had begun what last, and how often it had ended before it could be killed. */
export type Tally = ReadonlyMap<string, number>;

/**
 * Kills an import at a random moment of a random phase, again and again on one data directory. After each kill the directory
 * is opened: what was published before answers whole, and what the calendar names is whole. Each tenth time, and in the
 * end, the import is run again and must publish. What is whole or published by then is taken away again, or there would
 * be nothing left to write; leftovers stay. Throws where anything is not so.
 */
export async function killImports(killing: Killing): Promise<Tally> {
  const { rounds, dataDirectory, file } = killing;
  const random = seededRandom(killing.seed);
  const course = await wholeCourse(killing);
  const tally = new Map<string, number>();
  for (let round = 1; round <= rounds; round++) {
    const ran = await importKilledAt(randomMoment(course.steps, random), dataDirectory, file);
    const reached = ran.wasKilled ? (ran.steps.at(-1)?.name ?? 'starting') : 'ended';
    tally.set(reached, (tally.get(reached) ?? 0) + 1);
    const finish = round % FINISHED_EACH === 0 || round === rounds;
    await onStore(dataDirectory, async (schedule) => {
      await checkAfter(schedule, course, reached);
      if (finish) await publishedBy(schedule, file, course);
      const keepsUnpublished = !finish && random() < 0.5;
      await takeBack(schedule, course, keepsUnpublished);
    });
    killing.tell(round, tally);
  }
  return tally;
}

/** What is published before and after an import that nobody kills, and its steps. */
interface Course {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly id: string;
  readonly steps: readonly Step[];
}

async function wholeCourse({ dataDirectory, before, file }: Killing): Promise<Course> {
  const first = await onStore(dataDirectory, async (schedule) => {
    await imported(schedule, before);
    return wholePublished(schedule);
  });
  const { steps } = await importKilledAt(null, dataDirectory, file);
  return onStore(dataDirectory, async (schedule) => {
    const after = await wholePublished(schedule);
    const [id, ...more] = after.filter((each) => !first.includes(each));
    if (id === undefined || more.length > 0) throw new Error(`${file} published not one release`);
    const course = { before: first, after, id, steps };
    await takeBack(schedule, course, false);
    return course;
  });
}

async function checkAfter(schedule: ScheduleStore, course: Course, reached: string): Promise<void> {
  const published = await wholePublished(schedule);
  const mayBe =
    reached === 'ended'
      ? [course.after]
      : reached === 'publishing'
        ? [course.before, course.after]
        : [course.before];
  if (!mayBe.some((ids) => isDeepStrictEqual(ids, published))) {
    throw new Error(`killed while ${reached}, what is published is ${published.join(', ')}`);
  }
}

async function publishedBy(schedule: ScheduleStore, file: string, { after }: Course): Promise<void> {
  await imported(schedule, [{ name: basename(file), bytes: await readFile(file) }]);
  const published = await wholePublished(schedule);
  if (!isDeepStrictEqual(published, after)) {
    throw new Error(`run again to its end, what is published is ${published.join(', ')}`);
  }
}

async function takeBack(
  schedule: ScheduleStore,
  { before, id }: Course,
  keepsUnpublished: boolean,
): Promise<void> {
  const { entries } = await schedule.readCalendar();
  if (entries.some((entry) => entry.id === id)) await rollBack(schedule);
  else if (keepsUnpublished) return;
  const isWhole = (await schedule.listStored()).some((stored) => stored.id === id);
  if (isWhole && (await schedule.removeStored(id)) !== 'removed') throw new Error(`${id} stays named`);
  const published = (await schedule.readCalendar()).entries.map((entry) => entry.id);
  if (!isDeepStrictEqual(published, before)) throw new Error(`${id} was not taken back`);
}

async function imported(schedule: ScheduleStore, files: readonly InputFile[]): Promise<void> {
  const outcome = await importFiles(files, {}, schedule);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems[0]));
}

async function onStore<T>(dataDirectory: string, act: (schedule: ScheduleStore) => Promise<T>): Promise<T> {
  const store = await openStore({ dataDirectory });
  try {
    return await act(store.schedule);
  } finally {
    await store.close();
  }
}
