import type { ParseArgsOptionsConfig } from 'node:util';
import type { TableStore } from '../../src/store/deployedStore.ts';

/** 0 done, 1 refused input, 2 wrong use, 3 a fault of ours. */
export type ExitCode = 0 | 1 | 2 | 3;

/** One command of the line: what it is called, what it takes and what it does. */
export interface Command {
  readonly name: string;
  /** Its arguments, as the help prints them. */
  readonly synopsis: string;
  readonly summary: string;
  /** What its own help says besides. */
  readonly details?: string;
  readonly options: ParseArgsOptionsConfig;
  readonly run: (call: Call) => Promise<ExitCode>;
}

/** What a command is called with. */
export interface Call {
  readonly arguments: readonly string[];
  readonly option: (name: string) => string | undefined;
  /** Every value of an option that may be given several times. */
  readonly every: (name: string) => readonly string[];
  readonly flag: (name: string) => boolean;
  readonly json: boolean;
  /** The store of --data or of the deployed table; opened once, closed when the command ends. */
  readonly store: () => Promise<TableStore>;
  /** A result, on standard output. */
  readonly print: (text: string) => void;
  /** A message, on standard error. */
  readonly tell: (text: string) => void;
}

/** The command was called in a way it does not understand: the message and the help go to standard error. */
export class WrongUse extends Error {}

/** The one argument a command takes. */
export function onlyArgument(call: Call, name: string): string {
  const [first, ...more] = call.arguments;
  if (first === undefined) throw new WrongUse(`${name} is missing`);
  if (more.length > 0) throw new WrongUse(`there is more than one ${name}: ${more.join(' ')}`);
  return first;
}

export function noArguments(call: Call): void {
  if (call.arguments.length > 0) throw new WrongUse(`this takes no arguments: ${call.arguments.join(' ')}`);
}
