import { describe, expect, it } from 'vitest';
import { readAmounts } from '../../../src/answers/lists/readAmounts.ts';

const read = (text: string) => readAmounts(Buffer.from(text, 'utf8'));
const HEADING = 'Procedure Code,Modifier,Amount';
const listed = (...rows: string[]) => read([HEADING, ...rows].join('\n'));

/** What was read, as it is written: "97110-GP 40.00". */
function amountsOf(answer: ReturnType<typeof readAmounts>): string[] {
  if (!answer.ok) return answer.refusal.errors.map(({ pointer, code }) => `${pointer} ${code}`);
  return answer.value.rows.map(({ code, modifier, amount }) =>
    [modifier === undefined ? code : `${code}-${modifier}`, amount].join(' '),
  );
}

function problemsOf(answer: ReturnType<typeof readAmounts>): (readonly [string, string, string | null])[] {
  expect(answer.ok).toBe(false);
  if (answer.ok) return [];
  for (const { message, remedy } of answer.refusal.errors) expect([message, remedy]).not.toContain('');
  return answer.refusal.errors.map(({ pointer, code, found }) => [pointer, code, found] as const);
}

describe('a list as spreadsheet programs save it', () => {
  const EXPECTED = ['97110 1234.50', '97110-GP 41.00', '97530 45.00'];
  it.each([
    ['plain', `${HEADING}\n97110,,1234.50\n97110,GP,41.00\n97530,,45.00\n`],
    ['with the line ends of Windows', `${HEADING}\r\n97110,,1234.50\r\n97110,GP,41\r\n97530,,45\r\n`],
    ['with the line ends of old Macs', `${HEADING}\r97110,,1234.50\r97110,GP,41\r97530,,45`],
    ['with a byte order mark', `\ufeff${HEADING}\n97110,,1234.50\n97110,GP,41\n97530,,45`],
    ['with dollar signs and thousands', `${HEADING}\n97110,,"$1,234.50"\n97110,GP,$41.0\n97530,,$ 45`],
    [
      'with everything in quotes',
      `"Procedure Code","Modifier","Amount"\n"97110","","1,234.5"\n"97110","GP","41"\n"97530","","45"`,
    ],
    [
      'with blank rows and empty columns',
      `\n,,,,\n${HEADING},,\n,,,,\n97110,,1234.50,,\n\n97110,GP,41,,\n97530,,45,,\n,,\n`,
    ],
    [
      'with blanks around the values',
      `Procedure Code , Modifier , Amount\n 97110 , , 1234.50 \n97110\u00a0, gp ,41\n97530,,45`,
    ],
    [
      'in another order and in other letters',
      `AMOUNT,procedure code,MODIFIER\n1234.50,97110,\n41,97110,gp\n45,97530,`,
    ],
    ['by shorter names', `CPT,Mod,Fee\n97110,,1234.50\n97110,GP,41\n97530,,45`],
    ['in another order of rows', `${HEADING}\n97530,,45\n97110,GP,41\n97110,,1234.50`],
    ['with zeros before the amount', `${HEADING}\n97110,,01234.50\n97110,GP,041\n97530,,45`],
  ])('%s', (_name, text) => {
    expect(amountsOf(read(text))).toEqual(EXPECTED);
  });

  it('without a column of modifiers', () => {
    expect(amountsOf(read('Code,Charge\ng0283,25\n00100,99'))).toEqual(['00100 99.00', 'G0283 25.00']);
  });

  it('in the code page of Windows', () => {
    const text = Buffer.from(
      'Procedure Code,Modifier,Amount,Pr\xe9cis \x96 note\n97110,,40.00,\xe9\n',
      'latin1',
    );
    const answer = readAmounts(text);
    expect(answer).toMatchObject({ value: { ignoredColumns: ['Précis – note'] } });
    expect(amountsOf(answer)).toEqual(['97110 40.00']);
  });

  it('in UTF-8 without its mark', () => {
    expect(read('Code,Fee,Précis\n97110,40,\u00a0x')).toMatchObject({
      value: { ignoredColumns: ['Précis'] },
    });
  });

  it('with columns that are not read, which are named', () => {
    const answer = read('Code,Description,Fee,Units\n97110,"a, b ""c""",40,4');
    expect(answer).toMatchObject({ value: { ignoredColumns: ['Description', 'Units'] } });
    expect(amountsOf(answer)).toEqual(['97110 40.00']);
  });

  it('with a row twice, which is taken once and counted', () => {
    const answer = listed('97110,,40', '97110,,$40.00', '97110,GP,40');
    expect(answer).toMatchObject({ value: { repeatedRows: 1 } });
    expect(amountsOf(answer)).toEqual(['97110 40.00', '97110-GP 40.00']);
  });

  it('with the largest amount and with none', () => {
    expect(amountsOf(listed('97110,,9999999.99', '97112,,0'))).toEqual(['97110 9999999.99', '97112 0.00']);
  });
});

