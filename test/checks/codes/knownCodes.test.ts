import { describe, expect, it } from 'vitest';
import { checkKnownCodes } from '../../../src/checks/codes/knownCodes.ts';
import { contract, facts, findings, found, line, THERAPY_ROW, visit } from '../visits.ts';

const UNKNOWN = { standing: { kind: 'unknown', release: '2026C' } } as const;
const DELETED = { standing: { kind: 'deleted', row: THERAPY_ROW } } as const;
const NOT_TOLD = { standing: { kind: 'not-told' } } as const;

describe('codes that the schedule does not have', () => {
  it('were deleted where an earlier release has them, for every payer', () => {
    const day = visit([line('97110 GP'), line('97001 GP', DELETED)]);
    expect(found(checkKnownCodes, day)).toEqual(['1 error code-deleted']);
    expect(found(checkKnownCodes, day, facts({ contract: contract({}) }))).toEqual(['1 error code-deleted']);
  });

  it('are refused by Medicare where no release has them; letters may belong to another schedule', () => {
    const day = visit([line('97119 GP', UNKNOWN), line('L3908', UNKNOWN)]);
    expect(found(checkKnownCodes, day)).toEqual(['0 error code-unknown', '1 warning code-unknown']);
    expect(findings(checkKnownCodes, day)[1]?.message).toContain('supply, brace or device');
    expect(found(checkKnownCodes, day, facts({ contract: contract({}) }))[0]).toBe('0 warning code-unknown');
  });

  it('could not be looked up in the extract', () => {
    expect(findings(checkKnownCodes, visit([line('99213', NOT_TOLD)]))[0]).toMatchObject({
      code: 'code-not-in-extract',
      severity: 'info',
      message: expect.stringContaining("Import CMS's file") as string,
    });
  });

  it('are known to a payer that has a fee for them', () => {
    const terms = { kind: 'fee-list', fees: [{ code: 'W0001', amount: '50.00' }] } as const;
    const given = facts({ contract: { payer: 'acme', version: '2026-01-01', terms } });
    expect(found(checkKnownCodes, visit([line('W0001', UNKNOWN), line('W0002', UNKNOWN)]), given)).toEqual([
      '1 warning code-unknown',
    ]);
  });

  it('say nothing where the terms rest on the schedule of another year', () => {
    const given = facts({ contract: contract({ schedule: { year: 2025 } }) });
    expect(found(checkKnownCodes, visit([line('98979', UNKNOWN)]), given)).toEqual([]);
  });

  it('are not missed where the row is there', () => {
    expect(found(checkKnownCodes, visit([line('97110 GP')]))).toEqual([]);
  });
});
