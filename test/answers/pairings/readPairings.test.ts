import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPairings, writePairings } from '../../../src/answers/pairings/readPairings.ts';

const read = (text: string) => readPairings(Buffer.from(text));
const pairingsOf = (text: string) => {
  const answer = read(text);
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value;
};
const problemsOf = (text: string) => {
  const answer = read(text);
  return answer.ok ? [] : answer.refusal.errors.map(({ pointer, code, found }) => [pointer, code, found]);
};

describe('a list of pairings', () => {
  it('is read whatever its columns are called, in capitals, each row once', () => {
    const text =
      '\ufeffICD-10,Note,CPT\r\nm25.56,x,97110-97116\r\nM15-M19,,g0283\r\n\r\nM25.56,y,97110-97116\r\n';
    expect(pairingsOf(text)).toEqual({
      rows: [
        { diagnosis: 'M15-M19', procedure: 'G0283' },
        { diagnosis: 'M25.56', procedure: '97110-97116' },
      ],
      ignoredColumns: ['Note'],
      repeatedRows: 1,
    });
  });

  it.each([
    ['nothing', '', [['', 'empty-list', null]]],
    ['a heading alone', 'Diagnosis,Procedure Code\n', [['', 'empty-list', null]]],
    ['no column of diagnoses', 'Procedure Code\n97110\n', [['/line/1', 'missing-column', 'Procedure Code']]],
    ['words', 'Diagnosis,Code\nknee pain,97110\n', [['/line/2/Diagnosis', 'invalid-diagnosis', 'knee pain']]],
    ['an empty cell', 'Diagnosis,Code\nM17,\n', [['/line/2/Procedure Code', 'invalid-procedure', null]]],
    [
      'a range that runs backwards',
      'Diagnosis,Code\nM19-M15,97110\n',
      [['/line/2/Diagnosis', 'invalid-diagnosis', 'M19-M15']],
    ],
    [
      'a code that is too short, and a cell too many',
      'Diagnosis,Code\nM17,9711,x\n',
      [
        ['/line/2/Procedure Code', 'invalid-procedure', '9711'],
        ['/line/2', 'long-row', 'x'],
      ],
    ],
  ])('is refused: %s', (_, text, expected) => {
    expect(problemsOf(text)).toEqual(expected);
  });

  it('is refused where it is longer than one is kept', () => {
    const rows = Array.from({ length: 5_001 }, (_, index) => `M17,${10_000 + index}`).join('\n');
    expect(problemsOf(`Diagnosis,Code\n${rows}`)).toEqual([['', 'too-many-rows', '5001']]);
  });

  it('is read back as it was written', () => {
    const pairing = fc.record({
      diagnosis: fc.constantFrom('M17', 'M25.56', 'M15-M19', 'S33.5XXA'),
      procedure: fc.constantFrom('97110', 'G0283', '97110-97116'),
    });
    const key = (each: object) => JSON.stringify(each);
    const lists = fc.uniqueArray(pairing, { minLength: 1, selector: key });
    fc.assert(
      fc.property(lists, (made) => {
        const { rows } = pairingsOf(writePairings(made));
        expect(rows.map(key).sort()).toEqual(made.map(key).sort());
      }),
    );
  });
});
