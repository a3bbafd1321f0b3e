import { describe, expect, it } from 'vitest';
import { checkParts } from '../../../src/checks/modifiers/parts.ts';
import { checkSides } from '../../../src/checks/modifiers/sides.ts';
import { findings, found, line, visit } from '../visits.ts';

describe('a professional or technical part', () => {
  const without = (written: string, rows: string[]) =>
    line(written, { standing: { kind: 'modifier-without-row', rows } });

  it('is refused of a code that has none', () => {
    const day = visit([without('97110 GP 26', ['']), without('93005 TC', [''])]);
    expect(found(checkParts, day)).toEqual(['0 error modifier-without-row', '1 error modifier-without-row']);
    expect(findings(checkParts, day)[0]?.fix).toEqual({ removeModifier: '26' });
  });

  it('names what there is where the whole has no row either', () => {
    const [alert] = findings(checkParts, visit([without('93010 TC', ['26'])]));
    expect(alert?.message).toContain('with 26 only');
    expect(alert).not.toHaveProperty('fix');
  });

  it('is fine where the code has it, and 53 is none', () => {
    expect(found(checkParts, visit([line('73030 26'), without('45378 53', ['26'])]))).toEqual([]);
  });
});

describe('a side', () => {
  it('is none of therapy: 50 an error, RT and LT a warning', () => {
    expect(found(checkSides, visit([line('97110 GP 50'), line('97140 GP RT'), line('97140 GP LT')]))).toEqual(
      ['0 error no-two-sides', '1 warning side-on-therapy', '2 warning side-on-therapy'],
    );
  });

  it('is not said twice of a code whose indicator knows no sides', () => {
    const test = (written: string, bilateralSurgery: string) =>
      line(written, { row: { multipleProcedure: '0', bilateralSurgery } });
    expect(
      found(checkSides, visit([test('98975 50', '9'), test('20610 50', '1'), test('20610 RT', '1')])),
    ).toEqual(['0 error no-two-sides']);
  });

  it('is silent on therapy without one', () => {
    expect(found(checkSides, visit([line('97110 GP')]))).toEqual([]);
  });
});
