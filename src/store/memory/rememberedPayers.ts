import type { PayerStore, StoredPayer } from '../../contracts/payer.ts';
import { BrieflyRemembered } from './brieflyRemembered.ts';

/**
 * A payer store that gives an answer again for two seconds, in front of any other. What is written or deleted
 * through it is seen at once, and a write that lost against another is followed by a true read.
 */
export function rememberedPayers(store: PayerStore, now: () => number): PayerStore {
  const payers = new BrieflyRemembered<StoredPayer | undefined>(now);
  const lists = new BrieflyRemembered<StoredPayer[]>(now);

  function forgetting<T>(practice: string, id: string, answer: Promise<T>): Promise<T> {
    return answer.finally(() => {
      payers.forget(nameOf(practice, id));
      lists.forget(practice);
    });
  }

  return {
    listPayers: async (practice) => [...(await lists.getOrRead(practice, () => store.listPayers(practice)))],
    readPayer: (practice, id) => payers.getOrRead(nameOf(practice, id), () => store.readPayer(practice, id)),
    writePayer: (practice, payer, replaces) =>
      forgetting(practice, payer.id, store.writePayer(practice, payer, replaces)),
    deletePayer: (practice, id, revision) =>
      forgetting(practice, id, store.deletePayer(practice, id, revision)),
  };
}

function nameOf(practice: string, id: string): string {
  return JSON.stringify([practice, id]);
}
