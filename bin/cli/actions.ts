import { WrongUse, type Call, type ExitCode } from './command.ts';

/** One thing that a command of several does: `payer get ID`. */
export interface Action {
  /** Its arguments, as the help prints them; one in brackets may be left out. */
  readonly arguments: readonly string[];
  /** The options it takes, as the help prints them: "[--dry-run]", "--effective-from DATE". */
  readonly takes: readonly string[];
  readonly run: (call: Call, ...words: string[]) => Promise<ExitCode>;
}

export type Actions = Readonly<Record<string, Action>>;

/** Does what the first word says. Words or options that it does not take are wrong use, for they would be passed over. */
export async function act(
  call: Call,
  noun: string,
  actions: Actions,
  options: readonly string[],
): Promise<ExitCode> {
  const [name = '', ...words] = call.arguments;
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (!action) {
    const unknown = name === '' ? '' : `there is no "${noun} ${name}": `;
    throw new WrongUse(`${unknown}say ${Object.keys(actions).join(', ')}\n\n${actionsText(noun, actions)}`);
  }
  const needed = action.arguments.filter((each) => !each.startsWith('['));
  const missing = needed[words.length];
  if (missing !== undefined) throw new WrongUse(`${missing} is missing: ${actionText(noun, name, action)}`);
  const surplus = words.slice(action.arguments.length);
  if (surplus.length > 0) throw new WrongUse(`too many arguments: ${surplus.join(' ')}`);
  const given = options.filter((option) => call.flag(option) || call.option(option) !== undefined);
  const strange = given.find((option) => !action.takes.some((each) => each.includes(`--${option}`)));
  if (strange !== undefined) throw new WrongUse(`${noun} ${name} takes no --${strange}`);
  return action.run(call, ...words);
}

/** Every action with what it takes, a line each. */
export function actionsText(noun: string, actions: Actions): string {
  return Object.entries(actions)
    .map(([name, action]) => `  ${actionText(noun, name, action)}`)
    .join('\n');
}

function actionText(noun: string, name: string, action: Action): string {
  return [noun, name, ...action.arguments, ...action.takes].join(' ');
}
