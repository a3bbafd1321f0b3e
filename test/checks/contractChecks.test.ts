import { describe, expect, it } from 'vitest';
import { requiredModifiers } from '../../src/checks/requiredModifiers.ts';
import { timelyFiling } from '../../src/checks/timelyFiling.ts';

describe('modifiers that a payer requires', () => {
  const required = [
    { codes: ['97010-97799'], anyOf: ['GP', 'GO', 'GN'] },
    { codes: ['97110'], anyOf: ['97'] },
  ];
  const line = (code: string, ...modifiers: string[]) => ({ code, modifiers });

  it('are missed on the line that lacks them, once for each requirement', () => {
    const lines = [line('97140', 'GP'), line('97530'), line('97110'), line('99213')];
    expect(
      requiredModifiers(lines, required, 'the terms').map(({ code, severity, line: at }) => [
        code,
        severity,
        at,
      ]),
    ).toEqual([
      ['required-modifier-missing', 'error', 1],
      ['required-modifier-missing', 'error', 2],
      ['required-modifier-missing', 'error', 2],
    ]);
  });

  it('name what would do', () => {
    expect(requiredModifiers([line('97530')], required, 'the terms')[0]?.message).toContain('GP or GO or GN');
  });

  it('are not missed where any of them is there', () => {
    expect(requiredModifiers([line('97110', 'GO', '97')], required, 'the terms')).toEqual([]);
    expect(requiredModifiers([line('97110')], [], 'the terms')).toEqual([]);
  });
});

describe('the last day to file a claim', () => {
  // 15 July and 90 days is 13 October: 16 left in July, 31, 30, and 13.
  it.each([
    ['long before it', '2026-07-16', []],
    ['15 days before it', '2026-09-28', []],
    ['14 days before it', '2026-09-29', ['timely-filing-near warning']],
    ['on it', '2026-10-13', ['timely-filing-near warning']],
    ['the day after it', '2026-10-14', ['timely-filing-passed error']],
  ])('%s', (_name, asOf, alerts) => {
    const found = timelyFiling('2026-07-15', asOf, 90, 'the terms');
    expect(found.map(({ code, severity }) => `${code} ${severity}`)).toEqual(alerts);
    for (const { message } of found) expect(message).toContain('2026-10-13');
    expect(found.length).toBe(alerts.length);
  });
});
