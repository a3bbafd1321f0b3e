import { describe, expect, it } from 'vitest';
import { checkAssistants } from '../../../src/checks/modifiers/assistants.ts';
import { found, line, visit } from '../visits.ts';

describe('what a therapy assistant may furnish', () => {
  it('is no evaluation, first or repeated', () => {
    expect(found(checkAssistants, visit([line('97161 GP CQ'), line('97168 GO CO')]))).toEqual([
      '0 error assistant-on-evaluation',
      '1 error assistant-on-evaluation',
    ]);
  });

  it('is therapy', () => {
    const office = line('99213 CQ', { row: { multipleProcedure: '0' } });
    expect(found(checkAssistants, visit([line('97110 GP CQ'), line('97530 GO CO'), office]))).toEqual([
      '2 warning assistant-off-therapy',
    ]);
  });

  it('is nothing to say where no assistant was', () => {
    expect(found(checkAssistants, visit([line('97161 GP'), line('99213')]))).toEqual([]);
  });
});
