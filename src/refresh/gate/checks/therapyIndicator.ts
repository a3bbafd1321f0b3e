import { rowName } from '../../../pricing/rowFacts.ts';
import type { Check, Found } from '../check.ts';
import type { KeyedRelease } from '../keyedRelease.ts';
import { isShare } from '../shares.ts';
import { THERAPY, therapyRows } from '../therapyRows.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { counted, few } from '../words.ts';

/** Which codes are under the therapy reduction decides what a visit is paid: every change is told. */
export const therapyIndicator: Check = {
  name: 'therapy-indicator',
  find: ({ now, before }): Found[] => {
    const has = therapyRows(now).map(rowName);
    if (has.length === 0 && now.release.track !== 'qp') return [noneAtAll(now)];
    if (!before) return [];
    const had = therapyRows(before).map(rowName);
    const left = had.filter((key) => now.rows.has(key) && !has.includes(key));
    const joined = has.filter((key) => !had.includes(key));
    const changes = [
      ...left.map((key) =>
        change(key, now, `is no longer under the therapy reduction, as it was in ${before.title}`),
      ),
      ...joined.map((key) =>
        change(key, now, `is under the therapy reduction and was not in ${before.title}`),
      ),
    ];
    if (!isShare(changes.length, had.length, THRESHOLDS.indicatorChangedPercent)) return changes;
    const found = counted(changes.length, 'code');
    const message = `${found} joined or left the therapy reduction (multiple-procedure indicator ${THERAPY}): ${few([...left, ...joined])}.`;
    const expected = `less than ${THRESHOLDS.indicatorChangedPercent}% of ${had.length}`;
    return [{ severity: 'doubtful', where: null, found, expected, message }, ...changes];
  },
};

function change(where: string, now: KeyedRelease, what: string): Found {
  const found = `indicator ${now.rows.get(where)?.multipleProcedure ?? ''}`;
  return { severity: 'note', where, found, expected: null, message: `Code ${where} ${what}.` };
}

function noneAtAll({ title }: KeyedRelease): Found {
  const message = `No code of ${title} is under the therapy reduction (multiple-procedure indicator ${THERAPY}).`;
  return { severity: 'doubtful', where: null, found: 'no code', expected: 'some fifty codes', message };
}
