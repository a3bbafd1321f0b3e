import { parseArgs } from 'node:util';
import { DataDirectoryBusy } from '../../src/store/embedded/dataDirectoryBusy.ts';
import type { TableStore } from '../../src/store/deployedStore.ts';
import { WrongUse, type Call, type Command, type ExitCode } from './command.ts';
import { commandNamed, everyCommand } from './commands.ts';
import { helpText } from './help.ts';
import type { StoreChoice } from './openCommandStore.ts';

const print = (text: string) => void process.stdout.write(`${text}\n`);
const tell = (text: string) => void process.stderr.write(`${text}\n`);

/** Whoever reads has seen enough, as in `allowable releases | head -1`: no reason to fail. */
function untilNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

const EVERYWHERE = {
  data: { type: 'string', default: '.allowable' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Runs one command line and says how it ended; nothing is thrown past here. */
export async function run(words: readonly string[]): Promise<ExitCode> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', untilNobodyReads);
  const [name, ...rest] = words;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    print(helpText(await everyCommand()));
    return name === undefined ? 2 : 0;
  }
  const command = await commandNamed(name);
  if (!command) {
    tell(`There is no command "${name}".\n\n${helpText(await everyCommand())}`);
    return 2;
  }
  let opened: Promise<TableStore> | undefined;
  try {
    const call = parsed(command, rest, (choice) => (opened ??= open(choice)));
    if (call === 'help') {
      const details = command.details === undefined ? '' : `\n\n${command.details}`;
      print(`allowable ${command.name} ${command.synopsis}\n${command.summary}${details}`);
      return 0;
    }
    return await command.run(call);
  } catch (error) {
    return failed(error, command);
  } finally {
    await (await opened?.catch(() => undefined))?.close();
  }
}

/** The store is most of what is loaded: the help, and a refusal that needs no store, do not wait for it. */
async function open(choice: StoreChoice): Promise<TableStore> {
  const { openCommandStore } = await import('./openCommandStore.ts');
  return openCommandStore(choice, tell);
}

function parsed(
  command: Command,
  words: readonly string[],
  open: (choice: StoreChoice) => Promise<TableStore>,
): Call | 'help' {
  const { values, positionals } = parsedWords(command, words);
  if (values['help'] === true) return 'help';
  return {
    arguments: positionals,
    option: (name) => (typeof values[name] === 'string' ? values[name] : undefined),
    every: (name) => (Array.isArray(values[name]) ? values[name].map(String) : []),
    flag: (name) => values[name] === true,
    json: values['json'] === true,
    store: () => open({ dataDirectory: String(values['data']), environment: process.env }),
    print,
    tell,
  };
}

function parsedWords(command: Command, words: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { ...EVERYWHERE, ...command.options },
      allowPositionals: true,
    });
    return { values: values as Readonly<Record<string, unknown>>, positionals };
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
}

function failed(error: unknown, command: Command): ExitCode {
  if (error instanceof WrongUse) {
    tell(`${error.message}\n\nallowable ${command.name} ${command.synopsis}`);
    return 2;
  }
  if (error instanceof DataDirectoryBusy) {
    tell(error.message);
    return 1;
  }
  tell(
    `Something went wrong on our side: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  );
  return 3;
}
