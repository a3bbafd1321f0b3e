import { describe, expect, it } from 'vitest';
import { checkContractFiling, checkMedicareFiling } from '../../../src/checks/filing/timelyFiling.ts';
import { contract, facts, findings, found, lacked, line, visit } from '../visits.ts';

describe('the last day to file a claim by the contract', () => {
  const given = facts({ contract: contract({ timelyFilingDays: 90 }) });
  const on = (asOf: string | null) => visit([line('97110 GP')], { dateOfService: '2026-07-15', asOf });

  // 15 July and 90 days is 13 October: 16 left in July, 31, 30, and 13.
  it.each([
    ['long before it', '2026-07-16', []],
    ['15 days before it', '2026-09-28', []],
    ['14 days before it', '2026-09-29', ['0 warning timely-filing-near']],
    ['on it', '2026-10-13', ['0 warning timely-filing-near']],
    ['the day after it', '2026-10-14', ['0 error timely-filing-passed']],
  ])('%s', (_name, asOf, alerts) => {
    expect(found(checkContractFiling, on(asOf), given)).toEqual(alerts);
    for (const { message } of findings(checkContractFiling, on(asOf), given)) {
      expect(message).toContain('2026-10-13');
    }
  });

  it('needs to know which day it is, and only where the contract has a limit', () => {
    expect(lacked(checkContractFiling, on(null), given)).toBe('as-of');
    expect(lacked(checkContractFiling, on(null), facts({ contract: contract({}) }))).toBeNull();
  });
});

describe('the last day to file a claim under Original Medicare', () => {
  const on = (dateOfService: string, asOf: string | null) =>
    visit([line('97110 GP')], { dateOfService, asOf });

  it.each([
    ['15 days before', '2025-07-15', '2026-06-30', []],
    ['14 days before', '2025-07-15', '2026-07-01', ['0 warning timely-filing-near']],
    ['on it', '2025-07-15', '2026-07-15', ['0 warning timely-filing-near']],
    ['the day after', '2025-07-15', '2026-07-16', ['0 error timely-filing-passed']],
    ['28 February, for a service of that day', '2023-02-28', '2024-02-28', ['0 warning timely-filing-near']],
    [
      '29 February, for a service of 28 February',
      '2023-02-28',
      '2024-02-29',
      ['0 error timely-filing-passed'],
    ],
    [
      '28 February, for a service of 29 February',
      '2024-02-29',
      '2025-02-28',
      ['0 warning timely-filing-near'],
    ],
    ['1 March, for a service of 29 February', '2024-02-29', '2025-03-01', ['0 error timely-filing-passed']],
    ['1 March, for a service of 1 March', '2024-03-01', '2025-03-01', ['0 warning timely-filing-near']],
  ])('%s', (_name, dateOfService, asOf, alerts) => {
    expect(found(checkMedicareFiling, on(dateOfService, asOf))).toEqual(alerts);
  });

  it('needs to know which day it is', () => {
    expect(lacked(checkMedicareFiling, on('2025-07-15', null))).toBe('as-of');
  });

  it('is not that of a plan which follows its coding rules', () => {
    const given = facts({ contract: contract({ codingRules: 'medicare' }) });
    expect(found(checkMedicareFiling, on('2020-01-01', '2026-07-15'), given)).toEqual([]);
  });
});
