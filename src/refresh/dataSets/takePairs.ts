import { visitCsvPieces } from '../../files/csvRows.ts';
import { decodedPieces } from '../../files/decodeText.ts';
import type { OpenMember } from '../../files/member.ts';
import { visitLines } from '../../files/textLines.ts';
import type { DataSetHeader } from '../../schedule/dataSet.ts';
import { PairRows } from '../../schedule/layouts/pairRows.ts';
import { PairsCsv } from '../../schedule/layouts/pairsCsv.ts';
import { PairsText } from '../../schedule/layouts/pairsText.ts';
import { PairTable } from '../../schedule/pairTable.ts';
import type { ReadProgress } from '../inputFile.ts';
import { missingParts, partOf } from './pairParts.ts';
import { laterDay, setQuarter } from './setQuarter.ts';
import { ROWS_A_REPORT, Takings, type Taker, type TakerContext } from './taker.ts';

/** CMS's set of practitioners has had more than two million rows since 2020; an export of fewer than this is a part. */
const FEWEST_OF_A_WHOLE_SET = 1_000_000;

/** The parts of one quarter's set that were taken so far. */
interface Parts {
  readonly version: string;
  readonly effectiveFrom: string;
  readonly table: PairTable;
  readonly numbers: number[];
  readonly sources: string[];
}

/** Procedure pairs as CMS posts them: the four files of a quarter together are one data set. */
export function takePairs({ told, progress }: TakerContext): Taker {
  const taken = new Takings();
  const sets = new Map<string, Parts>();
  return {
    async take(member) {
      const { name } = member;
      const part = partOf(name);
      if (!part.ok) return taken.refuse(part.problem);
      const quarter = setQuarter({ member: name, inside: null, told });
      if (!quarter.ok) return taken.refuse(quarter.problem);
      const { version, number } = part;
      const set = sets.get(version) ?? startOf(version, quarter.effectiveFrom);
      sets.set(version, set);
      const rows = new PairRows(name, set.table);
      const reader = new PairsText(rows);
      await visitLines(decodedPieces(member.chunks), (text, line) => {
        reader.take(text, line);
        tellProgress(progress, name, line);
      });
      const reading = rows.finish();
      if (!reading.ok) return void taken.refusals.push(reading);
      const later = laterDay(name, reading.facts.lastDay, set.effectiveFrom);
      if (later) return taken.refuse(later);
      progress({ member: name, rows: reading.facts.rows });
      set.numbers.push(number);
      set.sources.push(name);
    },
    finish(damaged) {
      for (const set of damaged ? [] : sets.values()) {
        const problems = missingParts(set.version, set.numbers, set.sources);
        if (taken.refusals.length === 0 && problems.length > 0) taken.refuse(...problems);
        if (taken.refusals.length > 0) continue;
        const header = headerOf(set.effectiveFrom, set.sources.toSorted(), {
          complete: true,
          onlyQuarter: false,
        });
        taken.dataSets.push({ header, groups: set.table.groups() });
      }
      return taken;
    },
  };
}

/** Procedure pairs as another program saved them: a file is a data set, a part of one where it has few rows. */
export function takePairsCsv({ told, progress }: TakerContext): Taker {
  const taken = new Takings();
  return {
    async take(member) {
      const { name } = member;
      const quarter = setQuarter({ member: name, inside: null, told });
      if (!quarter.ok) return taken.refuse(quarter.problem);
      const table = new PairTable();
      const rows = new PairRows(name, table);
      const reader = new PairsCsv(rows);
      const broken = await readCsv(member, reader, progress);
      const reading = rows.finish();
      if (broken) taken.refuse(broken);
      if (!reading.ok) taken.refusals.push(reading);
      if (broken || !reading.ok) return;
      const { effectiveFrom } = quarter;
      const later = laterDay(name, reading.facts.lastDay, effectiveFrom);
      if (later) return taken.refuse(later);
      progress({ member: name, rows: reading.facts.rows });
      const whole = { complete: table.rows >= FEWEST_OF_A_WHOLE_SET, onlyQuarter: !reader.saysBegin };
      taken.dataSets.push({ header: headerOf(effectiveFrom, [name], whole), groups: table.groups() });
    },
    finish: () => taken,
  };
}

function readCsv({ name, chunks }: OpenMember, reader: PairsCsv, progress: ReadProgress) {
  return visitCsvPieces(name, decodedPieces(chunks), (row) => {
    reader.take(row);
    tellProgress(progress, name, row.line);
  });
}

function startOf(version: string, effectiveFrom: string): Parts {
  return { version, effectiveFrom, table: new PairTable(), numbers: [], sources: [] };
}

function headerOf(
  effectiveFrom: string,
  sources: readonly string[],
  whole: Pick<DataSetHeader, 'complete' | 'onlyQuarter'>,
): DataSetHeader {
  return { dataset: 'ptp-practitioner', effectiveFrom, ...whole, sources };
}

function tellProgress(progress: ReadProgress, member: string, rows: number): void {
  if (rows % ROWS_A_REPORT === 0) progress({ member, rows });
}
