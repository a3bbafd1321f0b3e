import { describe, expect, it } from 'vitest';
import { checkRequiredModifiers } from '../../../src/checks/contract/requiredModifiers.ts';
import { contract, facts, findings, found, line, visit } from '../visits.ts';

describe('modifiers that a payer requires', () => {
  const given = facts({
    contract: contract({
      requiredModifiers: [
        { codes: ['97010-97799'], anyOf: ['GP', 'GO', 'GN'] },
        { codes: ['97110'], anyOf: ['97'] },
      ],
    }),
  });

  it('are missed on the line that lacks them, once for each requirement', () => {
    const day = visit([line('97140 GP'), line('97530'), line('97110'), line('99213')]);
    expect(found(checkRequiredModifiers, day, given)).toEqual([
      '1 error required-modifier-missing',
      '2 error required-modifier-missing',
      '2 error required-modifier-missing',
    ]);
  });

  it('name what would do, and offer it where there is one alone', () => {
    const [either, only] = findings(checkRequiredModifiers, visit([line('97110')]), given);
    expect(either?.message).toContain('GP or GO or GN');
    expect(either).not.toHaveProperty('fix');
    expect(only?.fix).toEqual({ addModifier: '97' });
  });

  it('are not missed where any of them is there, or none is required', () => {
    expect(found(checkRequiredModifiers, visit([line('97110 GO 97')]), given)).toEqual([]);
    expect(found(checkRequiredModifiers, visit([line('97110')]), facts({ contract: contract({}) }))).toEqual(
      [],
    );
  });
});
