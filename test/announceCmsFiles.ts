import { CMS_DIRECTORY, cmsFilesAreHere } from './cmsFiles.ts';

/** Says once, before the first test, when the tests on CMS's real files cannot run. */
export default function announce(): void {
  if (cmsFilesAreHere) return;
  const line = '!'.repeat(100);
  process.stderr.write(
    `${line}\nCMS's files are not at ${CMS_DIRECTORY}: every test on real releases is SKIPPED in this run.\n${line}\n`,
  );
}
