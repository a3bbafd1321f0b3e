import { describe, expect, it } from 'vitest';
import { amountOf, centsOf } from '../../../web/paper/goodFaith/cents.ts';
import { mayBeDisputed } from '../../../web/paper/goodFaith/disputeThreshold.ts';
import { npiProblem, tinProblem } from '../../../web/paper/goodFaith/numbers.ts';
import { timingOf } from '../../../web/paper/goodFaith/timing.ts';

describe('a bill above the estimate, 45 CFR 149.620(a)(2)(ii)', () => {
  it.each([
    ['gfe-1', '1000.00', '1399.99', false],
    ['gfe-2', '1000.00', '1400.00', true],
    ['the same amount', '350.00', '350.00', false],
    ['less', '350.00', '0.00', false],
    ['nothing was estimated', '0.00', '400.00', true],
  ])('%s: %s estimated, %s billed', (_, estimated, billed, disputable) => {
    expect(mayBeDisputed(centsOf(estimated) ?? NaN, centsOf(billed) ?? NaN)).toBe(disputable);
  });
});

describe('an amount as it is typed', () => {
  it.each([
    ['1400', 140_000],
    ['$1,400.5', 140_050],
    [' 0.07 ', 7],
    ['1400.001', undefined],
    ['-1', undefined],
    ['much', undefined],
    ['', undefined],
  ])('"%s" is %s cents', (text, cents) => {
    expect(centsOf(text)).toBe(cents);
  });

  it.each([
    [0, '0.00'],
    [7, '0.07'],
    [139_999, '1399.99'],
  ])('%i cents are "%s"', (cents, text) => {
    expect(amountOf(cents)).toBe(text);
  });
});

/** July 2026: the 15th is a Wednesday. */
describe('by when the estimate is given, 45 CFR 149.610(b)(1)(vi)', () => {
  it.each([
    ['2026-07-15', '2026-07-15', 'on-request', '2026-07-20'],
    ['2026-07-15', '2026-07-17', 'on-request', '2026-07-20'],
    // Thursday, Friday, Monday: three.
    ['2026-07-15', '2026-07-20', 'three-days-ahead', '2026-07-16'],
    ['2026-07-17', '2026-07-22', 'three-days-ahead', '2026-07-20'],
    // Nine business days, then ten.
    ['2026-07-15', '2026-07-28', 'three-days-ahead', '2026-07-16'],
    ['2026-07-15', '2026-07-29', 'ten-days-ahead', '2026-07-20'],
    ['2026-07-18', '2027-07-29', 'ten-days-ahead', '2026-07-22'],
  ])('scheduled on %s for %s: %s, by %s', (scheduledOn, date, reason, by) => {
    expect(timingOf(scheduledOn, date)).toEqual({ reason, by });
  });

  it('is not known without both days', () => {
    expect(timingOf('', '2026-07-15')).toBeUndefined();
    expect(timingOf('2026-07-15', '')).toBeUndefined();
  });
});

describe('the clinician’s numbers', () => {
  // 1234567893 is the example of CMS's own description of the check digit.
  it.each([
    ['1234567893', undefined],
    ['', undefined],
    ['1234567894', 'This is no NPI: one of its digits is mistyped.'],
    ['123456789', 'An NPI has ten digits.'],
  ])('NPI "%s": %s', (text, problem) => {
    expect(npiProblem(text)).toBe(problem);
  });

  it.each([
    ['12-3456789', true],
    ['123456789', true],
    ['', true],
    ['12345678', false],
  ])('TIN "%s" is right: %s', (text, right) => {
    expect(tinProblem(text) === undefined).toBe(right);
  });
});
