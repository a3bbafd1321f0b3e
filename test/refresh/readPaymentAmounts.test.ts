import { describe, expect, it } from 'vitest';
import { readPaymentAmounts } from '../../src/refresh/readPaymentAmounts.ts';
import { readZipTable } from '../../src/refresh/readZipTable.ts';
import { paymentFile, paymentLine, paymentRecord } from '../cmsLayouts/paymentAmounts.ts';
import { zip5 } from '../cmsLayouts/zip5.ts';
import { zipFile } from '../cmsLayouts/zipFile.ts';

const LINE = paymentLine(paymentRecord());
const PAYMENT = paymentFile([LINE, LINE]);
const ZIP5 = zip5([{ state: 'TX', zip: '78701', carrier: '04412', locality: '31' }]);

describe('payment amounts', () => {
  it.each([
    ['as text', 'PFREV25C.txt', Buffer.from(PAYMENT), 'PFREV25C.txt'],
    [
      'in a zip with its layout document',
      'PFREV25C.zip',
      zipFile([
        { name: 'PF25PC.pdf', content: '%PDF-1.7' },
        { name: 'PFREV25C.txt', content: PAYMENT },
      ]),
      'PFREV25C.zip: PFREV25C.txt',
    ],
  ])('are read %s', async (_, name, bytes, member) => {
    const read = await readPaymentAmounts({ name, bytes });
    expect(read.ok && read.facts).toMatchObject({
      member,
      rows: [{ code: '97110', nonFacilityCents: 2683 }],
      repeated: 1,
      setAside: [{ member, reason: 'records printed twice in the same words', count: 1 }],
    });
  });

  it('leave other members of their zip aside', async () => {
    const bytes = zipFile([
      { name: 'PFREV25C.txt', content: paymentFile([LINE]) },
      { name: 'ZIP5.txt', content: ZIP5 },
    ]);
    const read = await readPaymentAmounts({ name: 'x.zip', bytes });
    expect(read.ok && read.facts.setAside).toEqual([
      { member: 'x.zip: ZIP5.txt', reason: 'not the payment amount file (PFALL, PFREV or PFxx)', count: 0 },
    ]);
  });

  it.each([
    ['a ZIP5 file', Buffer.from(ZIP5), 'not-recognised', 'x'],
    ['an empty file', Buffer.alloc(0), 'not-recognised', 'x'],
    [
      'two payment files in a zip',
      zipFile([
        { name: 'a.txt', content: PAYMENT },
        { name: 'b.txt', content: PAYMENT },
      ]),
      'repeated-member',
      'x: b.txt',
    ],
    ['a quote never closed', Buffer.from(`${LINE}\r\n"2025`), 'unreadable-row', 'x'],
  ])('are refused: %s', async (_, bytes, code, member) => {
    const read = await readPaymentAmounts({ name: 'x', bytes });
    expect(read.ok ? [] : read.problems).toMatchObject([{ code, member }]);
  });
});

describe('a ZIP table', () => {
  it('is read, and names the member it was read from', async () => {
    const bytes = zipFile([{ name: 'ZIP5_OCT2025.txt', content: ZIP5 }]);
    const read = await readZipTable({ name: 'zip.zip', bytes });
    expect(read.ok && read.facts).toMatchObject({
      quarter: '20254',
      source: 'zip.zip: ZIP5_OCT2025.txt',
      rows: [{ zip: '78701' }],
    });
  });

  it('is refused where the file is another', async () => {
    const read = await readZipTable({ name: 'x.txt', bytes: Buffer.from(PAYMENT) });
    expect(read.ok ? [] : read.problems).toMatchObject([{ code: 'not-recognised', member: 'x.txt' }]);
  });
});
