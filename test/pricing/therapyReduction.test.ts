import { describe, expect, it } from 'vitest';
import { percent, row } from './made.ts';
import { priced, text, unitPrices } from './madeVisit.ts';

describe('the therapy reduction', () => {
  it('pays in full the unit with the highest practice expense, not the highest price', () => {
    // 2020 in Ohio 97110 had PE 0.40 and the higher fee, 97124 PE 0.47; here in 2026: 97110 PE 0.41 fee 28.33,
    // 97124 PE 0.53: (0.35 + 0.53 x 0.949 + 0.01 x 0.903) x 33.4009 = 0.86200 x 33.4009 = 28.79
    const [exercise, other] = priced({ lines: [{ code: '97110' }, { code: '97124' }] });
    expect(text(exercise?.allowed)).toBe('21.83');
    expect(text(other?.allowed)).toBe('28.79');
  });

  it('ranks every unit of the day: two units of the highest code are one in full and one reduced', () => {
    // 97530 reduced: (0.44 + 0.30 x 0.949 + 0.00903) x 33.4009 = 0.73373 x 33.4009 = 24.51
    const [line, other] = priced({ lines: [{ code: '97530', units: 2 }, { code: '97110' }] });
    expect(line && unitPrices(line)).toEqual(['34.02', '24.51']);
    expect(other && unitPrices(other)).toEqual(['21.83']);
  });

  it('lets other disciplines of the day take part in the ranking and not in the answer', () => {
    const lines = priced({ lines: [{ code: '97110' }], alsoThatDay: [{ code: '97530', modifiers: ['GO'] }] });
    expect(lines.map(({ allowed }) => text(allowed))).toEqual(['21.83']);
  });

  it('breaks a tie of practice expense by the higher fee', () => {
    const dearer = row('97999', '0.60', '0.41', '0.01');
    const [first, second] = priced({ lines: [{ code: '97110' }, { code: '97999', row: dearer }] });
    expect(first && unitPrices(first)).toEqual(['21.83']);
    // (0.60 + 0.41 x 0.949 + 0.00903) x 33.4009 = 0.99812 x 33.4009 = 33.34
    expect(second && unitPrices(second)).toEqual(['33.34']);
  });

  it('breaks a tie of both by the line sent first', () => {
    const [first, second] = priced({ lines: [{ code: '97116' }, { code: '97110' }] });
    expect(first && unitPrices(first)).toEqual(['28.33']);
    expect(second && unitPrices(second)).toEqual(['21.83']);
  });

  it('leaves services that are not therapy by their indicator alone', () => {
    // 97129: (0.50 + 0.16 x 0.949 + 0.00903) x 33.4009 = 0.66087 x 33.4009 = 22.07
    const [cognitive, exercise] = priced({ lines: [{ code: '97129' }, { code: '97110' }] });
    expect(text(cognitive?.allowed)).toBe('22.07');
    expect(text(exercise?.allowed)).toBe('28.33');
  });

  it('tx-20pct-visit: keeps the percentage of the date: 80% of practice expense until March 2013', () => {
    // 97110 at 80%: (0.45 + 0.328 x 0.949 + 0.00903) x 33.4009 = 0.770302 x 33.4009 = 25.73
    const [line] = priced({ lines: [{ code: '97110', units: 2 }], policy: { therapyPeKept: percent(80) } });
    expect(line && unitPrices(line)).toEqual(['28.33', '25.73']);
  });

  it('does not reduce before the rule began', () => {
    const [line] = priced({ lines: [{ code: '97110', units: 2 }], policy: { therapyPeKept: null } });
    expect(line && unitPrices(line)).toEqual(['28.33', '28.33']);
  });

  it('says why in words', () => {
    const [, line] = priced({ lines: [{ code: '97530' }, { code: '97110' }] });
    const note = line?.notes.find(({ rule }) => rule === 'therapy-reduction');
    expect(note?.because).toBe(
      "Each unit keeps 50% of its practice expense: 97530 has the day's highest practice expense and is paid in full.",
    );
  });
});

describe('how much a rule moved a line', () => {
  const effects = (lines: ReturnType<typeof priced>, rule: string) =>
    lines.map(({ notes }) => notes.find((note) => note.rule === rule)?.effect ?? null);

  it('is the sum over the units that the therapy reduction took from: 2 x (21.83 - 28.33), 24.51 - 34.02', () => {
    const lines = priced({
      lines: [{ code: '97530', units: 2 }, { code: '97110', units: 2 }, { code: '97129' }],
    });
    expect(effects(lines, 'therapy-reduction')).toEqual([-951, -1300, null]);
  });

  it('is nothing where the only unit stays whole', () => {
    expect(effects(priced({ lines: [{ code: '97110' }] }), 'therapy-reduction')).toEqual([null]);
  });

  it('is what is left of a lower charge: 40.00 - 71.99', () => {
    // 28.33 + 21.83 + 21.83 = 71.99
    const lines = priced({ lines: [{ code: '97110', units: 3, charge: '40.00' }] });
    expect(effects(lines, 'lesser-of-charge')).toEqual([-3199]);
  });

  it('is what a non-participating clinician is not paid: 26.91 - 28.33', () => {
    const lines = priced({
      lines: [{ code: '97110' }],
      clinician: { participating: false, acceptsAssignment: true },
    });
    expect(effects(lines, 'non-participating')).toEqual([-142]);
  });
});
