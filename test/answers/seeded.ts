import { shippedExtract } from '../../bin/cli/shippedExtract.ts';
import type { Estimate } from '../../src/answers/estimate/answer.ts';
import { estimate } from '../../src/answers/estimate/estimate.ts';
import { importFiles } from '../../src/refresh/importFiles.ts';
import type { TableStore } from '../../src/store/deployedStore.ts';
import { openMemoryStore } from '../../src/store/openStore.ts';

/** A store in memory with the extract that comes with the product, as a new data directory has. */
export async function seededStore(): Promise<TableStore> {
  const store = await openMemoryStore();
  const outcome = await importFiles(await shippedExtract(), {}, store.schedule);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems[0]));
  return store;
}

/** A visit in the rest of Texas on 15 July 2026 under Original Medicare, unless it says otherwise. */
export function request(lines: readonly object[], more: object = {}): object {
  return {
    dateOfService: '2026-07-15',
    place: { carrier: '04412', locality: '99' },
    payer: 'medicare',
    lines,
    ...more,
  };
}

export async function estimated(store: TableStore, input: object): Promise<Estimate> {
  const answer = await estimate(input, store, { practice: 'test', explain: true });
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value;
}

/** The errors a request is refused with: "pointer code". */
export async function refusedWith(store: TableStore, input: unknown): Promise<string[]> {
  const answer = await estimate(input, store, { practice: 'test', explain: false });
  if (answer.ok) throw new Error('it was answered');
  return answer.refusal.errors.map(({ pointer, code }) => `${pointer} ${code}`);
}
