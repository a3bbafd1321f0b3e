import { describe, expect, it } from 'vitest';
import { checkTherapyThreshold } from '../../../src/checks/threshold/checkTherapyThreshold.ts';
import { isMissing } from '../../../src/checks/check.ts';
import { facts, found, lacked, line, visit } from '../visits.ts';

const RULE = { threshold: 248000, review: 300000, citation: 'the law' };
const given = facts({ threshold: RULE });

const on = (lines: Parameters<typeof visit>[0], ptSlp: number | null, ot: number | null = null) =>
  visit(lines, { therapyUsed: { ptSlp, ot } });

describe('the threshold on a visit that is not priced', () => {
  it('is above already: every line of those disciplines needs KX', () => {
    const day = on([line('97110 GP'), line('92507 GN'), line('97140 GP KX'), line('97530 GO')], 248000);
    expect(found(checkTherapyThreshold, day, given)).toEqual(['0 error kx-missing', '1 error kx-missing']);
  });

  it('is out of reach: KX is early', () => {
    expect(found(checkTherapyThreshold, on([line('97110 GP KX'), line('97140 GP')], 148000), given)).toEqual([
      '0 warning kx-early',
    ]);
  });

  it('is out of reach of the charges: 2,400.00 and 80.00 just reach it', () => {
    const charged = (charge: number) => on([line('97110 GP KX', { charge })], 240000);
    expect(found(checkTherapyThreshold, charged(8000), given)).toEqual(['0 warning kx-early']);
    expect(lacked(checkTherapyThreshold, charged(8001), given)).toBe('prices');
  });

  it('may be passed by the day: prices are needed', () => {
    expect(lacked(checkTherapyThreshold, on([line('97110 GP')], 148001), given)).toBe('prices');
  });

  it('says what is certain of one discipline where prices are needed for the other', () => {
    const result = checkTherapyThreshold.run(on([line('97110 GP'), line('97530 GO')], 250000, 240000), given);
    expect(
      isMissing(result) && [result.missing, result.found?.map(({ line, code }) => `${line} ${code}`)],
    ).toEqual(['prices', ['0 kx-missing']]);
  });

  it('is nothing to a line that is sent to be denied, nor to one that is bundled', () => {
    const bundled = line('97010 GP', { row: { status: 'B' } });
    expect(found(checkTherapyThreshold, on([line('97110 GP GA'), bundled], 250000), given)).toEqual([]);
  });

  it('needs the use so far and the year’s threshold', () => {
    expect(lacked(checkTherapyThreshold, visit([line('97110 GP')]), given)).toBe('therapy-used');
    expect(lacked(checkTherapyThreshold, on([line('97110 GP')], 0), facts())).toBe('threshold');
  });
});
