import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../src/pricing/outcome.ts';
import { inRelease, percent, row } from './made.ts';
import { priced, text, unitPrices } from './madeVisit.ts';

describe('a status that is not paid from relative values', () => {
  it.each([
    ['status-2024-97010', '97010', 'bundled'],
    ['status-2024-97014', '97014', 'invalid'],
    ['status-2024-97039', '97039', 'unpriced'],
    ['status-2024-97545', '97545', 'unpriced'],
    ['status-2024-96110', '96110', 'not-covered'],
  ])('%s: %s is %s and has no allowed amount', (_id, code, outcome) => {
    const [line] = priced({ lines: [{ code }] });
    expect(line?.outcome).toBe(outcome);
    expect(line?.allowed).toBeNull();
  });

  it.each([
    ['A', 'priced'],
    ['R', 'priced'],
    ['T', 'priced'],
    ['B', 'bundled'],
    ['P', 'bundled'],
    ['M', 'bundled'],
    ['Q', 'bundled'],
    ['N', 'not-covered'],
    ['C', 'unpriced'],
    ['E', 'unpriced'],
    ['J', 'unpriced'],
    ['X', 'unpriced'],
    ['I', 'invalid'],
    ['D', 'invalid'],
    ['Z', 'unpriced'],
  ])('status %s is %s, whatever relative values stand in the row', (status, outcome) => {
    expect(outcomeOf(inRelease(row('00001', '1.00', '1.00', '0.10', { status })), {}).outcome).toBe(outcome);
  });

  it('names the code Medicare takes instead', () => {
    const [line] = priced({ lines: [{ code: '97014' }] });
    expect(line?.substitute).toBe('G0283');
  });

  it('calls a code deleted that only an earlier release has', () => {
    const { outcome, because } = outcomeOf(inRelease(row('97110', '0.45', '0.41', '0.01'), true), {});
    expect(outcome).toBe('invalid');
    expect(because).toMatch(/^Deleted:/);
  });

  it('does not let an unpriced line take part in the therapy ranking', () => {
    // 97039 is therapy by its indicator and has no price: the single unit of 97110 stays whole.
    const [, exercise] = priced({ lines: [{ code: '97039' }, { code: '97110' }] });
    expect(text(exercise?.allowed)).toBe('28.33');
  });
});

describe('what is left without a price rather than given a wrong one', () => {
  it.each(['22', '52', '66'])('modifier %s, which the contractor decides on documents', (modifier) => {
    expect(priced({ lines: [{ code: '97110', modifiers: [modifier] }] })[0]?.outcome).toBe('unpriced');
  });

  it('a discontinued service without a row of its own', () => {
    expect(priced({ lines: [{ code: '97110', modifiers: ['53'] }] })[0]?.outcome).toBe('unpriced');
  });
});

describe('who is paid otherwise', () => {
  it('a non-participating clinician: 95% of each unit, rounded: 28.33 x 0.95 = 26.9135', () => {
    const [line] = priced({
      lines: [{ code: '97110', units: 2 }],
      clinician: { participating: false, acceptsAssignment: true },
    });
    // 21.83 x 0.95 = 20.7385
    expect(line && unitPrices(line)).toEqual(['26.91', '20.74']);
  });

  it('an unassigned claim: the patient owes the limiting charge, Medicare pays the patient', () => {
    const [line] = priced({
      lines: [{ code: '97110' }],
      clinician: { participating: false, acceptsAssignment: false },
    });
    // 26.91 x 1.15 = 30.9465; Medicare: 26.91 - 5.38 = 21.53, less 0.43; the patient: 30.95 - 21.10 = 9.85
    expect(text(line?.share?.patientOwes)).toBe('30.95');
    expect(text(line?.share?.payerPays)).toBe('21.10');
    expect(line?.share && 'patientNet' in line.share && text(line.share.patientNet)).toBe('9.85');
  });

  it('an unassigned claim below the limiting charge: the patient owes the charge', () => {
    const [line] = priced({
      lines: [{ code: '97110', charge: '29.00' }],
      clinician: { participating: false, acceptsAssignment: false },
    });
    expect(text(line?.share?.patientOwes)).toBe('29.00');
  });

  it('a nurse practitioner: 85% of each unit: 28.33 x 0.85 = 24.0805', () => {
    const [line] = priced({ lines: [{ code: '97110' }], policy: { practitioner: percent(85) } });
    expect(text(line?.allowed)).toBe('24.08');
  });

  it('imaging is capped at the hospital outpatient amount', () => {
    // Fee (0.20 + 3.00 x 0.949 + 0.06 x 0.903) x 33.4009 = 103.58; cap (0.20 + 1.00 x 0.949 + 0.05 x 0.903) x 33.4009 = 39.89
    const imaging = row('70450', '0.20', '3.00', '0.06', {
      multipleProcedure: '0',
      oppsNonFacilityPeRvu: 100,
      oppsFacilityPeRvu: 100,
      oppsMalpracticeRvu: 5,
    });
    const [line] = priced({ lines: [{ code: '70450', row: imaging }] });
    expect(text(line?.allowed)).toBe('39.89');
  });
});
