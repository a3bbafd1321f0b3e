import type { CsvRow } from '../../schedule/layouts/rows.ts';
import { columnsFound } from '../lists/columns.ts';
import { cellPointer, csvProblem, refusedList } from '../lists/csvProblem.ts';
import { listRows, surplusCells } from '../lists/listRows.ts';
import { answered, type Answer, type RefusalError } from '../refusal.ts';
import { OF_THE_VISIT, VISIT_COLUMNS, type VisitColumn } from './visitColumns.ts';

/** A visit of a list: as it is called there, on which lines it stands, and the estimate request it makes. */
export interface ListedVisit {
  readonly name: string;
  /** The line of the file that each line of the visit is on. */
  readonly fileLines: readonly number[];
  readonly request: object;
}

type Cells = Readonly<Record<VisitColumn, string>>;

interface Row {
  readonly line: number;
  readonly cells: Cells;
}

/**
 * Visits out of a comma-separated list, in the order of their first rows, or every problem of the list. What the cells say is the
 * estimate's own form to judge, visit by visit.
 */
export function readVisits(bytes: Uint8Array): Answer<readonly ListedVisit[]> {
  const read = listRows(bytes);
  if (!read.ok) return read;
  const [heading, ...rows] = read.value;
  const columns = columnsFound(heading, VISIT_COLUMNS);
  if (!columns.ok) return columns;
  if (rows.length === 0) {
    const remedy = 'Give a row for each line of each visit.';
    return refusedList([csvProblem('', 'empty-list', null, 'The list has no rows.', remedy)]);
  }
  const { places, width } = columns.value;
  const listed = rows.map((row) => rowOf(row, places));
  const visits = [...Map.groupBy(listed, ({ cells }) => cells.visit).entries()];
  const errors = [
    ...rows.flatMap((row) => surplusCells(row, width)),
    ...listed.flatMap(({ line, cells }) => (cells.visit === '' ? [nameless(line)] : [])),
    ...visits.flatMap(([, each]) => contradictions(each)),
  ];
  if (errors.length > 0) return refusedList(errors);
  return answered(
    visits.map(([name, each]) => ({
      name,
      fileLines: each.map(({ line }) => line),
      request: requestOf(each),
    })),
  );
}

function rowOf({ line, cells }: CsvRow, places: Readonly<Partial<Record<VisitColumn, number>>>): Row {
  const texts = Object.keys(VISIT_COLUMNS).map((name) => {
    const place = places[name as VisitColumn];
    return [name, place === undefined ? '' : (cells[place] ?? '').trim()];
  });
  return { line, cells: Object.fromEntries(texts) as Cells };
}

function nameless(line: number): RefusalError {
  const message = 'The row does not say of which visit it is.';
  const remedy = 'Give each visit a number of its own, and no name.';
  return csvProblem(cellPointer(line, VISIT_COLUMNS.visit.heading), 'missing-visit', null, message, remedy);
}

function contradictions([first, ...more]: readonly Row[]): RefusalError[] {
  return OF_THE_VISIT.flatMap((name) =>
    more
      .filter(({ cells }) => cells[name] !== '' && cells[name] !== first?.cells[name])
      .map(({ line, cells }) => {
        const { heading } = VISIT_COLUMNS[name];
        const message = `Line ${first?.line ?? 0} of the same visit says "${first?.cells[name].slice(0, 60) ?? ''}".`;
        const remedy = 'Say the same in each row of a visit, or nothing after the first.';
        return csvProblem(cellPointer(line, heading), 'contradicting-row', cells[name], message, remedy);
      }),
  );
}

function requestOf(rows: readonly Row[]): object {
  const [{ cells } = { cells: {} as Cells }] = rows;
  const given = (...names: VisitColumn[]) => fieldsGiven(cells, names);
  const benefits = given('copay', 'coinsurance', 'deductibleRemaining');
  return {
    ...given('dateOfService', 'payer', 'placeOfService'),
    place: given('carrier', 'locality', 'zip', 'plus4'),
    lines: rows.map(lineOf),
    ...(Object.keys(benefits).length > 0 && { benefits }),
  };
}

function lineOf({ cells }: Row): object {
  const modifiers = cells.modifiers.split(/[\s,;-]+/).filter((each) => each !== '');
  return {
    code: cells.code,
    ...whole('units', cells.units),
    ...whole('minutes', cells.minutes),
    ...(modifiers.length > 0 && { modifiers }),
    ...fieldsGiven(cells, ['charge']),
  };
}

function fieldsGiven(cells: Cells, names: readonly VisitColumn[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (cells[name] === '' ? [] : [[name, cells[name]]])));
}

/** A number where the cell is one; else its text, which the estimate refuses by name. */
function whole(name: string, text: string): object {
  return text === '' ? {} : { [name]: /^\d{1,6}$/.test(text) ? Number(text) : text };
}
