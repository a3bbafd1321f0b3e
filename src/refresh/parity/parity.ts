import { formatDecimal } from '../../decimal/text.ts';
import type { FileProblem } from '../../schedule/fileProblem.ts';
import type { ScheduleReader } from '../../schedule/ports.ts';
import type { Release } from '../../schedule/release.ts';
import type { InputFile, SetAside } from '../inputFile.ts';
import { readPaymentAmounts, type ReadPaymentAmounts } from '../readPaymentAmounts.ts';
import { candidates, type Candidate } from './candidates.ts';
import { compareAmounts, type Comparison } from './compareAmounts.ts';

export interface ParityOptions {
  /** The release to compare with; without it, the one of the file's year under which most amounts match. */
  readonly release?: string;
  /** Compare under the QP conversion factor only. */
  readonly qp: boolean;
}

/** The comparison, and which release and factor it was made with. */
export interface Parity extends Comparison {
  readonly release: string;
  readonly track: Candidate['track'];
  readonly conversionFactor: string;
  readonly setAside: readonly SetAside[];
}

export type ParityOutcome =
  | { readonly kind: 'compared'; readonly parity: Parity }
  | { readonly kind: 'refused'; readonly problems: readonly FileProblem[]; readonly total: number }
  | { readonly kind: 'no-release'; readonly year: number }
  | { readonly kind: 'no-qp-factor'; readonly year: number }
  /** Several releases or factors match equally well: the person has to say which is meant. */
  | {
      readonly kind: 'tie';
      readonly matched: number;
      readonly between: readonly Pick<Parity, 'release' | 'conversionFactor'>[];
    };

/** Compares every amount of a payment file that CMS published with ours. */
export async function parity(
  file: InputFile,
  options: ParityOptions,
  schedule: ScheduleReader,
): Promise<ParityOutcome> {
  const published = await readPaymentAmounts(file);
  if (!published.ok) return { kind: 'refused', problems: published.problems, total: published.total };
  const year = published.facts.rows[0]?.year ?? 0;
  const releases = eligible(await schedule.listReleases(), year, options.release);
  if (releases.length === 0) return { kind: 'no-release', year };
  const compared = (await candidates(schedule, releases, options.qp)).map((candidate) => ({
    candidate,
    comparison: compareAmounts(published.facts.rows, candidate),
  }));
  const most = Math.max(...compared.map(({ comparison }) => comparison.matched));
  const best = compared.filter(({ comparison }) => comparison.matched === most);
  const [only, ...others] = best.map(({ candidate, comparison }) =>
    present(candidate, comparison, published.facts),
  );
  if (!only) return { kind: 'no-qp-factor', year };
  if (others.length > 0) return { kind: 'tie', matched: most, between: [only, ...others] };
  return { kind: 'compared', parity: only };
}

function eligible(stored: readonly Release[], year: number, named: string | undefined): Release[] {
  if (named !== undefined) return stored.filter(({ id }) => id === named);
  return stored.filter((release) => release.year === year && release.complete);
}

function present(candidate: Candidate, comparison: Comparison, { setAside }: ReadPaymentAmounts): Parity {
  return {
    release: candidate.release.id,
    track: candidate.track,
    conversionFactor: formatDecimal(candidate.conversionFactor),
    ...comparison,
    setAside,
  };
}
