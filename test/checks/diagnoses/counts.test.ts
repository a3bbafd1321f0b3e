import { describe, expect, it } from 'vitest';
import { checkDiagnosisCounts } from '../../../src/checks/diagnoses/counts.ts';
import { checkLineWithoutDiagnosis } from '../../../src/checks/diagnoses/lineWithoutDiagnosis.ts';
import { checkRepeatedDiagnoses } from '../../../src/checks/diagnoses/repeated.ts';
import { found, line, visit } from '../visits.ts';

const codes = (count: number) => Array.from({ length: count }, (_, index) => `M25.${500 + index}`);
const shared = (diagnoses: readonly string[]) => ({ diagnoses, ownDiagnoses: false });

describe('a line without a diagnosis', () => {
  it('is warned of once where nobody gave one yet', () => {
    const none = { diagnoses: [] };
    expect(found(checkLineWithoutDiagnosis, visit([line('97110 GP', none), line('97140 GP', none)]))).toEqual(
      ['0 warning diagnosis-missing'],
    );
  });

  it('is an error beside others that have one, or where the claim has one that it leaves out', () => {
    const day = visit([line('97110 GP'), line('97140 GP', { diagnoses: [] })]);
    expect(found(checkLineWithoutDiagnosis, day)).toEqual(['1 error diagnosis-missing']);
    const emptied = visit([line('97110 GP', { diagnoses: [] })], { diagnoses: ['M25.561'] });
    expect(found(checkLineWithoutDiagnosis, emptied)).toEqual(['0 error diagnosis-missing']);
  });

  it('is none where each line has its own, or the diagnoses of the claim', () => {
    expect(found(checkLineWithoutDiagnosis, visit([line('97110 GP'), line('97140 GP')]))).toEqual([]);
    const ofClaim = visit([line('97110 GP', shared(['M25.561']))], { diagnoses: ['M25.561'] });
    expect(found(checkLineWithoutDiagnosis, ofClaim)).toEqual([]);
  });
});

describe('how many diagnoses there is room for', () => {
  it('four on a line', () => {
    const day = visit([line('97110 GP', { diagnoses: codes(4) }), line('97140 GP', { diagnoses: codes(5) })]);
    expect(found(checkDiagnosisCounts, day)).toEqual(['1 error diagnoses-over-line']);
  });

  it('twelve on a claim, each counted once; a line that points to none by itself has no room of its own', () => {
    const twelve = visit([line('97110 GP', shared(codes(12)))], { diagnoses: codes(12) });
    expect(found(checkDiagnosisCounts, twelve)).toEqual([]);
    const thirteen = visit([line('97110 GP', { diagnoses: ['M17.0'] })], { diagnoses: codes(12) });
    expect(found(checkDiagnosisCounts, thirteen)).toEqual(['0 error diagnoses-over-claim']);
  });
});

describe('a diagnosis named twice', () => {
  it('is warned of in one list, however it is written', () => {
    const day = visit([
      line('97110 GP', { diagnoses: ['M25.561', 'M25561'] }),
      line('97140 GP', { diagnoses: ['M25.561'] }),
    ]);
    expect(found(checkRepeatedDiagnoses, day)).toEqual(['0 warning diagnosis-repeated']);
    const ofClaim = visit([line('97110 GP', shared(['I10', 'I10']))], { diagnoses: ['I10', 'I10'] });
    expect(found(checkRepeatedDiagnoses, ofClaim)).toEqual(['0 warning diagnosis-repeated']);
  });

  it('is none on several lines', () => {
    expect(found(checkRepeatedDiagnoses, visit([line('97110 GP'), line('97140 GP')]))).toEqual([]);
  });
});
