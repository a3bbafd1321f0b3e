import { CONVERSION_FACTORS } from '../../../data/conversionFactors.ts';
import { formatScaled } from '../../decimal/text.ts';
import type { Derivation } from '../../pricing/derivation.ts';
import {
  conversionFactorOfPolicy,
  conversionFactorOfRelease,
  type RowInRelease,
} from '../../pricing/rowFacts.ts';
import type { ConversionFactors } from '../../schedule/conversionFactors.ts';
import { inForce as valueInForce } from '../../schedule/dated.ts';
import type { ReleaseInForce } from '../../schedule/inForce.ts';
import { CONVERSION_FACTOR_SCALE, type Release } from '../../schedule/release.ts';
import { assumption, type Assumption } from '../assumption.ts';
import { answered, refused, type Answer } from '../refusal.ts';

export interface FactorFound {
  readonly factor: Derivation;
  readonly assumptions: readonly Assumption[];
}

/**
 * The conversion factor of a date: the release's own; for a qualifying APM participant (QP) without a QP release, the
 * dated factor of the product's data, named as an assumption.
 */
export function conversionFactorFor(
  date: string,
  inForce: ReleaseInForce,
  release: Release,
  rows: readonly RowInRelease[],
): Answer<FactorFound> {
  if (inForce.withoutQpRelease) return factorOfPolicy(date);
  const untouched = rows.filter((from) => from.release.id === inForce.beside?.id).map(({ row }) => row.code);
  const assumptions =
    untouched.length === 0
      ? []
      : [
          assumption(
            'code-not-in-qp-release',
            `The QP release does not have ${[...new Set(untouched)].join(', ')}: the row of the non-QP release was used.`,
          ),
        ];
  return answered({ factor: conversionFactorOfRelease(release), assumptions });
}

function factorOfPolicy(date: string): Answer<FactorFound> {
  const known = valueInForce<ConversionFactors>(CONVERSION_FACTORS, date);
  if (!known || !('qp' in known.value)) {
    return refused(422, 'no-release-for-date', 'No conversion factor for a QP is known on this date.', [
      {
        pointer: '/clinician/qualifyingApm',
        code: 'qp-factor-unknown',
        found: 'true',
        message: 'Neither a QP release nor a dated QP factor answers this date of service.',
        remedy: "Import CMS's QP release of this date, or ask for a clinician who is not a QP.",
      },
    ]);
  }
  const { qp } = known.value;
  const message = `No QP release is loaded: the QP conversion factor ${formatScaled(qp, CONVERSION_FACTOR_SCALE)} was used with the values of the non-QP release.`;
  return answered({
    factor: conversionFactorOfPolicy(qp, { kind: 'policy', citation: known.citation, from: known.from }),
    assumptions: [assumption('qp-factor-from-policy', message)],
  });
}
