import { describe, expect, it } from 'vitest';
import { USUAL_SERVICES } from '../../../data/diagnosisPairings.ts';
import { THERAPY_CODES } from '../../../data/therapyCodes.ts';
import { pairingTables } from '../../../src/answers/checks/pairingTables.ts';
import { checkDiagnosisPairing, covers } from '../../../src/checks/diagnoses/pairing.ts';
import { names } from '../../../src/contracts/codeRanges.ts';
import { facts, findings, found, line, visit } from '../visits.ts';

const SHIPPED = facts({ pairings: pairingTables(undefined) });
const of = (code: string, ...diagnoses: string[]) => visit([line(`${code} GP`, { diagnoses })]);

describe('what a diagnosis usually supports, by the shipped table', () => {
  it.each([
    ['97110', 'M25.561'],
    ['97140', 'M54.50'],
    ['97161', 'M25561'],
    ['97014', 'M17.11'],
    ['97116', 'R26.89'],
    ['97760', 'S82.891D'],
    ['92526', 'R13.12'],
    ['92507', 'I69.320'],
    ['97129', 'R41.841'],
    ['90912', 'N39.41'],
    ['95992', 'H81.11'],
    ['97597', 'L97.412'],
    ['97535', 'G20.A1'],
  ])('%s with %s', (code, diagnosis) => {
    expect(found(checkDiagnosisPairing, of(code, diagnosis), SHIPPED)).toEqual([]);
  });

  it.each([
    ['92526', 'M25.561'],
    ['92507', 'M54.50'],
    ['95992', 'M17.11'],
    ['97597', 'S83.511A'],
    ['97110', 'R13.12'],
  ])('not %s with %s, which is guidance and no denial', (code, diagnosis) => {
    const [finding] = findings(checkDiagnosisPairing, of(code, diagnosis), SHIPPED);
    expect(finding).toMatchObject({ code: 'diagnosis-pairing-unusual', severity: 'info', line: 0 });
    expect(finding?.message).toContain('guidance');
    expect(finding?.cite).toContain('starter table');
  });

  it.each(['99213', '97139', '98975'])('says nothing of %s, which no table pairs with anything', (code) => {
    expect(found(checkDiagnosisPairing, of(code, 'M25.561'), SHIPPED)).toEqual([]);
  });

  it('is content with one diagnosis of several that supports it', () => {
    expect(found(checkDiagnosisPairing, of('92526', 'M25.561', 'R13.12'), SHIPPED)).toEqual([]);
  });

  it.each([
    ['that no table knows', ['C50.911']],
    ['that no table knows, beside one that does', ['M25.561', 'C50.911']],
    ['that are written as none is', ['X']],
    ['that nobody gave', []],
  ])('says nothing of diagnoses %s', (_, diagnoses) => {
    expect(found(checkDiagnosisPairing, of('92526', ...diagnoses), SHIPPED)).toEqual([]);
  });

  it('names therapy codes alone, and ranges that begin codes', () => {
    for (const { diagnoses, services } of USUAL_SERVICES) {
      for (const each of diagnoses)
        expect(each).toMatch(/^[A-Z]\d[0-9A-Z](\.\d+)?(-[A-Z]\d[0-9A-Z](\.\d+)?)?$/);
      for (const each of services) {
        expect(Object.keys(THERAPY_CODES).some((code) => names([each], code))).toBe(true);
      }
    }
  });
});

describe("the clinic's own table", () => {
  const own = pairingTables({
    effectiveFrom: '2026-01-01',
    pairings: [
      { diagnosis: 'C50', procedure: '97140' },
      { diagnosis: 'M25.56', procedure: '97110-97116' },
    ],
  });
  const given = facts({ pairings: own });

  it('speaks before the shipped one for every diagnosis it names', () => {
    expect(found(checkDiagnosisPairing, of('97110', 'M25.561'), given)).toEqual([]);
    expect(found(checkDiagnosisPairing, of('97140', 'M25.561'), given)).toEqual([
      '0 info diagnosis-pairing-unusual',
    ]);
    expect(found(checkDiagnosisPairing, of('97140', 'C50.911'), given)).toEqual([]);
    expect(findings(checkDiagnosisPairing, of('97110', 'C50.911'), given)[0]?.cite).toBe(
      "the clinic's own table of pairings from 2026-01-01: guidance",
    );
  });

  it('leaves the others to the shipped one', () => {
    expect(found(checkDiagnosisPairing, of('97140', 'M54.50'), given)).toEqual([]);
  });
});

it.each([
  ['M17', 'M1711', true],
  ['M17', 'M18', false],
  ['M15-M19', 'M15', true],
  ['M15-M19', 'M199', true],
  ['M15-M19', 'M20', false],
  ['M25.56', 'M25561', true],
  ['M25.56', 'M25571', false],
  ['N39.3-N39.4', 'N3941', true],
  ['N39.3-N39.4', 'N390', false],
  ['M25.561', 'M2556', false],
])('%s covers %s: %s', (range, diagnosis, expected) => {
  expect(covers(range, diagnosis)).toBe(expected);
});
