import { diagnosisCategory } from '../schedule/diagnosisCode.ts';
import { diagnosisCodesOf } from '../schedule/diagnosisCodeText.ts';
import { findDiagnosis, type DiagnosisFinding } from '../schedule/diagnosisFinding.ts';
import type { Mue } from '../schedule/mue.ts';
import { mueGroupOf, muesOf } from '../schedule/mueText.ts';
import type { PlusFourArea } from '../schedule/plusFour.ts';
import { plusFourAreasOf } from '../schedule/plusFourText.ts';
import type { ProcedurePair } from '../schedule/procedurePair.ts';
import { pairsOf } from '../schedule/procedurePairText.ts';
import { readGroups } from './dataSets.ts';
import type { Table } from './table.ts';

/** What the groups of each data set say, of those that an estimate asks for. */

export async function readPlusFours(table: Table, id: string, zip: string): Promise<PlusFourArea[]> {
  const groups = await readGroups(table, id, [zip]);
  return plusFourAreasOf(groups.get(zip) ?? []);
}

export async function readMues(
  table: Table,
  id: string,
  codes: readonly string[],
): Promise<Map<string, Mue>> {
  const groups = await readGroups(table, id, codes.map(mueGroupOf));
  const wanted = new Set(codes);
  const mues = [...groups.values()].flatMap(muesOf).filter(({ code }) => wanted.has(code));
  return new Map(mues.map((mue) => [mue.code, mue]));
}

export async function readPairs(
  table: Table,
  id: string,
  columnOneCodes: readonly string[],
): Promise<Map<string, readonly ProcedurePair[]>> {
  const groups = await readGroups(table, id, columnOneCodes);
  return new Map([...groups].map(([column1, lines]) => [column1, pairsOf(column1, lines)]));
}

/** One request for the categories of all codes. */
export async function readDiagnosisCodes(
  table: Table,
  id: string,
  codes: readonly string[],
): Promise<Map<string, DiagnosisFinding>> {
  const groups = await readGroups(table, id, codes.map(diagnosisCategory));
  const categories = new Map([...groups].map(([name, lines]) => [name, diagnosisCodesOf(lines)]));
  return new Map(
    codes.flatMap((code) => {
      const found = findDiagnosis(code, categories.get(diagnosisCategory(code)) ?? []);
      return found ? [[code, found] as const] : [];
    }),
  );
}
