import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workplace, type Workplace } from './cli.ts';

let here: Workplace;
beforeAll(async () => {
  here = await workplace();
});
afterAll(() => here.remove());

const HEADING = 'Visit,Date of Service,Payer,Carrier,Locality,Procedure Code,Modifiers,Units';
const list = (...rows: string[]) => `${[HEADING, ...rows].join('\r\n')}\r\n`;
const ROWS = [
  '1,2026-07-15,medicare,04412,99,97530,GP,1',
  '1,,,,,97110,GP,2',
  '2,2026-07-15,medicare,04412,99,97110,GP,1',
  '1,2026-07-15,medicare,,,97140,GP,1',
];

describe('allowable batch', () => {
  it('answers each visit of a list by a line, its rows together wherever they stand', async () => {
    const { code, out, err } = await here.run('batch', await here.file('visits.csv', list(...ROWS)));
    expect(code, err).toBe(0);
    // The worked example (README) and one unit of 97110 alone: 28.33, of which 20% is 5.67 and 2% of the rest 0.45.
    expect(out.split(/\r?\n/).slice(0, 3)).toEqual([
      'Visit,Status,Allowed,Patient Owes,Due Now,Payer Pays,Problem',
      '1,priced,98.53,19.70,19.70,77.26,',
      '2,priced,28.33,5.67,5.67,22.21,',
    ]);
  });

  it('names the line of the file where a visit has a problem, answers the others, and ends with 1', async () => {
    const { code, out } = await here.fed(
      list(...ROWS, '3,2026-07-15,medicare,04412,99,9711,GP,1', '4,,,,,97110,GP,x'),
      'batch',
      '-',
    );
    expect(code).toBe(1);
    expect(out).toContain('2,priced,28.33');
    expect(out).toMatch(/^3,refused,,,,,"line 6, \/lines\/0\/code is ""9711"": .*"/m);
    expect(out).toMatch(/^4,refused,,,,,"line 7, \/dateOfService: .*\/lines\/0\/units is ""x"": /m);
  });

  it('says all of it to machines, with the derivations where asked', async () => {
    const { json } = await here.fed(list(...ROWS), 'batch', '-', '--json', '--explain');
    expect(json).toMatchObject({
      results: [
        { visit: '1', estimate: { totals: { allowed: '98.53' }, lines: [{ explanation: {} }, {}, {}] } },
        { visit: '2', estimate: { totals: { allowed: '28.33' } } },
      ],
    });
  });

  it('takes more visits than a request holds', async () => {
    const many = Array.from(
      { length: 501 },
      (_, visit) => `${visit},2026-07-15,medicare,04412,99,97110,GP,1`,
    );
    const { code, out } = await here.fed(list(...many), 'batch', '-');
    expect([code, out.match(/,priced,28\.33,/g)?.length]).toEqual([0, 501]);
  });

  it.each([
    ['a row of no visit', list(',2026-07-15,medicare,04412,99,97110,GP,1'), '/line/2/Visit'],
    [
      'rows that contradict each other',
      list(...ROWS, '2,2026-07-16,,,,97110,GP,1'),
      '/line/6/Date of Service is "2026-07-16": Line 4 of the same visit says "2026-07-15".',
    ],
    ['no rows', list(), 'The list has no rows'],
    ['no column of visits', 'Procedure Code,Units\r\n97110,1\r\n', 'has no column "Visit"'],
    ['an open quote', list('1,"2026-07-15'), 'Write a quote within a quoted cell twice'],
  ])('refuses a list with %s whole, and says where', async (_name, input, told) => {
    const { code, out, err } = await here.fed(input, 'batch', '-');
    expect([code, out, err]).toEqual([1, '', expect.stringContaining(told)]);
  });
});
