import { smallRelease, type SmallRelease } from '../cmsLayouts/smallRelease.ts';
import { smallRvuRows } from '../cmsLayouts/smallRows.ts';
import type { Ended, Workplace } from './cli.ts';

/**
 * Releases for the commands to import. In Alabama (10112-00, indices 1, 0.869, 0.575) and under the factor 32.3465 the
 * small release of July 2025 has 97110 at
 *
 *     (0.45 + 0.43 x 0.869 + 0.01 x 0.575) x 32.3465 = 0.82942 x 32.3465 = 26.8288... = 26.83
 *
 * and the corrected one, which CMS could post again under the same letter, with 0.46 for its work
 *
 *     (0.46 + 0.43 x 0.869 + 0.01 x 0.575) x 32.3465 = 0.83942 x 32.3465 = 27.1522... = 27.15
 */
export const JULY_FEE = '26.83';
export const CORRECTED_FEE = '27.15';

export function corrected(options: SmallRelease = {}): Buffer {
  const rows = smallRvuRows(2025, '32.3465').map((row) =>
    row.code === '97110' ? { ...row, work: '0.46', nonFacilityTotal: '0.90', facilityTotal: '0.90' } : row,
  );
  return smallRelease({ ...options, rows });
}

/** What 97110 is paid in Alabama in July 2025, and the release that says so. */
export async function julyFee({ run }: Workplace): Promise<{ fee: string; release: string }> {
  const place = ['--carrier', '10112', '--locality', '00', '--date', '2025-07-15'];
  const { json } = await run('fee', '97110', ...place, '--json');
  const { amounts, basis } = json as {
    amounts: { nonFacility: { fee: string } };
    basis: { release: string };
  };
  return { fee: amounts.nonFacility.fee, release: basis.release };
}

export interface ListedRelease {
  readonly id: string;
  readonly title: string;
  readonly complete: boolean;
  readonly published: boolean;
  readonly effectiveFrom: string;
  readonly counts: { readonly codes: number; readonly rows: number };
}

export async function listed({ run }: Workplace): Promise<readonly ListedRelease[]> {
  const { json } = await run('releases', '--json');
  return (json as { releases: ListedRelease[] }).releases;
}

/** One thing that an import printed with --json. */
export interface ImportedThing {
  readonly id: string;
  readonly dataset: string;
  readonly effectiveFrom: string;
  readonly result: string;
  readonly rows: number;
}

/** What an import printed with --json, and what became of each. */
export function importedBy({ json }: Ended): readonly ImportedThing[] {
  return (json as { imported: ImportedThing[] }).imported;
}
