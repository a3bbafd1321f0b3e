import type { Candidate, LocalitiesAnswer } from '../api/answers.ts';
import { ask } from '../api/ask.ts';
import type { Place } from '../state/clinic.ts';
import { placeName } from './placeName.ts';

export type ZipFound =
  { readonly place: Place } | { readonly text: string; readonly candidates: readonly Candidate[] };

/** The locality that prices a ZIP on a date, or what to say of it; an ambiguous ZIP has candidates to choose from. */
export async function findZip(zip: string, plus4: string | undefined, date: string): Promise<ZipFound> {
  const parameters = new URLSearchParams({ date, zip, ...(plus4 === undefined ? {} : { plus4 }) });
  const reply = await ask<LocalitiesAnswer>(`/v1/localities?${parameters.toString()}`);
  if (reply.kind === 'answered') {
    const name = placeName(reply.value.localities[0]?.name ?? '');
    return { place: { zip, ...(plus4 === undefined ? {} : { plus4 }), name } };
  }
  if (reply.kind !== 'refused') {
    return { text: `${zip} could not be looked up: the server does not answer.`, candidates: [] };
  }
  const [error] = reply.problem.errors ?? [];
  const candidates = error?.candidates ?? [];
  if (candidates.length > 0) {
    return {
      text: `${zip} lies in more than one locality. Choose one, or type all nine digits.`,
      candidates,
    };
  }
  return { text: error ? `${zip}: ${error.message} ${error.remedy}` : reply.problem.title, candidates };
}
