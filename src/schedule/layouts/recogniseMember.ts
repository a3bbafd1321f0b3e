/**
 * The layouts this program reads; `document` for what CMS adds for people (pdf, spreadsheets, the texts of its record
 * layouts, read-me files); `mue-elsewhere` for the medically unlikely edits of hospitals and suppliers.
 */
export type MemberKind = 'document' | ReleaseMemberKind | DataSetMemberKind;

/** The tables a release is made of, each in two forms. */
export type ReleaseMemberKind =
  | 'relative-values-csv'
  | 'relative-values-text'
  | 'gpci-csv'
  | 'gpci-text'
  | 'counties-csv'
  | 'counties-text'
  | 'anesthesia-csv'
  | 'anesthesia-text'
  | 'opps-cap-csv'
  | 'opps-cap-text';

/** What CMS sends beside the releases. */
export type DataSetMemberKind =
  | 'payment-amounts'
  | 'zip5'
  | 'zip9'
  | 'mue-practitioner'
  | 'mue-elsewhere'
  | 'ptp-text'
  | 'ptp-csv'
  | 'diagnosis-codes';

/**
 * How each kind is told by its content, first match first: names change from release to release, words in titles and headings
 * hardly. Each test is loose enough to know a file whose heading lost or repeats a column, so that the reader of
 * that layout can say which.
 */
const SIGNS: readonly (readonly [MemberKind, (head: string) => boolean])[] = [
  ['document', (head) => /^(%PDF|PK\x03\x04|\xd0\xcf\x11\xe0|\{\\rtf)/.test(head) || isProse(head)],
  ['payment-amounts', (head) => /^\s*"(19|20)\d\d","\d+","\d+","/.test(head)],
  ['mue-practitioner', (head) => /\bPractitioner Services MUE Values\b/i.test(head)],
  ['mue-elsewhere', (head) => /\bMUE Values\b/i.test(head)],
  [
    'ptp-text',
    (head) => /^[A-Z0-9]{5}\t[A-Z0-9]{5}\t[^\t\r\n]*\t[^\t\r\n]*\t[^\t\r\n]*\t[^\t\r\n]*\t/m.test(head),
  ],
  ['ptp-csv', (head) => /^"?column_?1"?,"?column_?2"?,.*modifier_?indicator/i.test(head)],
  ['zip9', (head) => /^\s*[A-Z]{2}\d{10}[\dA-Z]{2}.{6}[01]\d{4}.{50}\d{5}\s*$/m.test(head)],
  ['zip5', (head) => /^[A-Z]{2}\d{10}[\dA-Z]{2}.{61}\d{5}\s*$/m.test(head)],
  ['opps-cap-csv', (head) => /\bPROCSTAT\b|\bFACILITY PRICE\b/i.test(head) && hasCsvRows(head)],
  [
    'opps-cap-text',
    (head) => /^[A-Z0-9]{5}(26|TC|53| {2}) [A-Z] \d{5} {2}\d\d +[\d.]+ +[\d.]+\s*$/m.test(head),
  ],
  ['gpci-csv', (head) => isGpci(head) && hasCsvRows(head)],
  ['gpci-text', (head) => isGpci(head)],
  ['counties-csv', (head) => isCounties(head) && hasCsvRows(head)],
  ['counties-text', (head) => isCounties(head)],
  ['anesthesia-csv', (head) => /\bAnes\w* (CF|Conv)|^Contractor,Locality/im.test(head) && hasCsvRows(head)],
  ['anesthesia-text', (head) => /^\d{5} +\d\d +\S.* \d{4,5}\s*$/m.test(head)],
  ['relative-values-csv', (head) => isRelativeValues(head) && hasCsvRows(head)],
  [
    'relative-values-text',
    (head) => /^HDR |^[A-Z0-9]{5}(26|TC|53| {2}).{50}[A-Z][ +] *\d*\.\d\d /m.test(head),
  ],
  // The last: a code of a HCPCS line begins as a diagnosis may.
  ['diagnosis-codes', (head) => /^(\d{5} [A-Z]\d.{5} [01] |[A-Z]\d[0-9A-Z ]{5} )\S/m.test(head)],
];

/** What a member is by the first part of its text, or null for none of the above. */
export function recogniseMember(head: string): MemberKind | null {
  return SIGNS.find(([, matches]) => matches(head))?.[0] ?? null;
}

/**
 * CMS's descriptions of its own files, which name the columns and so look like them, its lists of what a year changes
 * (addenda: "Add:", "Delete:", "Revise from:"), and texts with a Markdown title.
 */
function isProse(head: string): boolean {
  return (
    /^\s*Zip\d Record Layout\b|^# \S|^\s*(Add|Delete|Revise from):\s/i.test(head) ||
    (/^Contents:/m.test(head) && !hasCsvRows(head))
  );
}

function isGpci(head: string): boolean {
  return /GEOGRAPHIC PRACTICE COST IND|\bP[WE] GPCI\b|\bMP GPCI\b/i.test(head);
}

function isCounties(head: string): boolean {
  return /COUNTIES INCLUDED IN|\bFee Schedule Area\b/i.test(head);
}

function isRelativeValues(head: string): boolean {
  return /relative value file|\bHCPCS,|,CONV,|,MOD,/i.test(head);
}

/** A line of three cells or more; prose and county lists have a blank after each comma. */
function hasCsvRows(head: string): boolean {
  return /,(?! )[^,\r\n]*,/.test(head);
}
