import { describe, expect, it } from 'vitest';
import { releaseNamed } from '../../../src/answers/diff/releaseNamed.ts';
import type { Release } from '../../../src/schedule/release.ts';
import { HEADER } from '../../store/sampleRelease.ts';

function release(id: string, more: Partial<Release> = {}): Release {
  return { ...HEADER, id, counts: { codes: 0, rows: 0, localities: 0, oppsCaps: 0 }, ...more };
}

const STORED = [
  release('2026C-extract-aaaaaaaaaaaa', { complete: false }),
  release('2026C-1517e7f4b84c'),
  release('2026C-QP-2222e7f4b84c', { track: 'qp' }),
  release('2026A-3333e7f4b84c', { letter: 'A' }),
  release('2026A-3344e7f4b84c', { letter: 'A' }),
];

function named(name: string): string {
  const answer = releaseNamed(STORED, name, '/from');
  return answer.ok ? answer.value.id : answer.refusal.code;
}

describe('the release of a name', () => {
  it.each([
    ['2026C-1517e7f4b84c', '2026C-1517e7f4b84c'],
    ['2026c-1517E7F4B84C', '2026C-1517e7f4b84c'],
    // An extract gives way to the complete release of its title.
    ['2026C', '2026C-1517e7f4b84c'],
    [' 2026c ', '2026C-1517e7f4b84c'],
    ['2026C-extract', '2026C-extract-aaaaaaaaaaaa'],
    ['2026C-e', '2026C-extract-aaaaaaaaaaaa'],
    ['2026C QP', '2026C-QP-2222e7f4b84c'],
    ['2026C-qp', '2026C-QP-2222e7f4b84c'],
    ['2026A-333', '2026A-3333e7f4b84c'],
    ['2026A', 'ambiguous-release'],
    ['2026A-33', 'ambiguous-release'],
    ['2026B', 'unknown-release'],
    ['2026', 'unknown-release'],
    ['', 'unknown-release'],
  ])('"%s" is %s', (name, found) => {
    expect(named(name)).toBe(found);
  });

  it('is no other where none is stored', () => {
    const answer = releaseNamed([], '2026C', '/from');
    expect(answer.ok ? [] : answer.refusal.errors).toMatchObject([{ message: 'No release is stored yet.' }]);
  });
});
