import type { PayerTerms } from '../../../src/contracts/terms.ts';
import type { RevenueAnswer } from '../../../src/answers/revenue/answer.ts';
import { revenueOfList, revenueOfRequest } from '../../../src/answers/revenue/revenue.ts';
import type { TableStore } from '../../../src/store/deployedStore.ts';

export const PRACTICE = 'test';

/** Stores a payer with these terms from 2025 on. */
export async function keepPayer(
  store: TableStore,
  id: string,
  terms: PayerTerms,
  effectiveFrom = '2025-01-01',
): Promise<void> {
  const payer = { id, name: id, versions: [{ effectiveFrom, terms }] };
  if (!(await store.payers.write(PRACTICE, id, payer, 0))) throw new Error(`${id} is stored already`);
}

export interface RevenueAsked {
  readonly from?: string;
  readonly to?: string;
  readonly counts: readonly object[];
  readonly [more: string]: unknown;
}

/** From 2025D to 2026C, national, unless it says otherwise. */
export async function revenueOf(store: TableStore, asked: RevenueAsked): Promise<RevenueAnswer> {
  const { from = '2025D', to = '2026C', ...request } = asked;
  const answer = await revenueOfRequest({ from, to }, request, { ...store, practice: PRACTICE });
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value;
}

/** The errors a list of counts is refused with: "pointer code". */
export async function listRefusals(
  store: TableStore,
  list: string,
  parameters: object = {},
): Promise<string[]> {
  const bytes = new TextEncoder().encode(list);
  const sources = { ...store, practice: PRACTICE };
  const answer = await revenueOfList({ from: '2025D', to: '2026C' }, bytes, parameters, sources);
  if (answer.ok) throw new Error('it was answered');
  return answer.refusal.errors.map(({ pointer, code }) => `${pointer} ${code}`);
}
