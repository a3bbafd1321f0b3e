import { refused, type RefusalError } from '../../src/answers/refusal.ts';
import { prune, type NotPrunable, type Prunable } from '../../src/refresh/prune.ts';
import type { Call, Command, ExitCode } from '../cli/command.ts';
import { tellRefusal } from '../cli/refusalText.ts';

export const pruneCommand: Command = {
  name: 'prune',
  synopsis: '[ID...] [--dry-run]',
  summary: 'remove what is stored and was never published',
  details:
    'Without an ID: every release, ZIP table and data set that is not published and that rollback cannot go back to.\n' +
    'What an import that was killed left behind is listed nowhere; it goes by the ID that the import told.',
  options: { 'dry-run': { type: 'boolean', default: false } },
  run: async (call) => {
    const { schedule } = await call.store();
    const dryRun = call.flag('dry-run');
    const outcome = await prune(schedule, call.arguments, { dryRun });
    if (!outcome.ok) return tellNotPrunable(call, outcome.refused);
    if (call.json) call.print(JSON.stringify({ removed: outcome.prunable, dryRun }));
    else printPrunable(call, outcome.prunable, dryRun);
    return 0;
  },
};

function printPrunable(call: Call, prunable: readonly Prunable[], dryRun: boolean): void {
  const done = dryRun ? 'would be removed' : 'is removed';
  for (const { id, dataset, rows } of prunable) {
    call.print(`${id} ${done}: ${rows} rows${dataset === null ? ' that a killed import left' : ''}`);
  }
  if (prunable.length === 0) call.print('There is nothing to remove.');
  else if (dryRun) call.print('This was a dry run: nothing was removed.');
}

function tellNotPrunable(call: Call, notPrunable: readonly NotPrunable[]): ExitCode {
  const errors = notPrunable.map(errorOf);
  const isPublished = notPrunable.some(({ code }) => code === 'published');
  const title = 'Nothing was removed.';
  const answer = isPublished
    ? refused(409, 'published', title, errors)
    : refused(404, 'unknown-release', title, errors);
  return tellRefusal(call, answer.refusal);
}

function errorOf({ id, code }: NotPrunable): RefusalError {
  return code === 'published'
    ? {
        pointer: '/id',
        code: 'published',
        found: id,
        message: 'It is published, or was and rollback can go back to it.',
        remedy: 'It stays: only what was never published is removed.',
      }
    : {
        pointer: '/id',
        code: 'unknown-release',
        found: id,
        message: 'Nothing is stored under this id.',
        remedy: 'See what would go with "allowable prune --dry-run".',
      };
}
