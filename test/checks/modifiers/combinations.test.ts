import { describe, expect, it } from 'vitest';
import { ONE_IS_ENOUGH, ONLY_ONE_OF } from '../../../data/modifierCombinations.ts';
import { checkContradictions, checkOneMeaning } from '../../../src/checks/modifiers/combinations.ts';
import { findings, found, line, visit } from '../visits.ts';

describe('modifiers that contradict each other', () => {
  it.each(ONLY_ONE_OF)('$of are an error in every two of them', ({ of, cite }) => {
    for (const [index, first] of of.entries()) {
      for (const second of of.slice(index + 1)) {
        const alerts = findings(checkContradictions, visit([line(`97110 ${first} ${second}`)]));
        expect(alerts.map(({ code, severity }) => `${severity} ${code}`)).toContain(
          'error modifiers-contradict',
        );
        expect(alerts.map((alert) => alert.cite)).toContain(cite);
      }
    }
  });

  it.each([
    '97110 GP KX',
    '97110 GP CQ',
    '97110 GO CO',
    '97110 GX GY GP',
    '97110 GP 59',
    '73030 26',
    '20610 50',
  ])('are not found on %s', (written) => {
    expect(found(checkContradictions, visit([line(written)]))).toEqual([]);
  });

  it('are told once for each contradiction of a line', () => {
    expect(found(checkContradictions, visit([line('97110 GP'), line('97110 GP GO CQ')]))).toEqual([
      '1 error modifiers-contradict',
      '1 error modifiers-contradict',
    ]);
  });
});

describe('modifiers of one meaning', () => {
  it.each(ONE_IS_ENOUGH)('$of are a warning', ({ of }) => {
    expect(found(checkOneMeaning, visit([line(`97110 ${of.join(' ')}`)]))).toEqual([
      '0 warning modifiers-of-one-meaning',
    ]);
  });

  it('are silent one by one', () => {
    const day = visit(ONE_IS_ENOUGH.flatMap(({ of }) => of.map((each) => line(`97110 GP ${each}`))));
    expect(found(checkOneMeaning, day)).toEqual([]);
  });
});
