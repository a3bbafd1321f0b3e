import type { Versioned } from '../../contracts/versioned.ts';
import { refused, type Answer, type RefusalError } from '../refusal.ts';
import type { Subject } from './place.ts';

/** Why a document could not be read or changed, for payers and charge lists alike. */

export function unknownDocument<D extends Versioned>(
  { noun, unknown }: Subject<D>,
  id: string,
): Answer<never> {
  return one(404, unknown, `There is no such ${noun}.`, {
    pointer: '/id',
    code: unknown,
    found: id,
    message: `No ${noun} of this name is stored.`,
    remedy: `Store the ${noun} first, or correct the name.`,
  });
}

export function unknownRevision<D extends Versioned>({ noun }: Subject<D>, revision: number): Answer<never> {
  return one(404, 'unknown-revision', `The ${noun} has no such revision.`, {
    pointer: '/revision',
    code: 'unknown-revision',
    found: String(revision),
    message: `The ${noun} never had this revision, or was deleted by it.`,
    remedy: 'List its revisions to see what there is.',
  });
}

export function unknownVersion<D extends Versioned>(
  { noun }: Subject<D>,
  day: string,
  versions: D['versions'],
): Answer<never> {
  return one(404, 'unknown-version', `The ${noun} has no such version.`, {
    pointer: '/effectiveFrom',
    code: 'unknown-version',
    found: day,
    message: `Its versions begin on ${versions.map((each) => each.effectiveFrom).join(', ')}.`,
    remedy: 'Name a version by the day it begins on.',
  });
}

export function lastVersion<D extends Versioned>({ noun }: Subject<D>, day: string): Answer<never> {
  return one(409, 'last-version', `A ${noun} has at least one version.`, {
    pointer: '/effectiveFrom',
    code: 'last-version',
    found: day,
    message: `This is the only version of the ${noun}.`,
    remedy: `Delete the ${noun} instead, or store another version first.`,
  });
}

export function alreadyThere<D extends Versioned>({ noun, changed }: Subject<D>, id: string): Answer<never> {
  return one(412, changed, `There is such a ${noun} already.`, {
    pointer: '/id',
    code: 'already-there',
    found: id,
    message: 'It was to be stored only where nothing is stored yet.',
    remedy: `Give another name, or read this ${noun} and change it.`,
  });
}

export function changedMeanwhile<D extends Versioned>(
  { noun, changed }: Subject<D>,
  id: string,
): Answer<never> {
  return one(412, changed, `The ${noun} was changed by somebody else.`, {
    pointer: '/id',
    code: changed,
    found: id,
    message: 'What is stored is not the revision that was to be replaced.',
    remedy: `Read the ${noun} again, make the change on it, and send it with its new ETag.`,
  });
}

export function tooManyVersions<D extends Versioned>(
  { noun }: Subject<D>,
  count: number,
  most: number,
): Answer<never> {
  return one(422, 'too-large', `The ${noun} would have too many versions.`, {
    pointer: '/versions',
    code: 'too-many-versions',
    found: String(count),
    message: `With those that are stored it would have more than ${most}.`,
    remedy: 'Withdraw versions that no date of service needs any more.',
  });
}

export function tooLarge<D extends Versioned>({ noun }: Subject<D>): Answer<never> {
  return one(413, 'too-large', `The ${noun} is too large to be stored.`, {
    pointer: '/versions',
    code: 'too-large',
    found: null,
    message: `All versions of a ${noun} together have room for some fifty thousand amounts.`,
    remedy: 'Withdraw versions that no date of service needs any more, or leave out codes that nobody bills.',
  });
}

function one(
  status: Parameters<typeof refused>[0],
  code: Parameters<typeof refused>[1],
  title: string,
  error: RefusalError,
): Answer<never> {
  return refused(status, code, title, [error]);
}
