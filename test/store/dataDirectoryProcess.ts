import { EMPTY_CALENDAR } from '../../src/schedule/calendar.ts';
import { openStore } from '../../src/store/openStore.ts';
import { payer } from './documents.ts';

/**
 * A process on a data directory, for tests that end it. It tells its doings by lines on stdout:
 *
 *     open-and-close   opens the store, reads, closes it, and ends when nothing is left to do
 *     hold             opens it, says "ready", and closes when its stdin ends
 *     write            opens it, says "ready", then writes payers one after the other and names each once stored
 */
const [, , dataDirectory = '', task] = process.argv;
const store = await openStore({ dataDirectory });
if ((await store.schedule.readCalendar()).version === EMPTY_CALENDAR.version) say('empty');
say('ready');

if (task === 'open-and-close') await store.close();
if (task === 'hold') process.stdin.on('end', () => void store.close().then(() => say('closed'))).resume();
if (task === 'write') {
  for (let number = 0; ; number++) {
    const id = `child-${number}`;
    await store.payers.write('one', id, payer(id), 0);
    say(id);
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
