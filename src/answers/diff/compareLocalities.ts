import { formatScaled } from '../../decimal/text.ts';
import { GPCI_SCALE, localityId, type Locality } from '../../schedule/locality.ts';
import type { LocalityChanges } from './answer.ts';

const INDICES = ['work', 'pe', 'malpractice'] as const;

/** Localities that one of two releases does not have, and those whose indices differ. */
export function compareLocalities(from: readonly Locality[], to: readonly Locality[]): LocalityChanges {
  const [before, after] = [byId(from), byId(to)];
  return {
    from: from.length,
    to: to.length,
    added: [...after].filter(([id]) => !before.has(id)).map(([, locality]) => named(locality)),
    gone: [...before].filter(([id]) => !after.has(id)).map(([, locality]) => named(locality)),
    changed: [...after].flatMap(([id, locality]) => {
      const earlier = before.get(id);
      return earlier && INDICES.some((index) => earlier.gpci[index] !== locality.gpci[index])
        ? [{ ...named(locality), ...indices(earlier, locality) }]
        : [];
    }),
  };
}

/** In the order of their ids. */
function byId(localities: readonly Locality[]): Map<string, Locality> {
  const ids = localities.map((each) => [localityId(each), each] as const);
  return new Map(ids.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function named({ carrier, locality, name }: Locality) {
  return { carrier, locality, name };
}

function indices({ gpci: before }: Locality, { gpci: after }: Locality) {
  const change = (index: (typeof INDICES)[number]) => ({
    from: formatScaled(before[index], GPCI_SCALE),
    to: formatScaled(after[index], GPCI_SCALE),
  });
  return { work: change('work'), pe: change('pe'), malpractice: change('malpractice') };
}