describe('a cell that is wrong', () => {
  const [CODE, MODIFIER, AMOUNT] = ['/line/2/Procedure Code', '/line/2/Modifier', '/line/2/Amount'];
  it.each([
    [',,40', CODE, 'missing-code', null],
    ['9711,,40', CODE, 'lost-leading-zero', '9711'],
    ['100,,40', CODE, 'lost-leading-zero', '100'],
    ['971100,,40', CODE, 'invalid-code', '971100'],
    ['9.711E+04,,40', CODE, 'invalid-code', '9.711E+04'],
    ['97110-GP,,40', CODE, 'invalid-code', '97110-GP'],
    ['97010-97039,,40', CODE, 'invalid-code', '97010-97039'],
    ['=A1,,40', CODE, 'invalid-code', '=A1'],
    ['97110,G,40', MODIFIER, 'invalid-modifier', 'G'],
    ['97110,GP KX,40', MODIFIER, 'invalid-modifier', 'GP KX'],
    ['97110,=B2,40', MODIFIER, 'invalid-modifier', '=B2'],
    ['97110,,', AMOUNT, 'missing-amount', null],
    ['97110', AMOUNT, 'missing-amount', null],
    ['97110,,=C1*1.1', AMOUNT, 'formula', '=C1*1.1'],
    ['97110,,+40', AMOUNT, 'formula', '+40'],
    ['97110,,@SUM(1)', AMOUNT, 'formula', '@SUM(1)'],
    ['97110,,-40', AMOUNT, 'negative-amount', '-40'],
    ['97110,,$-40', AMOUNT, 'negative-amount', '$-40'],
    ['97110,,(40.00)', AMOUNT, 'negative-amount', '(40.00)'],
    ['97110,,40.005', AMOUNT, 'too-many-decimals', '40.005'],
    ['97110,,40.000', AMOUNT, 'too-many-decimals', '40.000'],
    ['97110,,10000000', AMOUNT, 'amount-too-large', '10000000'],
    ['97110,,"10,000,000.00"', AMOUNT, 'amount-too-large', '10,000,000.00'],
    ['97110,,"12,34"', AMOUNT, 'not-an-amount', '12,34'],
    ['97110,,"40,50"', AMOUNT, 'not-an-amount', '40,50'],
    ['97110,,4O.00', AMOUNT, 'not-an-amount', '4O.00'],
    ['97110,,#REF!', AMOUNT, 'not-an-amount', '#REF!'],
    ['97110,,40.00 USD', AMOUNT, 'not-an-amount', '40.00 USD'],
    ['97110,,€40', AMOUNT, 'not-an-amount', '€40'],
    ['97110,,4e1', AMOUNT, 'not-an-amount', '4e1'],
    ['97110,,1,234.50', '/line/2', 'long-row', '234.50'],
  ])('%s is refused at %s: %s', (row, pointer, code, found) => {
    expect(problemsOf(listed(row))).toEqual([[pointer, code, found]]);
  });

  it('is told with every other, by the line it stands on in the file', () => {
    const text = `\r\n${HEADING},Note\r\n97110,,40.00,"two\r\nlines"\r\n9711,X,free,\r\n\r\n97530,,-1,\r\n`;
    expect(problemsOf(read(text)).map(([pointer, code]) => `${pointer} ${code}`)).toEqual([
      '/line/5/Procedure Code lost-leading-zero',
      '/line/5/Modifier invalid-modifier',
      '/line/5/Amount not-an-amount',
      '/line/7/Amount negative-amount',
    ]);
  });

  it('says of a code that lost its zero which it may have been', () => {
    const answer = listed('9711,,40');
    expect(answer.ok ? '' : answer.refusal.errors[0]?.message).toContain('09711');
  });

  it('is one of two amounts for one code, and the first is named', () => {
    const answer = listed('97110,GP,40', '97530,,45', '97110,gp,41');
    expect(problemsOf(answer)).toEqual([['/line/4/Amount', 'two-amounts', '41.00']]);
    expect(answer.ok ? '' : answer.refusal.errors[0]?.message).toContain('97110-GP has 40.00 on line 2');
  });
});

