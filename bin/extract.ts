/**
 * Builds what the product ships of CMS's files, so that it answers for therapy before anything is imported:
 * `node bin/extract.ts --rvu RVU25A.zip --rvu RVU25C.zip --zip5 ZIP5_OCT2025.txt --out data/extract`
 */
import { parseArgs } from 'node:util';
import { buildExtract } from './extract/buildExtract.ts';

const USAGE =
  'usage: node bin/extract.ts --rvu FILE... --zip5 FILE... --out FOLDER (each option once a file)';

try {
  const { values } = parseArgs({
    options: {
      rvu: { type: 'string', multiple: true, default: [] },
      zip5: { type: 'string', multiple: true, default: [] },
      out: { type: 'string' },
    },
  });
  const { rvu, zip5, out } = values;
  if (out === undefined || rvu.length + zip5.length === 0) throw new Error(USAGE);
  const built = await buildExtract({ releases: rvu, zip5 }, out);
  if (built.ok) {
    for (const { path, bytes, summary } of built.facts) console.log(`${path} (${bytes} bytes) ${summary}`);
  } else {
    for (const { member, line, column, message, remedy } of built.problems) {
      console.error(
        `${[member, line, column].filter((part) => part !== null).join(', ')}: ${message} ${remedy}`,
      );
    }
    console.error(`Problems: ${built.total}. Nothing was written.`);
    process.exitCode = 1;
  }
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}
