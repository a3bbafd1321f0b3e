import { act, actionsText, type Actions } from '../cli/actions.ts';
import type { Command } from '../cli/command.ts';
import { issueAction } from './keys/issue.ts';
import { listAction } from './keys/list.ts';
import { revokeAction } from './keys/revoke.ts';

const OPTIONS = {
  practice: { type: 'string' },
  name: { type: 'string' },
  scopes: { type: 'string' },
  days: { type: 'string' },
} as const;

const ACTIONS: Actions = {
  issue: {
    arguments: [],
    takes: ['--practice P', '--name N', '--scopes S,...', '[--days 90]'],
    run: issueAction,
  },
  list: { arguments: [], takes: ['[--practice P]'], run: listAction },
  revoke: { arguments: ['ID'], takes: [], run: revokeAction },
};

export const keysCommand: Command = {
  name: 'keys',
  synopsis: 'issue | list | revoke',
  summary: 'the keys that programs are admitted by',
  details: actionsText('keys', ACTIONS),
  options: OPTIONS,
  run: (call) => act(call, 'keys', ACTIONS, Object.keys(OPTIONS)),
};
