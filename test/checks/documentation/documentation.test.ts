import { describe, expect, it } from 'vitest';
import { THERAPY_CODES } from '../../../data/therapyCodes.ts';
import { documentationOf } from '../../../src/checks/documentation/documentation.ts';
import { line, visit } from '../visits.ts';

const items = (written: string) =>
  documentationOf(visit([line(written)]).lines).flatMap((each) => each.items.map(({ id }) => id));

describe('what the note of a line has to show', () => {
  it.each([
    ['97110 GP', 'timed-minutes total-minutes one-on-one skilled-need goal-progress patient-response'],
    [
      '97035 GP',
      'timed-minutes total-minutes one-on-one modality skilled-need goal-progress patient-response',
    ],
    ['G0283 GP', 'total-minutes modality skilled-need goal-progress patient-response'],
    ['97150 GP', 'total-minutes group skilled-need goal-progress patient-response'],
    ['97161 GP', 'total-minutes evaluation-complexity plan-of-care skilled-need'],
    ['97167 GO', 'total-minutes evaluation-complexity plan-of-care skilled-need'],
    ['97164 GP', 'total-minutes reevaluation skilled-need'],
    ['97760 GP', 'timed-minutes total-minutes one-on-one device skilled-need goal-progress patient-response'],
    ['97597 GP', 'total-minutes wound skilled-need goal-progress patient-response'],
    [
      '97110 GP CQ KX 59',
      'timed-minutes total-minutes one-on-one skilled-need goal-progress patient-response assistant above-threshold separate-service',
    ],
    ['99213', ''],
  ])('%s', (written, expected) => {
    const between = expected === '' ? [] : expected.split(' ');
    expect(items(written)).toEqual(['service-named', ...between, 'signature']);
  });

  it('tells the levels of an evaluation apart', () => {
    const [low, high] = documentationOf(visit([line('97161 GP'), line('97163 GP')]).lines).map(
      (each) => each.items.find(({ id }) => id === 'evaluation-complexity')?.text,
    );
    expect(low).toContain('stable');
    expect(high).toContain('three personal factors');
  });

  it('stands by line, names no item twice and cites each, for every therapy code', () => {
    const all = documentationOf(visit(Object.keys(THERAPY_CODES).map((code) => line(code))).lines);
    expect(all.map(({ line: at }) => at)).toEqual(all.map((_, index) => index));
    for (const each of all) {
      const ids = each.items.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { text, cite } of each.items)
        expect([/\.$/.test(text), cite.length > 0]).toEqual([true, true]);
    }
  });

  it('says which items are general knowledge', () => {
    const [each] = documentationOf(visit([line('97110 GP')]).lines);
    const cites = Object.fromEntries((each?.items ?? []).map(({ id, cite }) => [id, cite]));
    expect(cites['timed-minutes']).toBe('Medicare Benefit Policy Manual ch.15 s.220.3.E');
    expect(cites['skilled-need']).toContain('general knowledge');
  });
});
