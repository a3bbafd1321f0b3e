import { releaseTitle, type Release } from '../../schedule/release.ts';
import { answered, foundText, refused, type Answer, type RefusalError } from '../refusal.ts';

/**
 * The stored release of a name: its id, its title ("2025D", "2026C QP" or "2026C-QP"), or as much of its id as tells it
 * from the others. Of a complete release and an extract with one title the complete one is meant, as for every estimate.
 */
export function releaseNamed(stored: readonly Release[], name: string, pointer: string): Answer<Release> {
  const wanted = written(name);
  const own = stored.find(({ id }) => written(id) === wanted);
  if (own) return answered(own);
  const titled = stored.filter((release) => written(releaseTitle(release)) === wanted);
  const complete = titled.filter((release) => release.complete);
  const begun = wanted.length < 5 ? [] : stored.filter(({ id }) => written(id).startsWith(wanted));
  const [meant, ...others] = [complete, titled, begun].find((found) => found.length > 0) ?? [];
  if (!meant) return unknownRelease(stored, name, pointer);
  return others.length === 0 ? answered(meant) : ambiguousRelease([meant, ...others], name, pointer);
}

function written(name: string): string {
  return name.trim().toUpperCase().replaceAll(' ', '-');
}

function unknownRelease(stored: readonly Release[], name: string, pointer: string): Answer<never> {
  const message =
    stored.length === 0 ? 'No release is stored yet.' : `Stored are ${idsOf(stored)}: none has this name.`;
  const remedy = 'Give the id of a stored release, or its title, such as 2025D.';
  return refusedRelease(404, 'unknown-release', 'There is no such release.', name, {
    ...{ pointer, message, remedy },
  });
}

function ambiguousRelease(found: readonly Release[], name: string, pointer: string): Answer<never> {
  const message = `Several stored releases have this name: ${idsOf(found)}.`;
  const remedy = 'Give the id of the one that is meant.';
  return refusedRelease(422, 'ambiguous-release', 'The name fits several releases.', name, {
    ...{ pointer, message, remedy },
  });
}

function refusedRelease(
  status: 404 | 422,
  code: 'unknown-release' | 'ambiguous-release',
  title: string,
  name: string,
  error: Pick<RefusalError, 'pointer' | 'message' | 'remedy'>,
): Answer<never> {
  return refused(status, code, title, [{ ...error, code, found: foundText(name) }]);
}

function idsOf(releases: readonly Release[]): string {
  return releases
    .map(({ id }) => id)
    .sort()
    .join(', ');
}
