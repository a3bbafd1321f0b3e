import { kept } from '../state/kept.ts';
import { textsFrom } from '../state/typedText.ts';

/** So many visits a week for so many weeks, all of one kind. */
export interface PlanGroup {
  /** The name of a quick visit; empty: the visit that is typed. */
  readonly kind: string;
  readonly visitsPerWeek: string;
  readonly weeks: string;
  readonly fromWeek: string;
}

export type GroupField = Exclude<keyof PlanGroup, 'kind'>;

const FIELDS = ['kind', 'visitsPerWeek', 'weeks', 'fromWeek'] as const;

/** The usual plan: one evaluation, then the visit that is typed, twice a week for six weeks. */
const USUAL: readonly PlanGroup[] = [
  { kind: 'Evaluation', visitsPerWeek: '1', weeks: '1', fromWeek: '1' },
  { kind: '', visitsPerWeek: '2', weeks: '6', fromWeek: '2' },
];

export const planGroups = kept<readonly PlanGroup[]>('tab', 'plan', (stored) =>
  Array.isArray(stored) && stored.length > 0 ? stored.map((group) => textsFrom(FIELDS, group)) : USUAL,
);

export function changeGroup(index: number, changed: Partial<PlanGroup>): void {
  planGroups.value = planGroups.peek().map((group, at) => (at === index ? { ...group, ...changed } : group));
}

export function addGroup(): void {
  planGroups.value = [...planGroups.peek(), { kind: '', visitsPerWeek: '1', weeks: '4', fromWeek: '1' }];
}

export function removeGroup(index: number): void {
  planGroups.value = planGroups.peek().filter((_, at) => at !== index);
}
