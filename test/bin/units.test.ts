import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workplace, type Workplace } from './cli.ts';

let here: Workplace;
beforeAll(async () => {
  here = await workplace();
});
afterAll(() => here.remove());

describe('allowable units', () => {
  it('shows the total, the units and why', async () => {
    const { code, out } = await here.run('units', '97110=33', '97140=7');
    expect(code).toBe(0);
    expect(out).toContain('33 + 7 = 40 timed minutes: three units (38 to 52 minutes).');
    expect(out).toMatch(/^97110 +2 /m);
    expect(out).toMatch(/^97140 +1 /m);
    expect(out).toMatch(/^3 units in all$/m);
  });

  it('takes the assistant’s minutes after a plus, and the discipline after a hyphen', async () => {
    const { json } = await here.run('units', '97110-GP=13+23', '97140-GP=30', '--json');
    expect(json).toMatchObject({
      units: 4,
      lines: [
        { units: 2, assistantUnits: 1 },
        { units: 2, assistantUnits: 0 },
      ],
    });
  });

  it.each([
    ['no minutes at all', ['units'], 2],
    ['words that are no minutes', ['units', '97110'], 2],
    ['a code whose time is not known', ['units', '99213=10'], 1],
    ['a rule that does not exist', ['units', '97110=10', '--rule', 'best'], 1],
  ])('%s', async (_name, words, expected) => {
    const { code, err } = await here.run(...words);
    expect(code).toBe(expected);
    expect(err).not.toBe('');
  });
});
