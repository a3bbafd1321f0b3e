import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { importFiles } from '../src/refresh/importFiles.ts';
import { openStore } from '../src/store/openStore.ts';

/** One import in a process of its own, so that its peak memory is its own: prints milliseconds and megabytes. */
const [file = '', dataDirectory = ''] = process.argv.slice(2);
const began = performance.now();
const store = await openStore({ dataDirectory });
const outcome = await importFiles(
  [{ name: basename(file), bytes: await readFile(file) }],
  {},
  store.schedule,
);
await store.close();
if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems[0]));
const milliseconds = performance.now() - began;
console.log(JSON.stringify({ milliseconds, megabytes: process.resourceUsage().maxRSS / 1024 }));
