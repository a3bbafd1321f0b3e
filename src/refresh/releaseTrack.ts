import { formatScaled } from '../decimal/text.ts';
import { FIRST_SPLIT_YEAR, trackOfFactor, type SplitFactors } from '../schedule/conversionFactors.ts';
import type { FileProblem } from '../schedule/fileProblem.ts';
import { CONVERSION_FACTOR_SCALE, type ConversionFactorTrack } from '../schedule/release.ts';
import type { NamedTrack } from './chooseMembers.ts';

export interface TrackQuestion {
  readonly member: string;
  readonly year: number;
  readonly conversionFactor: number;
  /** What the member's name says. */
  readonly named: NamedTrack | null;
  /** What the person who imports says (--track). */
  readonly told: NamedTrack | undefined;
}

export type TrackAnswer =
  | { readonly ok: true; readonly track: ConversionFactorTrack }
  | { readonly ok: false; readonly problem: FileProblem };

/**
 * Which track a Relative Value file is of: by its factor where that is known, else as told, else by its name. A factor
 * that is known to be the other track's than told or named is refused: the two must never be mixed.
 */
export function releaseTrack(question: TrackQuestion, known: readonly SplitFactors[]): TrackAnswer {
  const { year, conversionFactor, named, told } = question;
  const byFactor = trackOfFactor(year, conversionFactor, known);
  if (byFactor === 'single') return { ok: true, track: 'single' };
  const claimed = told ?? named ?? undefined;
  if (byFactor !== undefined) {
    return claimed === undefined || claimed === byFactor
      ? { ok: true, track: byFactor }
      : { ok: false, problem: mismatch(question, byFactor, claimed) };
  }
  return claimed === undefined ? { ok: false, problem: unknown(question) } : { ok: true, track: claimed };
}

function mismatch(question: TrackQuestion, byFactor: string, claimed: string): FileProblem {
  const factor = formatScaled(question.conversionFactor, CONVERSION_FACTOR_SCALE);
  const source = question.told ? '--track' : "the member's name";
  return {
    code: 'track-mismatch',
    member: question.member,
    line: null,
    column: 'CONV FACTOR',
    found: factor,
    message: `${factor} is the ${byFactor} factor of ${question.year}, but ${source} says ${claimed}.`,
    remedy: 'Import the file of the track that is meant, without --track.',
  };
}

function unknown({ member, year, conversionFactor }: TrackQuestion): FileProblem {
  const factor = formatScaled(conversionFactor, CONVERSION_FACTOR_SCALE);
  return {
    code: 'unknown-conversion-factor',
    member,
    line: null,
    column: 'CONV FACTOR',
    found: factor,
    message:
      `From ${FIRST_SPLIT_YEAR} a file is for qualifying APM participants (QP) or for everybody else, ` +
      `and ${factor} is neither factor known for ${year}.`,
    remedy: 'Say which with --track qp or --track non-qp.',
  };
}
