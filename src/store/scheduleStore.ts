import type { ScheduleStore } from '../schedule/ports.ts';
import { readCalendar, replaceCalendar } from './calendarItem.ts';
import { readDiagnosisCodes, readMues, readPairs, readPlusFours } from './dataSetReading.ts';
import { readDataSet, visitGroups, writeDataSet } from './dataSets.ts';
import { countRows, listStored, removeStored } from './pruning.ts';
import {
  listReleases,
  readCodes,
  readContent,
  readLocalities,
  readLocality,
  readOppsCaps,
  readRelease,
} from './releaseReading.ts';
import { writeRelease } from './releaseWriting.ts';
import type { Table } from './table.ts';
import { readZips, readZipTable, writeZipTable } from './zipTables.ts';

/**
 * The schedule kept in one DynamoDB table; `keys.ts` draws its layout. Every call is a request, nothing is
 * remembered: `memory/` does that. The progress that a write tells is the number of rows written so far.
 */
export function scheduleStoreOf(table: Table): ScheduleStore {
  return {
    readCalendar: () => readCalendar(table),
    readRelease: (id) => readRelease(table, id),
    listReleases: () => listReleases(table),
    readCodes: (id, codes) => readCodes(table, id, codes),
    readLocalities: (id) => readLocalities(table, id),
    readLocality: (id, carrier, locality) => readLocality(table, id, carrier, locality),
    readOppsCaps: (id, code, modifier) => readOppsCaps(table, id, code, modifier),
    readContent: (id) => readContent(table, id),
    readZips: (id, zip3) => readZips(table, id, zip3),
    readZipTable: (id) => readZipTable(table, id),
    readDataSet: (id) => readDataSet(table, id),
    readPlusFours: (id, zip) => readPlusFours(table, id, zip),
    readMues: (id, codes) => readMues(table, id, codes),
    readPairs: (id, columnOneCodes) => readPairs(table, id, columnOneCodes),
    readDiagnosisCodes: (id, codes) => readDiagnosisCodes(table, id, codes),
    visitGroups: (id, visit) => visitGroups(table, id, visit),
    listStored: () => listStored(table),
    countRows: (id) => countRows(table, id),
    writeRelease: (release, content, written) => writeRelease(table, release, content, written),
    writeZipTable: (id, zips, written) => writeZipTable(table, id, zips, written),
    writeDataSet: (set, groups, written) => writeDataSet(table, set, groups, written),
    replaceCalendar: (next) => replaceCalendar(table, next),
    removeStored: (id) => removeStored(table, id),
  };
}
