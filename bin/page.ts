/** Bundles the front desk's page alone, as `npm start` does before it serves it. */
import { fileURLToPath } from 'node:url';
import { buildPage } from './build/page.ts';

const root = new URL('../', import.meta.url);

try {
  await buildPage({
    source: fileURLToPath(new URL('web', root)),
    output: fileURLToPath(new URL('dist/web', root)),
  });
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}
