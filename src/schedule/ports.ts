import type { Calendar, CalendarEntry } from './calendar.ts';
import type { DataSet, PackedGroup } from './dataSet.ts';
import type { DiagnosisFinding } from './diagnosisFinding.ts';
import type { Locality } from './locality.ts';
import type { Mue } from './mue.ts';
import type { PlusFourArea } from './plusFour.ts';
import type { ProcedurePair } from './procedurePair.ts';
import type { RelativeValueRow } from './relativeValues.ts';
import type { OppsCap, Release, ReleaseContent } from './release.ts';
import type { ZipLocality, ZipTable } from './zipLocalities.ts';

/** What the rest of the program asks of whatever keeps the schedule. Every implementation passes one contract test. */
export interface ScheduleReader {
  /** The calendar as it stands now; the empty calendar, version 0, where nothing was ever published. */
  readCalendar(): Promise<Calendar>;
  readRelease(id: string): Promise<Release | undefined>;
  listReleases(): Promise<Release[]>;
  /** Every modifier's row of each code that the release holds; a code it lacks has no entry. */
  readCodes(id: string, codes: readonly string[]): Promise<Map<string, readonly RelativeValueRow[]>>;
  readLocalities(id: string): Promise<Locality[]>;
  readLocality(id: string, carrier: string, locality: string): Promise<Locality | undefined>;
  /** CMS's printed OPPS-capped amounts of one code and modifier, every locality. */
  readOppsCaps(id: string, code: string, modifier: string): Promise<OppsCap[]>;
  /** The whole of a release, for comparing, exporting and verifying. */
  readContent(id: string): Promise<ReleaseContent | undefined>;
  /** The rows of every ZIP that begins with these three digits. */
  readZips(id: string, zip3: string): Promise<ZipLocality[]>;
  /** The whole of a ZIP table, for verifying; undefined where it was never written to its end. */
  readZipTable(id: string): Promise<ZipTable | undefined>;
  /** What a data set says of itself; undefined where it was never written to its end. */
  readDataSet(id: string): Promise<DataSet | undefined>;
  /** The areas that share a ZIP which crosses localities; none where the set does not have the ZIP. */
  readPlusFours(id: string, zip: string): Promise<PlusFourArea[]>;
  /** The medically unlikely edit of each code that has one. */
  readMues(id: string, codes: readonly string[]): Promise<Map<string, Mue>>;
  /** Every edit that has one of these codes in column 1, by that code; a code without edits has no entry. */
  readPairs(id: string, columnOneCodes: readonly string[]): Promise<Map<string, readonly ProcedurePair[]>>;
  /**
   * What a list of diagnosis codes says of each (in capitals, without a point), also of headings and of codes that it
   * lacks; a code of no category that it has, has no entry.
   */
  readDiagnosisCodes(id: string, codes: readonly string[]): Promise<Map<string, DiagnosisFinding>>;
  /** Hands over every group of a data set, in no order and one page of them in memory at a time. */
  visitGroups(id: string, visit: (group: PackedGroup) => void): Promise<void>;
}

export interface ScheduleWriter {
  /**
   * Writes a release under its own id; nothing of it is visible until the calendar names it. Written last is the
   * release's own item, so that a run cut short leaves no release that looks whole. Writing it again is harmless.
   */
  writeRelease(release: Release, content: ReleaseContent, written: (rows: number) => void): Promise<void>;
  writeZipTable(id: string, table: ZipTable, written: (rows: number) => void): Promise<void>;
  /** Writes a data set under its own id, its own item last, as a release is written. */
  writeDataSet(set: DataSet, groups: readonly PackedGroup[], written: (rows: number) => void): Promise<void>;
  /** Replaces the calendar of version `next.version - 1`; false where somebody else replaced it first. */
  replaceCalendar(next: Calendar): Promise<boolean>;
}

/** A release, ZIP table or data set that was written to its end, whether or not the calendar names it. */
export interface StoredWhole {
  readonly id: string;
  readonly dataset: CalendarEntry['dataset'];
  /** Everything it holds, counted as the progress of writing it is. */
  readonly rows: number;
}

/** For removing what is of no use. */
export interface SchedulePruner {
  listStored(): Promise<StoredWhole[]>;
  /** The rows that lie under an id, also where a run cut short left a part of them; 0 where there is nothing. */
  countRows(id: string): Promise<number>;
  /**
   * Removes everything under an id, leftovers of a run cut short too; `published`, and nothing is gone, where the
   * calendar names it now or in a state that `rollback` can go back to. Cut short itself, it is finished by calling it again.
   */
  removeStored(id: string): Promise<'removed' | 'published'>;
}

export interface ScheduleStore extends ScheduleReader, ScheduleWriter, SchedulePruner {}
