import type { Alert } from '../../../src/checks/alert.ts';
import { checks } from '../../../src/answers/checks/checks.ts';
import { estimate } from '../../../src/answers/estimate/estimate.ts';
import type { TableStore } from '../../../src/store/deployedStore.ts';
import { seededStore } from '../../answers/seeded.ts';
import { keepPayer, PRACTICE } from '../../answers/revenue/madeRevenue.ts';
import { importCodingSets } from './codingSets.ts';
import { PAYERS } from './payers.ts';
import type { WrittenVisit } from './writtenVisit.ts';

/** The shipped extract, with the coding sets and the payers of the table. */
export async function tableStore(): Promise<TableStore> {
  const store = await seededStore();
  await importCodingSets(store);
  for (const [id, terms] of Object.entries(PAYERS)) await keepPayer(store, id, terms);
  return store;
}

export interface VisitChecked {
  readonly alerts: readonly Alert[];
  /** The checks that lacked something; null where the answer does not name them one by one. */
  readonly notRun: readonly string[] | null;
}

/** What the product says of a visit: of the estimate where the table prices it, else of the checks alone. */
export async function checked(store: TableStore, { request, priced }: WrittenVisit): Promise<VisitChecked> {
  if (!priced) {
    const answer = await checks(request, store, PRACTICE);
    if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
    const { alerts, notRun } = answer.value;
    return { alerts, notRun: notRun.map(({ check }) => check) };
  }
  const answer = await estimate(request, store, { practice: PRACTICE, explain: false });
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  const { alerts, assumptions } = answer.value;
  return { alerts, notRun: assumptions.some(({ code }) => code === 'alerts-not-run') ? null : [] };
}

/** "2 error kx-missing": lines are counted from 1, as a person does. */
export function alertWords({ line, severity, code }: Alert): string {
  return `${line + 1} ${severity} ${code}`;
}
