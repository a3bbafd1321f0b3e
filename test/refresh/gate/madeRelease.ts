import type { PaymentAmountRow } from '../../../src/schedule/layouts/paymentAmounts.ts';
import type { WholeRelease } from '../../../src/refresh/gate/keyedRelease.ts';
import { judgeRelease } from '../../../src/refresh/gate/judgeRelease.ts';
import type { Finding, Judgement } from '../../../src/refresh/gate/judgement.ts';
import type { Locality } from '../../../src/schedule/locality.ts';
import type { RelativeValueRow } from '../../../src/schedule/relativeValues.ts';
import type { ReleaseContent, ReleaseHeader } from '../../../src/schedule/release.ts';
import { shippedRelease } from '../../data/shippedExtract.ts';

export type Row = RelativeValueRow;
export type Change = (content: ReleaseContent) => Partial<ReleaseContent>;

/** Codes beside the shipped ones, so that a made release has as many rows as a whole one; 1,000 have 26 and TC rows. */
const OTHERS = 15_000;
const WITH_PARTS = 1_000;
const STATUSES = 'AAAAAAAAAAAARCEXXMIN';

const plain = shippedRelease('2025D').rows.find(({ code }) => code === '97110');
const others = Array.from({ length: OTHERS }, (_, index) => index).flatMap(otherRows);

/** The shipped release as it is, its header changed: an extract of CMS's figures. */
export function extract(title: string, header: Partial<ReleaseHeader> = {}): WholeRelease {
  return whole(shippedRelease(title), header);
}

/** A release as large as CMS's: the shipped therapy codes and places, CMS's figures, among made codes. */
export function made(header: Partial<ReleaseHeader> = {}, title = '2025D'): WholeRelease {
  const content = shippedRelease(title);
  return whole({ ...content, rows: [...content.rows, ...others] }, { complete: true, ...header });
}

/** The same release with some of it changed. */
export function changed({ content, release }: WholeRelease, change: Change): WholeRelease {
  return { release, content: { ...content, ...change(content) } };
}

/** Every row that `which` names, changed. */
export function changedRows(
  from: WholeRelease,
  which: (row: Row, index: number) => boolean,
  change: (row: Row) => Partial<Row>,
): WholeRelease {
  return changed(from, ({ rows }) => ({
    rows: rows.map((row, index) => (which(row, index) ? { ...row, ...change(row) } : row)),
  }));
}

/** Every locality that `which` names, with other indices. */
export function changedIndices(
  from: WholeRelease,
  which: (locality: Locality, index: number) => boolean,
  change: (gpci: Locality['gpci']) => Partial<Locality['gpci']>,
): WholeRelease {
  return changed(from, ({ localities }) => ({
    localities: localities.map((locality, index) =>
      which(locality, index)
        ? { ...locality, gpci: { ...locality.gpci, ...change(locality.gpci) } }
        : locality,
    ),
  }));
}

export function judge(
  now: WholeRelease,
  before: WholeRelease | null,
  published: Iterable<PaymentAmountRow> | null = null,
): Judgement {
  return judgeRelease({ ...now, before, published });
}

/** What a table of cases says of findings: check, severity, where, found, expected. */
export function told({
  findings,
}: Judgement): (readonly [string, string, string | null, string, string | null])[] {
  return findings.map(({ check, severity, where, found, expected }) => [
    check,
    severity,
    where,
    found,
    expected,
  ]);
}

/** The checks that found something wrong or doubtful. */
export function refusing({ counts }: Judgement): string[] {
  return counts.filter(({ wrong, doubtful }) => wrong + doubtful > 0).map(({ check }) => check);
}

/** The findings of one check. */
export function findingsOf({ findings }: Judgement, check: Finding['check']): readonly Finding[] {
  return findings.filter((finding) => finding.check === check);
}

function whole(content: ReleaseContent, header: Partial<ReleaseHeader>): WholeRelease {
  const said = { ...content.header, ...header };
  const { rows, localities, oppsCaps } = content;
  const counts = {
    codes: new Set(rows.map(({ code }) => code)).size,
    rows: rows.length,
    localities: localities.length,
    oppsCaps: oppsCaps.length,
  };
  return {
    content: { ...content, header: said },
    release: { ...said, id: `made-${said.year}${said.letter}`, counts },
  };
}

function otherRows(index: number): Row[] {
  if (!plain) throw new Error('the extract lacks 97110');
  const row: Row = {
    ...plain,
    code: codeOf(index),
    modifier: '',
    status: STATUSES[index % STATUSES.length] ?? 'A',
    multipleProcedure: '0',
    workRvu: 100 + (index % 50),
    nonFacilityPeRvu: 150 + (index % 70),
    facilityPeRvu: 90 + (index % 30),
    malpracticeRvu: 20 + (index % 9),
  };
  if (index >= WITH_PARTS) return [row];
  return (['', '26', 'TC'] as const).map((modifier) => ({ ...row, modifier }));
}

/** Y0000 to Y9999, then Z0000: codes that no release of CMS's has. */
function codeOf(index: number): string {
  return `${index < 10_000 ? 'Y' : 'Z'}${String(index % 10_000).padStart(4, '0')}`;
}
