import { describe, expect, it } from 'vitest';
import { THERAPY_CODES } from '../../../data/therapyCodes.ts';
import type { InEach } from '../../../web/paper/language.ts';
import { ASSUMPTION_WORDS, printedAssumptions } from '../../../web/paper/words/assumptionWords.ts';
import { COULD_CHANGE, ESTIMATE_WORDS } from '../../../web/paper/words/estimateWords.ts';
import { DISCLAIMERS, DISPUTE_SENTENCES, GOOD_FAITH_WORDS } from '../../../web/paper/words/goodFaithWords.ts';
import { OUTCOME_WORDS, YOURS_TO_PAY } from '../../../web/paper/words/outcomeWords.ts';
import { SERVICES_IN_SPANISH } from '../../../web/paper/words/servicesInSpanish.ts';

/** Words that are written alike in both. */
const ALIKE = ['NPI', 'TIN', 'Total'];

const sentences: [string, InEach][] = [
  ...Object.entries(ESTIMATE_WORDS),
  ...Object.entries(GOOD_FAITH_WORDS),
  ...Object.entries(OUTCOME_WORDS).flatMap(([code, words]): [string, InEach][] =>
    words ? [[code, words]] : [],
  ),
  ...Object.entries(ASSUMPTION_WORDS).flatMap(([code, words]): [string, InEach][] =>
    'leftOff' in words ? [] : [[code, words]],
  ),
  ...[...COULD_CHANGE, ...DISCLAIMERS, ...DISPUTE_SENTENCES, YOURS_TO_PAY].map((words): [string, InEach] => [
    words.en,
    words,
  ]),
];

describe('what a paper may say', () => {
  it.each(sentences)('%s is said in both languages', (_, { en, es }) => {
    expect(en).toMatch(/\S/);
    expect(es).toMatch(/\S/);
    if (!ALIKE.includes(en)) expect(es).not.toBe(en);
    expect(es).not.toMatch(/\b(?:the|you|your|and|of|is)\b/i);
    // A sentence is one in both.
    expect(es.endsWith('.')).toBe(en.endsWith('.'));
  });

  it('has a reason wherever an assumption is left off', () => {
    for (const words of Object.values(ASSUMPTION_WORDS)) {
      if ('leftOff' in words) expect(words.leftOff).toMatch(/\w/);
    }
  });

  it('says an assumption once, and none that it has no words for', () => {
    const message = 'Something in English.';
    const made = [
      { code: 'deductible-met', message },
      { code: 'deductible-met', message: 'The same again.' },
      { code: 'modifier-not-known', message },
      { code: 'made-up-tomorrow' as 'minutes-tie', message },
    ] as const;
    expect(printedAssumptions(made)).toEqual([ASSUMPTION_WORDS['deductible-met']]);
  });

  it('names every therapy code in Spanish too, and no other', () => {
    expect(Object.keys(SERVICES_IN_SPANISH).sort()).toEqual(Object.keys(THERAPY_CODES).sort());
    const labels = Object.values(SERVICES_IN_SPANISH);
    expect(new Set(labels).size).toBe(labels.length);
  });
});
