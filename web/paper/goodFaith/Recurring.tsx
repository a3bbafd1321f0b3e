import { language } from '../language.ts';
import { GOOD_FAITH_WORDS as WORDS } from '../words/goodFaithWords.ts';
import { writtenDay } from '../written.ts';
import { choices } from './choices.ts';
import type { Expected } from './expected.ts';
import { recurs } from './questions.ts';

/** How often the services come back and how many visits that makes. */
export function Recurring({ expected: { visits } }: { expected: Expected }) {
  const in_ = language.value;
  if (visits.length < 2) return null;
  const { visitsPerWeek, weeks } = choices.value;
  const first = visits[0] ?? '';
  const last = visits.at(-1) ?? '';
  return (
    <section>
      <h3>{WORDS.frequency[in_]}</h3>
      <p>
        {recurs.value &&
          `${visitsPerWeek} ${WORDS.visits[in_]} ${WORDS.aWeek[in_]} ${weeks} ${WORDS.weeks[in_]}: `}
        {visits.length} {WORDS.visitsInAll[in_]} {writtenDay(first, in_)} {WORDS.to[in_]}{' '}
        {writtenDay(last, in_)}. {WORDS.twelveMonths[in_]}
      </p>
    </section>
  );
}
