import { CONVERSION_FACTORS } from '../../../data/conversionFactors.ts';
import { THERAPY_REDUCTION, type TherapyReduction } from '../../../data/therapyReduction.ts';
import type { Derivation } from '../../pricing/derivation.ts';
import { percentFact } from '../../pricing/policy.ts';
import { conversionFactorOfPolicy, conversionFactorOfRelease } from '../../pricing/rowFacts.ts';
import type { ConversionFactors } from '../../schedule/conversionFactors.ts';
import { inForce } from '../../schedule/dated.ts';
import type { ScheduleReader } from '../../schedule/ports.ts';
import type { Release, ReleaseContent } from '../../schedule/release.ts';
import type { ComparedRelease } from './compareAmounts.ts';

/** A release and one of the conversion factors it could have been published with. */
export interface Candidate extends ComparedRelease {
  readonly track: 'single' | 'non-qp' | 'qp';
}

/**
 * What a payment file, which carries only its year, may have been made from: each stored release of the year under its own
 * factor and, where only the non-QP release is there, under the QP factor of the product's data too.
 */
export async function candidates(
  schedule: ScheduleReader,
  releases: readonly Release[],
  qpOnly: boolean,
): Promise<Candidate[]> {
  const found: Candidate[] = [];
  for (const release of releases) {
    const content = await schedule.readContent(release.id);
    if (content) found.push(...factorsOf(release, content));
  }
  return qpOnly ? found.filter(({ track }) => track === 'qp') : found;
}

function factorsOf(release: Release, content: ReleaseContent): Candidate[] {
  const under = (conversionFactor: Derivation, track: Candidate['track']): Candidate => ({
    release,
    content,
    conversionFactor,
    therapyPeKept: therapyPeKept(release.effectiveFrom),
    track,
  });
  const own = under(conversionFactorOfRelease(release), release.track);
  if (release.track !== 'non-qp') return [own];
  const known = inForce<ConversionFactors>(CONVERSION_FACTORS, release.effectiveFrom);
  if (!known || !('qp' in known.value)) return [own];
  const source = { kind: 'policy', citation: known.citation, from: known.from } as const;
  return [own, under(conversionFactorOfPolicy(known.value.qp, source), 'qp')];
}

function therapyPeKept(date: string): Derivation {
  const dated = inForce<TherapyReduction>(THERAPY_REDUCTION, date);
  if (!dated) throw new Error(`no therapy reduction is known on ${date}`);
  return percentFact('Practice expense kept by a therapy unit', {
    ...dated,
    value: dated.value.nonInstitutional,
  });
}
