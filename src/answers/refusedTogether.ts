import { refused, type Answer } from './refusal.ts';

/** One refusal with every error of the refused answers, at least one of which was refused. */
export function refusedTogether(answers: readonly Answer<unknown>[]): Answer<never> {
  const refusals = answers.flatMap((answer) => (answer.ok ? [] : [answer.refusal]));
  const [first] = refusals;
  if (!first) throw new Error('nothing was refused');
  return refused(
    first.status,
    first.code,
    first.title,
    refusals.flatMap(({ errors }) => errors),
  );
}
