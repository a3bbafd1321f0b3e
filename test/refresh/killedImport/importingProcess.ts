import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { importFiles } from '../../../src/refresh/importFiles.ts';
import { openStore } from '../../../src/store/openStore.ts';

/**
 * A process that imports a file into a data directory, to be killed. It tells by lines on stdout what it is at: "opening", the
 * phase of the import at each step of its progress, and "ended" once the store is closed.
 */
const [, , dataDirectory = '', file = ''] = process.argv;
say('opening');
const store = await openStore({ dataDirectory });
const files = [{ name: basename(file), bytes: await readFile(file) }];
const outcome = await importFiles(files, {}, store.schedule, ({ phase }) => say(phase));
await store.close();
if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems[0]));
say('ended');

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