describe('a file that is no list', () => {
  it.each([
    ['nothing', '', '', 'empty-list'],
    ['blanks', ' \r\n\t\r\n', '', 'empty-list'],
    ['a heading alone', HEADING, '', 'empty-list'],
    ['rows without a heading', '97110,,40.00\n97530,,45.00', '/line/1', 'missing-column'],
    ['a heading without amounts', 'Procedure Code,Modifier\n97110,GP', '/line/1', 'missing-column'],
    ['two columns of amounts', 'Code,Fee,Charge\n97110,40,75', '/line/1', 'repeated-column'],
    ['semicolons', 'Procedure Code;Modifier;Amount\n97110;;40,00', '/line/1', 'not-comma-separated'],
    ['tabs', 'Procedure Code\tModifier\tAmount\n97110\t\t40.00', '/line/1', 'not-comma-separated'],
    ['JSON', '{"versions": []}', '/line/1', 'unreadable-row'],
    ['a web page', '<!doctype html>\n<html>', '/line/1', 'missing-column'],
    ['a quote that is never closed', `${HEADING}\n97110,,"40.00\n97530,,45.00`, '/line/2', 'unreadable-row'],
    ['a quote inside a cell', `${HEADING}\n97110,,4"0.00\n`, '/line/2', 'unreadable-row'],
    ['a zip', 'PK\x03\x04', '', 'not-csv'],
    ['zero bytes', `${HEADING}\n97110,\0,40`, '', 'not-csv'],
  ])('%s is refused: %j', (_name, text, pointer, code) => {
    const problems = problemsOf(read(text));
    expect(problems.map(([where, what]) => [where, what])).toContainEqual([pointer, code]);
    expect(new Set(problems.map(([, what]) => what)).size).toBe(1);
  });

  it('UTF-16 is named', () => {
    const bytes = Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(`${HEADING}\n97110,,40`, 'utf16le')]);
    expect(problemsOf(readAmounts(bytes))).toEqual([['', 'not-csv', 'UTF-16 text']]);
  });

  it('semicolons are said to be there, and how to save it', () => {
    const answer = read('Procedure Code;Amount\n97110;40');
    expect(answer.ok ? undefined : answer.refusal.errors[0]).toMatchObject({
      found: 'Procedure Code;Amount',
      message: expect.stringContaining('semicolons') as string,
      remedy: expect.stringContaining('CSV (comma delimited)') as string,
    });
  });

  it('more than twenty thousand rows, or than five million bytes', () => {
    expect(problemsOf(listed(...Array.from({ length: 20_001 }, () => '97110,,40')))).toEqual([
      ['', 'too-many-rows', '20001'],
    ]);
    expect(problemsOf(readAmounts(new Uint8Array(5_000_001).fill(0x20)))).toEqual([
      ['', 'too-large', '5000001 bytes'],
    ]);
  });

  it('any bytes at all are answered, never thrown at', () => {
    let state = 1;
    for (let length = 0; length < 400; length += 7) {
      const bytes = Uint8Array.from(
        { length },
        () => (state = (state * 1103515245 + 12345) % 2147483648) >>> 16,
      );
      expect(readAmounts(bytes).ok).toBe(false);
    }
  });
});
