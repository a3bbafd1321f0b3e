import type { Imported } from '../importFiles.ts';

/** One line for a person: what it is, whether it was new, from when it answers, how much it holds. */
export function importedText(imported: Imported): string {
  return `${imported.id} ${STATES[imported.result]}, ${periodText(imported)}: ${countsText(imported)}`;
}

const STATES = {
  published: 'is published',
  already: 'was published already, nothing changed',
  staged: 'is doubtful: it is stored and not published (allowable publish ID --accept REASON)',
} as const satisfies Record<Imported['result'], string>;

/** A file of amounts says its year and no day. */
function periodText({ dataset, effectiveFrom }: Imported): string {
  return dataset === 'payment-amounts' ? `of ${effectiveFrom.slice(0, 4)}` : `in force from ${effectiveFrom}`;
}

const ROWS_ARE = {
  'fee-schedule': 'rows',
  'zip-localities': 'ZIPs',
  'zip-plus-four': 'plus-fours',
  'mue-practitioner': 'codes',
  'ptp-practitioner': 'pairs',
  'payment-amounts': 'records',
  'icd-10-cm': 'diagnosis codes and headings',
} as const satisfies Record<Imported['dataset'], string>;

function countsText({ dataset, rows, release }: Imported): string {
  if (!release) return `${rows} ${ROWS_ARE[dataset]}`;
  const { counts } = release;
  return `${counts.codes} codes in ${counts.rows} rows, ${counts.localities} localities, ${counts.oppsCaps} OPPS-capped amounts`;
}
