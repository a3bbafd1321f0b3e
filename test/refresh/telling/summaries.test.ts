import { describe, expect, it } from 'vitest';
import { importFiles } from '../../../src/refresh/importFiles.ts';
import { findingSummary } from '../../../src/refresh/telling/findingSummary.ts';
import { failureSummary, importSummary } from '../../../src/refresh/telling/importSummary.ts';
import type { FileProblem } from '../../../src/schedule/fileProblem.ts';
import { openMemoryStore } from '../../../src/store/openStore.ts';
import { smallRelease } from '../../cmsLayouts/smallRelease.ts';

const PROBLEM: FileProblem = {
  code: 'not-a-number',
  member: 'rvu.zip: PPRRVU.csv',
  line: 18,
  column: 'WORK RVU',
  found: 'O.45',
  message: 'This is no number.',
  remedy: 'Get the file again.',
};

describe('what is told of an import', () => {
  it('that published, that had nothing new, and what was left', async () => {
    const store = await openMemoryStore();
    const file = { name: 'rvu25c.zip', bytes: smallRelease({ forms: ['csv', 'text'] }) };
    const first = importSummary('rvu25c.zip', await importFiles([file], {}, store.schedule));
    const second = importSummary('rvu25c.zip', await importFiles([file], {}, store.schedule));
    await store.close();
    const id = /^2025C-[0-9a-f]{12}/m.exec(first.text)?.[0] ?? '';
    expect(first.subject).toBe(`Allowable imported rvu25c.zip: ${id}`);
    expect(first.text).toMatch(
      /^Imported rvu25c\.zip\.\n.* is published, in force from 2025-07-01: 14 codes/,
    );
    expect(first.text).toContain('\nset aside: rvu25c.zip: PPRRVU2025_Jul.txt: ');
    expect(second.subject).toBe('Allowable imported rvu25c.zip: nothing new');
    expect(second.text).toContain(`${id} was published already, nothing changed`);
  });

  it('that is doubtful: first of all that somebody has to look, and at what', async () => {
    const store = await openMemoryStore();
    const file = { name: 'rvu25d.zip', bytes: smallRelease({ letter: 'D', conversionFactor: '32.3500' }) };
    const { subject, text } = importSummary('rvu25d.zip', await importFiles([file], {}, store.schedule));
    await store.close();
    expect(subject).toMatch(
      /^Allowable imported rvu25d\.zip: DOUBTFUL and not published: 2025D-[0-9a-f]{12}$/,
    );
    expect(text).toMatch(
      /is doubtful: it is stored and not published[^]*\nDOUBTFUL\n {2}conversion-factor: /,
    );
  });

  it('that was refused: every problem, where it is and what to do', () => {
    expect(importSummary('rvu.zip', { ok: false, problems: [PROBLEM], total: 1 })).toEqual({
      subject: 'Allowable refused rvu.zip: one problem',
      text:
        'Refused rvu.zip, and nothing of it was published: one problem.\n' +
        'rvu.zip: PPRRVU.csv, line 18, column WORK RVU: "O.45" This is no number. Get the file again.\n',
    });
  });

  it('that was refused for a thousand problems is told of a hundred', () => {
    const problems = Array.from({ length: 150 }, (_, line) => ({
      ...PROBLEM,
      line,
      column: null,
      found: null,
    }));
    const { subject, text } = importSummary('rvu.zip', { ok: false, problems, total: 1_000 });
    expect(subject).toBe('Allowable refused rvu.zip: 1000 problems');
    expect(text.split('\n')).toHaveLength(1 + 100 + 1 + 1);
    expect(text).toMatch(/\nand 900 more\.\n$/);
  });

  it('that failed: what failed, and what happens next', () => {
    const { subject, text } = failureSummary('rvu.zip', new TypeError('no net'), 'It is tried again.');
    expect(subject).toBe('Allowable could not import rvu.zip');
    expect(text).toMatch(
      /nothing that was published has changed\.\nTypeError: no net\nIt is tried again\.\n$/,
    );
  });
});

describe('what is told of a look for new releases', () => {
  it('every file that came and every address that did not, with its reason', () => {
    const address = 'https://www.cms.gov/rvu26d.zip';
    const refused = [
      { address: 'https://www.cms.gov/x', code: 'bad-status', message: 'It was 404.' },
    ] as const;
    const downloaded = [{ address, name: '1a2b3c4d-rvu26d.zip', bytes: 7, sha256: '0' }];
    const report = { kind: 'looked', found: [address], downloaded, skipped: ['a', 'b'], refused } as const;
    expect(findingSummary(report)).toEqual({
      subject: 'Allowable looked for new releases: 1 downloaded, 1 refused',
      text:
        'Found 1, downloaded 1, had already 2, refused 1.\n' +
        `downloaded ${address} as 1a2b3c4d-rvu26d.zip (7 bytes)\n` +
        'refused https://www.cms.gov/x (bad-status): It was 404.\n',
    });
  });

  it('that it was not done', () => {
    const off = { kind: 'off', code: 'licence-not-accepted', message: 'Not accepted.' } as const;
    expect(findingSummary(off).text).toBe('Not accepted.\n');
  });
});
