import type { Calendar } from '../../schedule/calendar.ts';
import type { ScheduleStore } from '../../schedule/ports.ts';
import type { Release } from '../../schedule/release.ts';
import { BrieflyRemembered } from './brieflyRemembered.ts';
import { rememberedDataSets } from './dataSetMemory.ts';
import { readCodesOnce } from './readCodesOnce.ts';
import { WholeMemories } from './wholeMemories.ts';

/**
 * A schedule store that reads nothing twice, in front of any other. What is published never changes, so what was read
 * of it (also that a code is absent) is kept for good, of the 12 releases and the 12 data sets used last; the calendar
 * and the list of releases are kept for two seconds. A warm estimate thus reads nothing, and whoever publishes
 * elsewhere is seen two seconds later; what is published through this store is seen at once.
 *
 * Only what is known to be wholly written may be kept for good, or a code not yet written would stay absent: that
 * is what the calendar names, and a release whose own item, written last, was seen. What leaves the calendar is
 * forgotten, for it may be removed. `readContent`, `readZipTable`, `readDataSet` and `visitGroups` are never kept: they
 * are asked for to compare with what is really stored, and are large.
 */
export function rememberedSchedule(store: ScheduleStore, now: () => number): ScheduleStore {
  const memories = new WholeMemories();
  const calendar = new BrieflyRemembered<Calendar>(now);
  const releases = new BrieflyRemembered<Release[]>(now);
  const memoryOf = (id: string) => memories.of(id);

  const readCalendar = async () => memories.seen(await store.readCalendar());

  async function readRelease(id: string): Promise<Release | undefined> {
    const release = await store.readRelease(id);
    if (release) memories.sawRelease(id);
    else memories.forget(id);
    return release;
  }

  async function readLocalities(id: string) {
    const read = () => store.readLocalities(id);
    return [...(await (memoryOf(id)?.localities.getOrRead('', read) ?? read()))];
  }

  return {
    readCalendar: () => calendar.getOrRead('', readCalendar),
    readRelease: (id) =>
      memories.ofNamed(id)?.release.getOrRead('', () => readRelease(id)) ?? readRelease(id),
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
    ...rememberedDataSets(store, (id) => memories.ofDataSet(id)),
    readZipTable: (id) => store.readZipTable(id),
    readDataSet: (id) => store.readDataSet(id),
    visitGroups: (id, visit) => store.visitGroups(id, visit),
    listStored: () => store.listStored(),
    countRows: (id) => store.countRows(id),
    writeRelease: (release, content, written) =>
      store.writeRelease(release, content, written).finally(() => releases.forget('')),
    writeZipTable: (id, table, written) => store.writeZipTable(id, table, written),
    writeDataSet: (set, groups, written) => store.writeDataSet(set, groups, written),
    // Also where it failed: whoever lost the race must read the winner's calendar next, not the one it lost with.
    replaceCalendar: (next) => store.replaceCalendar(next).finally(() => calendar.forget('')),
    removeStored: (id) =>
      store.removeStored(id).finally(() => {
        memories.forget(id);
        releases.forget('');
        calendar.forget('');
      }),
  };
}
