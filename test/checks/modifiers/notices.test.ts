import { describe, expect, it } from 'vitest';
import { checkNotices } from '../../../src/checks/modifiers/notices.ts';
import { contract, facts, found, line, visit } from '../visits.ts';

describe('notices of non-coverage', () => {
  const excluded = line('97169 GP GY', { row: { status: 'N', multipleProcedure: '9' } });
  const voluntary = line('97169 GP GX GY', { row: { status: 'N', multipleProcedure: '9' } });

  it.each([
    ['GA with KX', line('97110 GP GA KX'), ['0 warning notice-with-kx']],
    ['GX alone', line('97169 GP GX', { row: { status: 'N' } }), ['0 warning gx-without-gy']],
    ['GY on a covered service', line('97110 GP GY'), ['0 warning gy-on-covered']],
    ['GX and GY on a covered service', line('97110 GP GX GY'), ['0 warning gy-on-covered']],
    ['GZ', line('97110 GP GZ'), ['0 info gz-not-paid']],
    ['GA alone', line('97110 GP GA'), []],
    ['GY on an excluded service', excluded, []],
    ['GX and GY on an excluded service', voluntary, []],
    ['GX beside GA, which contradict each other', line('97110 GP GX GA'), []],
    ['none', line('97110 GP KX'), []],
  ])('%s', (_name, on, alerts) => {
    expect(found(checkNotices, visit([on]))).toEqual(alerts);
  });

  it("are Original Medicare's alone", () => {
    const given = facts({ contract: contract({ codingRules: 'medicare' }) });
    expect(found(checkNotices, visit([line('97110 GP GA KX')]), given)).toEqual([]);
  });
});
