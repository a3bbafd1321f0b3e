import { describe, expect, it } from 'vitest';
import { priced } from './madeVisit.ts';

describe('a line sent with a notice of non-coverage', () => {
  it.each([
    ['GA: signed for, denial expected', ['GA'], 'patient'],
    ['GX: told, excluded', ['GX'], 'patient'],
    ['GY: excluded by law', ['GY'], 'patient'],
    ['GX and GY', ['GX', 'GY'], 'patient'],
    ['GZ: not told', ['GZ'], 'provider'],
  ])('%s is not covered', (_id, modifiers, liable) => {
    const [line] = priced({ lines: [{ code: '97110', modifiers }] });
    expect([line?.outcome, line?.liable, line?.allowed]).toEqual(['not-covered', liable, null]);
    expect(line?.reason).toContain('Medicare pays nothing');
  });

  it('takes no part in the therapy ranking: 97110 is the only unit and stays whole', () => {
    const [, exercise] = priced({ lines: [{ code: '97530', modifiers: ['GA'] }, { code: '97110' }] });
    expect(exercise?.allowed?.coefficient).toBe(2833);
  });

  it('frees the patient of a code that is never covered, too', () => {
    const [never] = priced({ lines: [{ code: '96110' }] });
    const [untold] = priced({ lines: [{ code: '96110', modifiers: ['GZ'] }] });
    expect([never?.liable, untold?.liable]).toEqual(['patient', 'provider']);
  });

  it('leaves a bundled code bundled', () => {
    expect(priced({ lines: [{ code: '97010', modifiers: ['GY'] }] })[0]?.outcome).toBe('bundled');
  });
});
