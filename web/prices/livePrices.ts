import { computed, effect, signal } from '@preact/signals';
import type { FeeAnswer, LocalitiesAnswer, ReleasesAnswer } from '../api/answers.ts';
import { ask } from '../api/ask.ts';
import { returns } from '../api/connection.ts';
import type { Settled } from '../api/reply.ts';
import type { Live } from '../answer/liveAnswer.ts';
import { clinic } from '../state/clinic.ts';
import { releaseList } from '../state/releaseList.ts';
import { visit } from '../state/visit.ts';

export interface PriceOfRelease {
  readonly release: ReleasesAnswer['releases'][number];
  /** The release's own row of the code; undefined where it has none. */
  readonly fee: FeeAnswer | undefined;
}

/** The code whose price is looked at; empty: the first of the visit. */
export const pricedCode = signal('');

export const code = computed(() => pricedCode.value || (visit.value.lines[0]?.code ?? ''));

const live = signal<Live<readonly PriceOfRelease[]>>({ state: 'settled', reply: undefined });
export const livePrices = computed(() => live.value);

/** Asks for as long as the view is there; the answer ends it. */
export function followPrices(): () => void {
  return effect(() => {
    void returns.value;
    const asked = code.value;
    const releases = releaseList
      .value()
      ?.releases.filter(({ answers, track }) => answers !== null && track !== 'qp');
    const { place } = clinic.value;
    if (asked === '' || releases === undefined || place === null) return undefined;
    const dropped = new AbortController();
    live.value = { ...live.peek(), state: 'waiting' };
    void priced(asked, releases, dropped.signal).then((reply) => {
      if (reply && !dropped.signal.aborted) live.value = { state: 'settled', reply };
    });
    return () => {
      dropped.abort();
    };
  });
}

async function priced(
  asked: string,
  releases: ReleasesAnswer['releases'],
  signal: AbortSignal,
): Promise<Settled<readonly PriceOfRelease[]> | undefined> {
  const where = await locality(signal);
  if (where.kind === 'dropped') return undefined;
  if (where.kind !== 'answered') return where;
  const prices: PriceOfRelease[] = [];
  for (const release of releases) {
    const parameters = new URLSearchParams({
      ...where.value,
      code: asked,
      date: release.answers?.from ?? '',
    });
    const reply = await ask<FeeAnswer>(`/v1/fees?${parameters.toString()}`, { signal });
    if (reply.kind === 'dropped') return undefined;
    if (reply.kind === 'away' || reply.kind === 'fault') return reply;
    prices.push({ release, fee: reply.kind === 'answered' ? reply.value : undefined });
  }
  return { kind: 'answered', value: prices, etag: null };
}

/** The place's locality on the date of the visit: a ZIP may not have been in the tables of an earlier release. */
async function locality(signal: AbortSignal) {
  const { place } = clinic.peek();
  if (place !== null && !('zip' in place)) {
    return { kind: 'answered', value: { carrier: place.carrier, locality: place.locality } } as const;
  }
  const parameters = new URLSearchParams({
    date: visit.peek().date,
    zip: place?.zip ?? '',
    ...(place?.plus4 === undefined ? {} : { plus4: place.plus4 }),
  });
  const reply = await ask<LocalitiesAnswer>(`/v1/localities?${parameters.toString()}`, { signal });
  if (reply.kind !== 'answered') return reply;
  const [found] = reply.value.localities;
  return {
    kind: 'answered',
    value: { carrier: found?.carrier ?? '', locality: found?.locality ?? '' },
  } as const;
}
