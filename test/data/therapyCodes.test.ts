import { describe, expect, it } from 'vitest';
import { THERAPY_CODES, type TherapyCode } from '../../data/therapyCodes.ts';

const CODES: readonly (readonly [string, TherapyCode])[] = Object.entries(THERAPY_CODES);

describe('the therapy codes', () => {
  it('are the codes of the therapy reduction and those beside them', () => {
    expect(CODES).toHaveLength(104);
  });

  it('each have a label of two to five words, no two the same', () => {
    const wordCounts = CODES.map(([code, { label }]) => [code, label.split(' ').length] as const);
    expect(wordCounts.filter(([, words]) => words < 2 || words > 5)).toEqual([]);
    expect(new Set(CODES.map(([, { label }]) => label)).size).toBe(CODES.length);
  });

  it.each([
    ['GP', '97161 97162 97163 97164'],
    ['GO', '97165 97166 97167 97168'],
    ['GN', '92521 92522 92523 92524 92597 92607'],
  ])('bound to %s are %s', (discipline, codes) => {
    const bound = CODES.filter(([, code]) => code.discipline === discipline).map(([code]) => code);
    expect(bound.sort().join(' ')).toBe(codes);
  });

  it('counted in quarter hours are those of the timed list', () => {
    const pooled = CODES.filter(([, { clock }]) => clock.kind === 'quarter-hour').map(([code]) => code);
    expect(pooled.join(' ')).toBe(
      '97032 97033 97034 97035 97036 97110 97112 97113 97116 97124 97140 97530 97533 97535 97537 97542 97750 97755 ' +
        '97760 97761 97763',
    );
  });

  it('add time only to a code that is here, and that counts the time before', () => {
    const added = CODES.flatMap(([code, { clock }]) => ('of' in clock ? [[code, clock.of] as const] : []));
    expect(added.sort().map((pair) => pair.join(' to '))).toEqual([
      '0791T to 97116',
      '90913 to 90912',
      '92608 to 92607',
      '97130 to 97129',
      '97546 to 97545',
      '97551 to 97550',
      '98981 to 98980',
      'G0542 to G0541',
    ]);
    const table: Readonly<Record<string, TherapyCode>> = THERAPY_CODES;
    const bases = new Set(added.map(([, base]) => table[base]?.clock.kind));
    expect(bases).toEqual(new Set(['first', 'quarter-hour']));
  });

  it('earn a unit from more than half of its minutes, and a month its minutes in full', () => {
    for (const [code, { clock }] of CODES) {
      if (!('unitFrom' in clock)) continue;
      const full = 'within' in clock && clock.within === 'month';
      expect([code, clock.unitFrom]).toEqual([
        code,
        full ? clock.minutes : Math.floor(clock.minutes / 2) + 1,
      ]);
    }
  });

  it('say where their clock is from, and that everything but the timed list is unconfirmed', () => {
    const confirmed = CODES.filter(([, { clock }]) => !clock.unconfirmed);
    expect(CODES.filter(([, { clock }]) => clock.source === '')).toEqual([]);
    expect(new Set(confirmed.map(([, { clock }]) => clock.kind))).toEqual(new Set(['quarter-hour']));
  });
});
