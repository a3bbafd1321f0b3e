import type { OpenMember } from '../../files/member.ts';
import type { DataSetContent } from '../../schedule/dataSet.ts';
import type { FileProblem } from '../../schedule/fileProblem.ts';
import type { Refused } from '../../schedule/layouts/rows.ts';
import type { ZipTable } from '../../schedule/zipLocalities.ts';
import type { ReadProgress, SetAside } from '../inputFile.ts';

/** What one kind of members made of all that was handed to it. */
export interface Taken {
  readonly dataSets: readonly DataSetContent[];
  readonly zipTables: readonly ZipTable[];
  readonly refusals: readonly Refused[];
  readonly setAside: readonly SetAside[];
}

/** Reads the members of one kind as they are unpacked, one after the other, and keeps of each no more than it must. */
export interface Taker {
  readonly take: (member: OpenMember) => Promise<void>;
  /** `damaged` where a file could not be unpacked: what then seems to be missing may be in it. */
  readonly finish: (damaged: boolean) => Taken;
}

export interface TakerContext {
  /** What the person who imports says (--effective-from). */
  readonly told: string | undefined;
  readonly progress: ReadProgress;
}

/** How often a long file tells how far it is. */
export const ROWS_A_REPORT = 100_000;

/** What a taker has made so far. */
export class Takings implements Taken {
  readonly dataSets: DataSetContent[] = [];
  readonly zipTables: ZipTable[] = [];
  readonly refusals: Refused[] = [];
  readonly setAside: SetAside[] = [];

  refuse(...problems: readonly FileProblem[]): void {
    this.refusals.push({ ok: false, problems, total: problems.length });
  }
}
