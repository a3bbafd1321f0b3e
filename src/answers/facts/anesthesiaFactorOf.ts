import { CENTS } from '../../decimal/decimal.ts';
import { fact, type Derivation } from '../../pricing/derivation.ts';
import type { ReleaseInForce } from '../../schedule/inForce.ts';
import { localityId, type Locality } from '../../schedule/locality.ts';
import type { Release } from '../../schedule/release.ts';

/**
 * Dollars an anesthesia unit at a place, or null where the release does not tell: it came without its ANES file, or it
 * stands in for a release of qualifying APM participants, whose anesthesia factor is another.
 */
export function anesthesiaFactorOf(
  locality: Locality,
  { id, sources }: Pick<Release, 'id' | 'sources'>,
  { withoutQpRelease }: Pick<ReleaseInForce, 'withoutQpRelease'>,
): Derivation | null {
  const factor = locality.anesthesiaConversionFactor;
  if (factor === null || sources.anesthesia === null || withoutQpRelease) return null;
  return fact('Anesthesia conversion factor of the place', factor, CENTS, {
    kind: 'release',
    release: id,
    file: sources.anesthesia,
    column: 'Anes CF',
    row: localityId(locality),
  });
}
