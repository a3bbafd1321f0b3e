/**
 * Measures what the product has to reach and prints it beside the target. Absolute times are for a machine of two cores;
 * ratios are taken side by side in this run. `npm run bench` builds the bundles first.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchBundle } from './benchBundle.ts';
import { benchCore } from './benchCore.ts';
import { benchHttp } from './benchHttp.ts';
import { benchImport } from './benchImport.ts';
import { benchPairs } from './benchPairs.ts';
import { benchRecompute } from './benchRecompute.ts';
import { wholeRelease } from './wholeRelease.ts';

const directory = await mkdtemp(join(tmpdir(), 'allowable-bench-'));
try {
  const release = await wholeRelease();
  console.log(`Release: ${release.name} (${release.origin})\n`);
  const measurements = [
    ...(await benchImport(release, directory)),
    ...(await benchPairs(directory)),
    ...(await benchRecompute(release)),
    ...(await benchCore(release)),
    ...(await benchHttp(directory)),
    ...(await benchBundle()),
  ];
  const width = Math.max(...measurements.map(({ what }) => what.length));
  for (const { what, measured, target, reached } of measurements) {
    console.log(
      `${what.padEnd(width)}  ${measured.padStart(14)}  target ${target.padEnd(16)} ${reached ? '' : 'NOT REACHED'}`,
    );
  }
} finally {
  await rm(directory, { recursive: true, force: true });
}
