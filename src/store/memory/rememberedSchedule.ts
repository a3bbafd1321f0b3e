import type { Calendar } from '../../schedule/calendar.ts';
import type { ScheduleStore } from '../../schedule/ports.ts';
import type { Release } from '../../schedule/release.ts';
import { BrieflyRemembered } from './brieflyRemembered.ts';
import { DataSetMemory, rememberedDataSets } from './dataSetMemory.ts';
import { PublishedMemories, PublishedMemory } from './publishedMemory.ts';
import { readCodesOnce } from './readCodesOnce.ts';

const RELEASES_KEPT = 12;
const DATA_SETS_KEPT = 12;

/**
 * A schedule store that reads nothing twice, in front of any other. What is published never changes, so what was read
 * of it (also that a code is absent) is kept for good, of the 12 releases and the 12 data sets used last; the calendar
 * and the list of releases are kept for two seconds. A warm estimate thus reads nothing, and whoever publishes
 * elsewhere is seen two seconds later; what is published through this store is seen at once.
 *
 * Only what is known to be wholly written may be kept for good, or a code not yet written would stay absent: that
 * is what the calendar has named, and a release whose own item, written last, was seen. `readContent`, `readZipTable`,
 * `readDataSet` and `visitGroups` are never kept: they are asked for to compare with what is really stored, and are large.
 */
export function rememberedSchedule(store: ScheduleStore, now: () => number): ScheduleStore {
  const memories = new PublishedMemories(RELEASES_KEPT, () => new PublishedMemory());
  const setMemories = new PublishedMemories(DATA_SETS_KEPT, () => new DataSetMemory());
  const calendar = new BrieflyRemembered<Calendar>(now);
  const releases = new BrieflyRemembered<Release[]>(now);
  const whole = new Set<string>();
  const memoryOf = (id: string) => (whole.has(id) ? memories.of(id) : undefined);
  const setMemoryOf = (id: string) => (whole.has(id) ? setMemories.of(id) : undefined);

  async function readCalendar(): Promise<Calendar> {
    const read = await store.readCalendar();
    for (const { id } of [...read.entries, ...read.history.flat()]) whole.add(id);
    return read;
  }

  async function readRelease(id: string): Promise<Release | undefined> {
    const release = await store.readRelease(id);
    if (release) whole.add(id);
    return release;
  }

  async function readLocalities(id: string) {
    const read = () => store.readLocalities(id);
    return [...(await (memoryOf(id)?.localities.getOrRead('', read) ?? read()))];
  }

  return {
    readCalendar: () => calendar.getOrRead('', readCalendar),
    readRelease: (id) => memoryOf(id)?.release.getOrRead('', () => readRelease(id)) ?? readRelease(id),
    listReleases: async () => [...(await releases.getOrRead('', () => store.listReleases()))],
    readCodes: (id, codes) => {
      const memory = memoryOf(id);
      const read = (unknown: readonly string[]) => store.readCodes(id, unknown);
      return memory ? readCodesOnce(memory.codes, codes, read) : read(codes);
    },
    readLocalities,
    // All 109 are one request, as one is; the next locality asked for is then at hand.
    readLocality: async (id, carrier, locality) =>
      memoryOf(id)
        ? (await readLocalities(id)).find((each) => each.carrier === carrier && each.locality === locality)
        : store.readLocality(id, carrier, locality),
    readOppsCaps: async (id, code, modifier) => {
      const read = () => store.readOppsCaps(id, code, modifier);
      return [...(await (memoryOf(id)?.oppsCaps.getOrRead(`${code} ${modifier}`, read) ?? read()))];
    },
    readContent: (id) => store.readContent(id),
    readZips: async (id, zip3) => {
      const read = () => store.readZips(id, zip3);
      return [...(await (memoryOf(id)?.zips.getOrRead(zip3, read) ?? read()))];
    },
    ...rememberedDataSets(store, setMemoryOf),
    readZipTable: (id) => store.readZipTable(id),
    readDataSet: (id) => store.readDataSet(id),
    visitGroups: (id, visit) => store.visitGroups(id, visit),
    writeRelease: (release, content, written) =>
      store.writeRelease(release, content, written).finally(() => releases.forget('')),
    writeZipTable: (id, table, written) => store.writeZipTable(id, table, written),
    writeDataSet: (set, groups, written) => store.writeDataSet(set, groups, written),
    // Also where it failed: whoever lost the race must read the winner's calendar next, not the one it lost with.
    replaceCalendar: (next) => store.replaceCalendar(next).finally(() => calendar.forget('')),
  };
}
