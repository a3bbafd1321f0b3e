import { csvText } from './csvText.ts';
import { zipFile, type ZipMember } from './zipFile.ts';

/** One made edit as CMS writes it: days as 20240701, a deletion day or *. */
export interface PairLine {
  readonly column1: string;
  readonly column2: string;
  readonly before1996?: string;
  readonly from: string;
  readonly through: string;
  readonly indicator: string;
  readonly reason?: string;
}

export const REASON = 'Misuse of Column Two code with Column One code';

export function pairLine(column1: string, column2: string, given: Partial<PairLine> = {}): PairLine {
  return { column1, column2, from: '20200101', through: '*', indicator: '1', ...given };
}

/** One of the four files of a quarter: notice and headings, then seven columns divided by tabs. */
export function pairsText(lines: readonly PairLine[]): string {
  const rows = lines.map((line) =>
    [
      line.column1,
      line.column2,
      line.before1996 ?? ' ',
      line.from,
      line.through,
      line.indicator,
      line.reason ?? REASON,
    ].join('\t'),
  );
  const notice = ['A NOTICE OF COPYRIGHT, 2024.', 'Column1/Column2 Edits', ''];
  const headings = 'Column 1\tColumn 2\t*=in existence\tEffective\tDeletion\tModifier\tPTP Edit Rationale';
  return [...notice, headings, '\t\tprior to 1996\tDate\tDate *=no data\t0=not allowed\t', ...rows, ''].join(
    '\r\n',
  );
}

/** A quarter's four files under CMS's names, the lines shared out among them. */
export function pairsMembers(lines: readonly PairLine[], version = 'ccipra-v302r0'): ZipMember[] {
  return [0, 1, 2, 3].map((part) => ({
    name: `${version}-f${part + 1}.txt`,
    content: pairsText(lines.filter((_, index) => index % 4 === part)),
  }));
}

/** The same as CMS posts it: a zip a file, here in one zip more. */
export function pairsZip(lines: readonly PairLine[], version?: string): Buffer {
  return zipFile(
    pairsMembers(lines, version).map((member) => ({
      name: member.name.replace('.txt', '.zip'),
      content: zipFile([member]),
    })),
  );
}

/** Edits as another program saved them, without the days on which they begin. */
export function pairsCsv(lines: readonly PairLine[], lineEnd = '\r\n'): string {
  return csvText(
    [
      ['column1', 'column2', 'deletion_date', 'modifier_indicator', 'rationale'],
      ...lines.map(({ column1, column2, through, indicator, reason }) => [
        column1,
        column2,
        through === '*' ? '9999-12-31' : `${through.slice(0, 4)}-${through.slice(4, 6)}-${through.slice(6)}`,
        indicator,
        reason ?? REASON,
      ]),
    ],
    lineEnd,
  );
}
