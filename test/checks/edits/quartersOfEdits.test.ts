import { describe, expect, it } from 'vitest';
import { checkQuartersOfEdits } from '../../../src/checks/edits/quartersOfEdits.ts';
import { mues, pairs } from '../edits.ts';
import { facts, findings, found, line, visit } from '../visits.ts';

const EARLIER = { quarter: '2026 quarter 2', ownQuarter: false };
const day = visit([line('97110 GP'), line('97140 GP')]);

describe('coding edits that are not all of the date’s', () => {
  it('are told once for each kind, with both quarters', () => {
    const given = facts({ mues: mues([], EARLIER), pairs: pairs([], EARLIER) });
    expect(found(checkQuartersOfEdits, day, given)).toEqual([
      '0 warning mue-of-earlier-quarter',
      '0 warning ptp-of-earlier-quarter',
    ]);
    for (const { message } of findings(checkQuartersOfEdits, day, given)) {
      expect(message).toContain('of 2026 quarter 3 are not loaded: those of 2026 quarter 2 were checked');
    }
  });

  it('are told where only a part of the pairs is loaded', () => {
    expect(found(checkQuartersOfEdits, day, facts({ pairs: pairs([], { complete: false }) }))).toEqual([
      '0 warning ptp-partial',
    ]);
  });

  it('of pairs do not matter to a visit of one code', () => {
    const given = facts({ pairs: pairs([], { ...EARLIER, complete: false }) });
    expect(found(checkQuartersOfEdits, visit([line('97110 GP')]), given)).toEqual([]);
  });

  it('are not told where they are the date’s own, or none are loaded and their checks say so', () => {
    expect(found(checkQuartersOfEdits, day, facts({ mues: mues([]), pairs: pairs([]) }))).toEqual([]);
    expect(found(checkQuartersOfEdits, day)).toEqual([]);
  });
});
