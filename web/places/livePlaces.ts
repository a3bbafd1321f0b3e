import { computed, effect, signal } from '@preact/signals';
import { question } from '../answer/liveEstimate.ts';
import { ask } from '../api/ask.ts';
import { returns } from '../api/connection.ts';
import type { Estimate, LocalitiesAnswer } from '../api/answers.ts';
import type { Settled } from '../api/reply.ts';
import type { Comparison } from '../compare/liveComparison.ts';
import { localityList } from '../state/lists.ts';
import type { Live } from '../answer/liveAnswer.ts';

export interface PricedPlace {
  readonly locality: LocalitiesAnswer['localities'][number];
  readonly estimate: Estimate | undefined;
}

/** What one question takes; the localities are asked about in as many as that needs. */
const MOST_AT_ONCE = 50;

const live = signal<Live<readonly PricedPlace[]>>({ state: 'settled', reply: undefined });

/** The visit at every locality of its date, the dearest first. */
export const livePlaces = computed(() => live.value);

/** Asks for as long as the view is there; the answer ends it. */
export function followPlaces(): () => void {
  return effect(() => {
    void returns.value;
    const visit = question.value;
    const localities = localityList.value()?.localities;
    if (visit === null || localities === undefined) return undefined;
    const dropped = new AbortController();
    live.value = { ...live.peek(), state: 'waiting' };
    void priced(visit, localities, dropped.signal).then((reply) => {
      if (reply && !dropped.signal.aborted) live.value = { state: 'settled', reply };
    });
    return () => {
      dropped.abort();
    };
  });
}

async function priced(
  visit: object,
  localities: LocalitiesAnswer['localities'],
  signal: AbortSignal,
): Promise<Settled<readonly PricedPlace[]> | undefined> {
  const places: PricedPlace[] = [];
  for (let from = 0; from < localities.length; from += MOST_AT_ONCE) {
    const part = localities.slice(from, from + MOST_AT_ONCE);
    const against = part.map(({ carrier, locality }) => ({ place: { carrier, locality } }));
    const reply = await ask<Comparison>('/v1/comparisons', {
      method: 'POST',
      json: { visit, against },
      signal,
    });
    if (reply.kind === 'dropped') return undefined;
    if (reply.kind !== 'answered') return reply;
    for (const [index, locality] of part.entries()) {
      places.push({ locality, estimate: reply.value.results[index]?.estimate });
    }
  }
  return { kind: 'answered', value: places.sort(byAllowed), etag: null };
}

/** Highest first; places without a figure last. */
function byAllowed(one: PricedPlace, other: PricedPlace): number {
  return allowed(other) - allowed(one);
}

function allowed({ estimate }: PricedPlace): number {
  return Number(estimate?.totals.allowed ?? -1);
}
