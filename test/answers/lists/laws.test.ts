import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareAmounts } from '../../../src/answers/lists/compareAmounts.ts';
import type { ListedAmount } from '../../../src/answers/lists/amountsField.ts';
import { readAmounts } from '../../../src/answers/lists/readAmounts.ts';
import { listedFor } from '../../../src/answers/lists/repeatedAmounts.ts';
import { writeAmounts } from '../../../src/answers/lists/writeAmounts.ts';

const letters = (form: RegExp) => fc.stringMatching(form);
const amount = fc
  .record({
    code: letters(/^[0-9A-Z]{5}$/),
    modifier: fc.option(letters(/^[0-9A-Z]{2}$/), { nil: undefined }),
    cents: fc.integer({ min: 0, max: 999_999_999 }),
  })
  .map(({ code, modifier, cents }): ListedAmount => {
    const text = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
    return { code, ...(modifier !== undefined && { modifier }), amount: text };
  });
const list = fc.uniqueArray(amount, { selector: listedFor, minLength: 1, maxLength: 40 });

const read = (text: string) => {
  const answer = readAmounts(Buffer.from(text));
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value;
};
const asMap = (amounts: readonly ListedAmount[]) =>
  new Map(amounts.map((each) => [listedFor(each), each.amount]));

describe('a list that is written and read', () => {
  it('is what it was, in its order', () => {
    fc.assert(
      fc.property(list, (amounts) => {
        const back = read(writeAmounts(amounts));
        expect(back).toMatchObject({ ignoredColumns: [], repeatedRows: 0 });
        expect(asMap(back.rows)).toEqual(asMap(amounts));
      }),
    );
  });

  it('is written the same again, byte for byte, whatever the order it came in', () => {
    fc.assert(
      fc.property(
        list.chain((amounts) =>
          fc.tuple(fc.constant(amounts), fc.shuffledSubarray(amounts, { minLength: amounts.length })),
        ),
        ([amounts, shuffled]) => {
          const text = writeAmounts(amounts);
          expect(writeAmounts(shuffled)).toBe(text);
          expect(writeAmounts(read(text).rows)).toBe(text);
        },
      ),
    );
  });

  it('holds no cell that a spreadsheet program could take for a formula', () => {
    fc.assert(
      fc.property(list, (amounts) => {
        const cells = writeAmounts(amounts)
          .split('\r\n')
          .slice(1)
          .flatMap((row) => row.split(','));
        expect(cells.filter((cell) => !/^[0-9A-Z.]*$/.test(cell))).toEqual([]);
      }),
    );
  });

  it('is ended line by line as Windows does', () => {
    expect(writeAmounts([{ code: '97110', amount: '40' }])).toBe(
      'Procedure Code,Modifier,Amount\r\n97110,,40.00\r\n',
    );
  });
});

describe('the differences of two lists', () => {
  it('turn the one into the other', () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        const { differences, added, changed, removed, unchanged } = compareAmounts(before, after);
        const turned = asMap(before);
        for (const { code, modifier, from, to } of differences) {
          const name = listedFor({ code, ...(modifier !== null && { modifier }) });
          expect(turned.get(name) ?? null).toBe(from);
          if (to === null) turned.delete(name);
          else turned.set(name, to);
        }
        expect(turned).toEqual(asMap(after));
        expect(added + changed + removed).toBe(differences.length);
        expect(unchanged + changed + added).toBe(after.length);
        expect(unchanged + changed + removed).toBe(before.length);
      }),
    );
  });

  it('are none between a list and itself', () => {
    fc.assert(
      fc.property(list, (each) => {
        expect(compareAmounts(each, each).differences).toEqual([]);
      }),
    );
  });
});
