import { describe, expect, it } from 'vitest';
import type { ImportOutcome } from '../../../src/refresh/importFiles.ts';
import { ImportBoard } from '../../../src/refresh/inbox/importBoard.ts';
import type { ReportProgress } from '../../../src/refresh/progress.ts';

const FILE = { name: 'rvu26c.zip', bytes: new Uint8Array([1]) };
const PROGRESS = { phase: 'writing', of: '2026C-1', done: 40, total: 100 } as const;
const DONE: ImportOutcome = { ok: true, imported: [], setAside: [] };
const REFUSED: ImportOutcome = {
  ok: false,
  total: 3,
  problems: [
    {
      code: 'not-recognised',
      member: 'rvu26c.zip',
      line: null,
      column: null,
      found: null,
      message: 'Nothing in it is known.',
      remedy: 'Give another.',
    },
  ],
};

/** An import that stands still until the test says what comes of it. */
function held() {
  let report: ReportProgress = () => {};
  let end: (outcome: ImportOutcome | Error) => void = () => {};
  const board = new ImportBoard((_files, told) => {
    report = told;
    return new Promise((resolve, reject) => {
      end = (outcome) => (outcome instanceof Error ? reject(outcome) : resolve(outcome));
    });
  });
  return {
    board,
    report: (progress: typeof PROGRESS) => report(progress),
    end: (with_: ImportOutcome | Error) => end(with_),
  };
}

describe('the board of an inbox', () => {
  it('shows a file from its arrival to its end', async () => {
    const { board, report, end } = held();
    board.arrived(FILE.name);
    expect(board.list()).toMatchObject([{ file: 'rvu26c.zip', state: 'arrived', progress: null }]);
    const outcome = board.importAll([FILE]);
    expect(board.list()).toMatchObject([{ state: 'running', progress: null }]);
    report(PROGRESS);
    expect(board.list()).toMatchObject([{ state: 'running', progress: PROGRESS }]);
    end(DONE);
    expect(await outcome).toBe(DONE);
    board.concluded({ code: 'inbox-imported', file: FILE.name, ids: [] });
    expect(board.list()).toMatchObject([{ state: 'imported', progress: null, problems: [] }]);
  });

  it('says what is wrong with a file that was refused, and how much of it there is', async () => {
    const { board, end } = held();
    const outcome = board.importAll([FILE]);
    end(REFUSED);
    await outcome;
    board.concluded({ code: 'inbox-refused', file: FILE.name, problems: ['not-recognised'], total: 3 });
    expect(board.list()).toMatchObject([
      { state: 'refused', problems: ['rvu26c.zip: Nothing in it is known. Give another.'], total: 3 },
    ]);
  });

  it('says of a fault of ours only that it is one', async () => {
    const { board, end } = held();
    const outcome = board.importAll([FILE]);
    end(new Error('the table is on fire'));
    await expect(outcome).rejects.toThrow('on fire');
    board.concluded({ code: 'inbox-fault', file: FILE.name, error: new Error('the table is on fire') });
    const [note] = board.list();
    expect(note).toMatchObject({ state: 'failed', progress: null });
    expect(note?.problems.join()).toMatch(/tried again/);
    expect(note?.problems.join()).not.toContain('fire');
  });

  it('has the newest first, begins anew with a file that comes again, and keeps fifty', () => {
    const { board } = held();
    for (let index = 1; index <= 60; index += 1) board.arrived(`file-${index}.zip`);
    board.arrived('file-30.zip');
    expect(board.list().slice(0, 2)).toMatchObject([{ file: 'file-30.zip' }, { file: 'file-60.zip' }]);
    expect(board.list()).toHaveLength(50);
  });
});
