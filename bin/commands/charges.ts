import { act, actionsText, type Actions } from '../cli/actions.ts';
import { CHANGE_OPTIONS, CHANGE_TAKES } from '../cli/changeOptions.ts';
import type { Command } from '../cli/command.ts';
import { deleteAction, putAction } from './charges/change.ts';
import { exportAction, importAction } from './charges/list.ts';
import { getAction, historyAction } from './charges/read.ts';

const OPTIONS = {
  ...CHANGE_OPTIONS,
  'effective-from': { type: 'string' },
  revision: { type: 'string' },
} as const;

const ACTIONS: Actions = {
  get: { arguments: [], takes: ['[--revision N]'], run: getAction },
  put: { arguments: ['FILE|-'], takes: CHANGE_TAKES, run: putAction },
  delete: { arguments: [], takes: ['[--effective-from DATE]', ...CHANGE_TAKES], run: deleteAction },
  import: {
    arguments: ['FILE.csv|-'],
    takes: ['--effective-from DATE', ...CHANGE_TAKES],
    run: importAction,
  },
  export: { arguments: [], takes: ['[--effective-from DATE]'], run: exportAction },
  history: { arguments: [], takes: [], run: historyAction },
};

export const chargesCommand: Command = {
  name: 'charges',
  synopsis: 'get | put | delete | import | export | history',
  summary: 'what the clinic charges for each code',
  details: actionsText('charges', ACTIONS),
  options: OPTIONS,
  run: (call) => act(call, 'charges', ACTIONS, Object.keys(OPTIONS)),
};
