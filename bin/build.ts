/** Bundles every door in `lambdas/` and the page in `web/` into `dist/`, ready to deploy, and prints what each weighs and why. */
import { fileURLToPath } from 'node:url';
import { buildBundles } from './build/bundles.ts';
import { buildPage } from './build/page.ts';
import { sizesTable } from './build/sizesTable.ts';

const root = new URL('../', import.meta.url);

try {
  const reports = await buildBundles({
    doors: fileURLToPath(new URL('lambdas', root)),
    output: fileURLToPath(new URL('dist', root)),
  });
  const page = await buildPage({
    source: fileURLToPath(new URL('web', root)),
    output: fileURLToPath(new URL('dist/web', root)),
  });
  console.log(
    reports.length === 0 ? 'lambdas/ holds no doors: nothing was bundled.' : sizesTable([...reports, page]),
  );
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}
