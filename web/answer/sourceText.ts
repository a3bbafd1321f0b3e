import type { Source } from '../api/answers.ts';

/** Where a fact comes from, as a person would look it up. */
export function sourceText(source: Source): string {
  switch (source.kind) {
    case 'release':
      return `${source.file}, ${source.column}, ${source.row}`;
    case 'policy':
      return `${source.citation}${source.unconfirmed ? ' (not confirmed)' : ''}`;
    case 'request':
      return 'as typed on this page';
    case 'line':
      return 'explained on its own line';
    case 'charge-list':
      return `the clinic’s charges from ${source.version}, ${source.row}`;
    case 'payer':
      return `the contract from ${source.version}, ${source.term}`;
  }
}
