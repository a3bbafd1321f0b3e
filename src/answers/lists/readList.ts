/** What was read of comma-separated values. */
export interface ReadList<Row> {
  readonly rows: readonly Row[];
  /** Headings of columns that were not read. */
  readonly ignoredColumns: readonly string[];
  /** Rows that say again what one before them says. */
  readonly repeatedRows: number;
}
