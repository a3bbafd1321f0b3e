import { describe, expect, it } from 'vitest';
import { percent } from './made.ts';
import { allowed, billed, inDollars, said, surgery } from './procedures.ts';

const operation = (more: Parameters<typeof surgery>[2] = {}) => surgery('27447', '1000.00', more);
const paid = (modifier: string, more: Parameters<typeof surgery>[2] = {}) =>
  inDollars([billed(operation(more), { modifiers: [modifier] })]);

describe('two surgeons (62) of a procedure of 1000.00', () => {
  it.each([
    ['cosurg: 1000.00 x 0.625', '2', '625.00'],
    ['with documents: 1000.00 x 0.625', '1', '625.00'],
    ['not permitted', '0', 'unpriced'],
    ['does not apply', '9', 'unpriced'],
  ])('%s', (_id, coSurgeons, expected) => {
    expect(allowed(paid('62', { coSurgeons }))).toEqual([expected]);
  });

  it('a team (66) is paid by report', () => {
    expect(allowed(paid('66', { teamSurgery: '2' }))).toEqual(['unpriced']);
  });
});

describe('an assistant at surgery of a procedure of 1000.00', () => {
  it.each([
    ['asst: a physician, 16%', '80', '2', '160.00'],
    ['minimum assistant, 16%', '81', '2', '160.00'],
    ['no resident available, 16%', '82', '2', '160.00'],
    ['asst: not a physician, 85% of 16%', 'AS', '2', '136.00'],
    ['with documents', '80', '0', '160.00'],
    ['does not apply', '80', '9', 'unpriced'],
  ])('%s', (_id, modifier, assistantAtSurgery, expected) => {
    expect(allowed(paid(modifier, { assistantAtSurgery }))).toEqual([expected]);
  });

  it('who is never paid by law is not covered, and the patient owes nothing', () => {
    const [line] = paid('80', { assistantAtSurgery: '1' });
    expect([line?.outcome, line?.liable]).toEqual(['not-covered', 'provider']);
  });

  it('is told that documents are needed', () => {
    expect(said(paid('80', { assistantAtSurgery: '0' })[0], 'assistant-at-surgery')).toBe(
      'An assistant at surgery is paid 16%. Documents must show that an assistant was needed.',
    );
  });

  it('AS holds the practitioner share already: 136.00, not 115.60', () => {
    const lines = inDollars([billed(operation(), { modifiers: ['AS'] })], {
      policy: { practitioner: percent(85) },
    });
    expect(allowed(lines)).toEqual(['136.00']);
  });
});

describe('a part of the surgical package of 1000.00, divided 10, 69 and 21 percent', () => {
  it.each([
    ['54: surgery and the care before it, 10% + 69%', '54', '790.00'],
    ['55: care after, 21%', '55', '210.00'],
    ['78: return to the operating room, 69%', '78', '690.00'],
    ['56: care before is in the surgeon part', '56', 'unpriced'],
  ])('%s', (_id, modifier, expected) => {
    expect(allowed(paid(modifier))).toEqual([expected]);
  });

  it.each(['54', '55', '78'])('%s on a code without a global period is not priced', (modifier) => {
    expect(allowed(paid(modifier, { globalDays: '000', intraoperative: 0 }))).toEqual(['unpriced']);
  });
});

describe('what the contractor decides', () => {
  it.each(['22', '52', '53'])('modifier %s has no amount on the schedule', (modifier) => {
    const [line] = paid(modifier);
    expect(line?.outcome).toBe('unpriced');
    expect(line?.reason).toContain(`Modifier ${modifier}`);
  });

  it('53 is priced where the code has a row of its own for it', () => {
    const own = { ...operation(), modifier: '53' as const, workRvu: 50_000 };
    expect(allowed(inDollars([billed(own)]))).toEqual(['500.00']);
  });
});

describe('modifiers together', () => {
  it('both sides, second by rank, assistant: 1000.00 x 1.50 x 0.50 x 0.16 = 120.00', () => {
    const lines = inDollars([
      billed(operation(), { modifiers: ['50', '80'] }),
      billed(surgery('22612', '2000.00'), { modifiers: ['80'] }),
    ]);
    expect(allowed(lines)).toEqual(['120.00', '320.00']);
  });

  it('two surgeons, one of whom leaves the care after: 1000.00 x 0.625 x 0.79 = 493.75', () => {
    expect(allowed(inDollars([billed(operation(), { modifiers: ['62', '54'] })]))).toEqual(['493.75']);
  });

  it('then the practitioner, then who does not participate: 160.00 x 0.85 = 136.00, x 0.95 = 129.20', () => {
    const lines = inDollars([billed(operation(), { modifiers: ['80'] })], {
      policy: { practitioner: percent(85) },
      clinician: { participating: false, acceptsAssignment: true },
    });
    expect(allowed(lines)).toEqual(['129.20']);
  });

  it.each(['51', '59', 'XS', '76', '77', '25', '95', '93', 'KX', 'GP', 'RT', '57', '79'])(
    '%s alone leaves the price',
    (modifier) => {
      expect(allowed(paid(modifier))).toEqual(['1000.00']);
    },
  );
});
