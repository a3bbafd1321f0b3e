import { judgementText } from '../../src/refresh/gate/judgementText.ts';
import { importFiles, type ImportOutcome } from '../../src/refresh/importFiles.ts';
import { importedText } from '../../src/refresh/telling/importedText.ts';
import { isDate } from '../../src/schedule/serviceDate.ts';
import { WrongUse, type Call, type Command } from '../cli/command.ts';
import { inputFiles } from '../cli/inputFiles.ts';
import { progressReport } from '../cli/progressReport.ts';
import { tellFileProblems } from '../cli/refusalText.ts';

export const importCommand: Command = {
  name: 'import',
  synopsis: 'FILE... [--effective-from yyyy-mm-dd] [--track qp|non-qp]',
  summary:
    "import and publish CMS's files: releases, ZIP5 and ZIP9, MUE, NCCI PTP, payment amounts, ICD-10-CM",
  options: { 'effective-from': { type: 'string' }, track: { type: 'string' } },
  run: async (call) => {
    if (call.arguments.length === 0) throw new WrongUse('FILE is missing');
    const options = readOptions(call);
    const input = await inputFiles(call.arguments);
    if (!input.ok) return tellFileProblems(call, input.problems, input.problems.length);
    const { schedule } = await call.store();
    const progress = progressReport(process.stderr);
    const outcome = await importFiles(input.files, options, schedule, progress.report).finally(progress.end);
    if (!outcome.ok) return tellFileProblems(call, outcome.problems, outcome.total);
    printImported(call, outcome);
    return outcome.imported.some(({ result }) => result === 'staged') ? 1 : 0;
  },
};

function readOptions(call: Call): { effectiveFrom?: string; track?: 'qp' | 'non-qp' } {
  const effectiveFrom = call.option('effective-from');
  const track = call.option('track');
  if (effectiveFrom !== undefined && !isDate(effectiveFrom)) {
    throw new WrongUse(`--effective-from is a day that exists, yyyy-mm-dd, not "${effectiveFrom}"`);
  }
  if (track !== undefined && track !== 'qp' && track !== 'non-qp') {
    throw new WrongUse(`--track is qp or non-qp, not "${track}"`);
  }
  return {
    ...(effectiveFrom === undefined ? {} : { effectiveFrom }),
    ...(track === undefined ? {} : { track }),
  };
}

function printImported(call: Call, outcome: ImportOutcome & { ok: true }): void {
  if (call.json) {
    call.print(JSON.stringify({ imported: outcome.imported, setAside: outcome.setAside }));
    return;
  }
  for (const { member, reason, count } of outcome.setAside) {
    call.tell(`set aside: ${member}${count === 0 ? '' : ` (${count} rows)`}: ${reason}`);
  }
  for (const each of outcome.imported) {
    call.print(importedText(each));
    if (each.result === 'staged' && each.judgement) call.tell(judgementText(each.judgement));
  }
}
