import type { Locality } from '../../schedule/locality.ts';
import { refused, type Candidate, type RefusalError } from '../refusal.ts';

/** A place that does not tell which locality prices a service there. */
export function refusedPlace(
  code: 'unknown-locality' | 'ambiguous-zip' | 'unknown-zip',
  title: string,
  error: RefusalError,
) {
  return refused(422, code, title, [error]);
}

export function candidate({ carrier, locality, name }: Locality): Candidate {
  return { carrier, locality, name };
}
