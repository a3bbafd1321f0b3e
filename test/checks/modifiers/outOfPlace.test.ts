import { describe, expect, it } from 'vitest';
import { checkHabilitative } from '../../../src/checks/modifiers/habilitative.ts';
import { checkOutOfPlace } from '../../../src/checks/modifiers/outOfPlace.ts';
import { checkUnknownModifiers } from '../../../src/checks/modifiers/unknown.ts';
import { contract, facts, findings, found, line, visit } from '../visits.ts';

const office = (written: string) => line(written, { row: { multipleProcedure: '0' } });

describe('modifiers out of place', () => {
  it('are 25 on therapy', () => {
    expect(
      found(checkOutOfPlace, visit([line('97161 GP 25'), line('97110 GP 25'), office('99213 25')])),
    ).toEqual(['0 warning modifier-25-on-therapy', '1 warning modifier-25-on-therapy']);
  });

  it('are KX where no therapy is', () => {
    expect(
      found(
        checkOutOfPlace,
        visit([office('99213 KX'), office('97597 GP KX'), office('0101T GP KX'), line('97110 GP KX')]),
      ),
    ).toEqual(['0 info kx-off-therapy']);
  });
});

describe('96 and 97', () => {
  it('tell Original Medicare nothing', () => {
    const day = visit([line('97110 GP 97'), line('97110 GP 96'), line('97110 GP')]);
    expect(found(checkHabilitative, day)).toEqual([
      '0 info habilitative-modifier',
      '1 info habilitative-modifier',
    ]);
  });

  it('may matter to a plan that follows its coding rules', () => {
    const given = facts({ contract: contract({ codingRules: 'medicare' }) });
    expect(found(checkHabilitative, visit([line('97110 GP 97')]), given)).toEqual([]);
  });
});

describe('modifiers that are not known', () => {
  it('are named once a line', () => {
    const day = visit([line('97110 GP Q9 Z1'), line('97110 GP KX')]);
    expect(found(checkUnknownModifiers, day)).toEqual(['0 info modifier-unknown']);
    expect(findings(checkUnknownModifiers, day)[0]?.message).toContain('Q9, Z1');
  });

  it('are known where the payer requires them', () => {
    const given = facts({ contract: contract({ requiredModifiers: [{ codes: ['97110'], anyOf: ['U5'] }] }) });
    expect(found(checkUnknownModifiers, visit([line('97110 GP U5')]), given)).toEqual([]);
  });
});
