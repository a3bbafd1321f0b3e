import type { Payer } from '../../contracts/payer.ts';
import { type IsWrong, parseDocument } from '../keeping/parseDocument.ts';
import type { Answer, RefusalError } from '../refusal.ts';
import { contradictions } from './contradictions.ts';
import { payerDocument } from './payerSchema.ts';
import { soundTerms } from './soundTerms.ts';

/** A payer as it was sent, or every problem of it at once. */
export function parsePayer(input: unknown): Answer<Payer> {
  return parseDocument<Payer>(payerDocument, input, betweenTerms);
}

function betweenTerms(version: object, isWrong: IsWrong): RefusalError[] {
  const terms: unknown = 'terms' in version ? version.terms : undefined;
  if (typeof terms !== 'object' || terms === null || isWrong('/terms/kind')) return [];
  const sound = soundTerms(terms, (pointer) => isWrong(`/terms${pointer}`));
  return contradictions(sound).map((error) => ({ ...error, pointer: `/terms${error.pointer}` }));
}
