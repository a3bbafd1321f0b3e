import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CMS_DIRECTORY } from '../cmsFiles.ts';
import { NOT_COVERED } from './notCovered.ts';

const CASES = `${CMS_DIRECTORY}../rules-examples.json`;
const TESTS = fileURLToPath(new URL('..', import.meta.url));

/** Every worked case is a test that names its id, or is listed with the reason why not. */
describe.skipIf(!existsSync(CASES))('the worked cases', () => {
  const text = readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('notCovered.ts'))
    .map((name) => readFileSync(`${TESTS}${name}`, 'utf8'))
    .join('\n');
  const ids = existsSync(CASES)
    ? (JSON.parse(readFileSync(CASES, 'utf8')) as { id: string }[]).map(({ id }) => id)
    : [];

  it('are each named by a test or listed with a reason', () => {
    const reasons = Object.keys(NOT_COVERED);
    const forgotten = ids.filter(
      (id) => !text.includes(id) && !reasons.some((start) => id.startsWith(start)),
    );
    expect(forgotten).toEqual([]);
  });

  it('are not listed as missing where a test names them', () => {
    const covered = ids.filter((id) => Object.keys(NOT_COVERED).includes(id) && text.includes(`${id} `));
    expect(covered).toEqual([]);
  });
});
