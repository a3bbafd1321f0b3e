import type { Versioned } from '../../../src/contracts/versioned.ts';
import { act, actionsText, type Actions } from '../../cli/actions.ts';
import { CHANGE_OPTIONS, CHANGE_TAKES } from '../../cli/changeOptions.ts';
import type { Command } from '../../cli/command.ts';
import { deleteAction, importAction, putAction } from './change.ts';
import type { ListSubject } from './listSubject.ts';
import { exportAction, getAction, historyAction } from './read.ts';

const OPTIONS = {
  ...CHANGE_OPTIONS,
  'effective-from': { type: 'string' },
  revision: { type: 'string' },
} as const;

/** The command that keeps a list of which a practice has one. */
export function listCommand<Document extends Versioned, Row>(
  name: string,
  summary: string,
  subject: ListSubject<Document, Row>,
): Command {
  const actions: Actions = {
    get: { arguments: [], takes: ['[--revision N]'], run: (call) => getAction(subject, call) },
    put: {
      arguments: ['FILE|-'],
      takes: CHANGE_TAKES,
      run: (call, file = '') => putAction(subject, call, file),
    },
    delete: {
      arguments: [],
      takes: ['[--effective-from DATE]', ...CHANGE_TAKES],
      run: (call) => deleteAction(subject, call),
    },
    import: {
      arguments: ['FILE.csv|-'],
      takes: ['--effective-from DATE', ...CHANGE_TAKES],
      run: (call, file = '') => importAction(subject, call, file),
    },
    export: {
      arguments: [],
      takes: ['[--effective-from DATE]'],
      run: (call) => exportAction(subject, call),
    },
    history: { arguments: [], takes: [], run: (call) => historyAction(subject, call) },
  };
  return {
    name,
    synopsis: Object.keys(actions).join(' | '),
    summary,
    details: actionsText(name, actions),
    options: OPTIONS,
    run: (call) => act(call, name, actions, Object.keys(OPTIONS)),
  };
}
