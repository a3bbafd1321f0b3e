import { act, actionsText, type Actions } from '../cli/actions.ts';
import { CHANGE_OPTIONS, CHANGE_TAKES } from '../cli/changeOptions.ts';
import type { Command } from '../cli/command.ts';
import { deleteAction, putAction } from './payer/change.ts';
import { exportAction, importAction } from './payer/fees.ts';
import { presetsAction } from './payer/presets.ts';
import { getAction, historyAction, listAction } from './payer/read.ts';

const OPTIONS = {
  ...CHANGE_OPTIONS,
  'effective-from': { type: 'string' },
  name: { type: 'string' },
  revision: { type: 'string' },
} as const;

const ACTIONS: Actions = {
  list: { arguments: [], takes: [], run: listAction },
  get: { arguments: ['ID'], takes: ['[--revision N]'], run: getAction },
  put: { arguments: ['FILE|-'], takes: CHANGE_TAKES, run: putAction },
  delete: { arguments: ['ID'], takes: ['[--effective-from DATE]', ...CHANGE_TAKES], run: deleteAction },
  import: {
    arguments: ['ID', 'FILE.csv|-'],
    takes: ['--effective-from DATE', '[--name NAME]', ...CHANGE_TAKES],
    run: importAction,
  },
  export: { arguments: ['ID'], takes: ['[--effective-from DATE]'], run: exportAction },
  history: { arguments: ['ID'], takes: [], run: historyAction },
  presets: { arguments: ['[NAME]'], takes: [], run: presetsAction },
};

export const payerCommand: Command = {
  name: 'payer',
  synopsis: 'list | get | put | delete | import | export | history | presets',
  summary: 'the payers and their terms',
  details: actionsText('payer', ACTIONS),
  options: OPTIONS,
  run: (call) => act(call, 'payer', ACTIONS, Object.keys(OPTIONS)),
};
