import type { Contract } from '../../contracts/contract.ts';
import { localityId, type Locality } from '../../schedule/locality.ts';
import { answered, refused, type Answer } from '../refusal.ts';
import type { PlaceFound } from './placeOf.ts';

/**
 * The locality whose indices price a visit: where it was furnished, or the one that the payer's terms fix. Where they fix one, a
 * ZIP that could be in several localities does not matter.
 */
export function pricingPlace(
  contract: Contract | null,
  furnished: Answer<PlaceFound>,
  localities: readonly Locality[],
): Answer<PlaceFound> {
  const fixed = contract?.terms.locality;
  if (!contract || !fixed) return furnished;
  if (!furnished.ok && furnished.refusal.code !== 'ambiguous-zip') return furnished;
  const locality = localities.find((each) => localityId(each) === localityId(fixed));
  if (locality) return answered({ locality, assumptions: furnished.ok ? furnished.value.assumptions : [] });
  return refused(422, 'unknown-locality', "The locality that the payer's terms fix is not known.", [
    {
      pointer: '/payer',
      code: 'payer-locality-unknown',
      found: contract.payer,
      message: `Its terms fix ${localityId(fixed)}, which the release has not.`,
      remedy: "Correct the carrier and the locality in the payer's terms.",
    },
  ]);
}
