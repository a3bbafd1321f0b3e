import { kept } from './kept.ts';
import { isRecord, textsFrom } from './typedText.ts';

/** A kind of visit that is typed so often that one press types it. */
export interface QuickVisit {
  readonly name: string;
  readonly lines: readonly QuickLine[];
}

export interface QuickLine {
  readonly code: string;
  readonly units: string;
}

/** The ones everybody has. The codes are the commonest of their kind: a start, to be changed on the visit. */
export const USUAL_VISITS: readonly QuickVisit[] = [
  {
    name: 'Evaluation',
    lines: [
      { code: '97161', units: '1' },
      { code: '97110', units: '1' },
    ],
  },
  {
    name: 'Follow-up',
    lines: [
      { code: '97530', units: '1' },
      { code: '97110', units: '2' },
      { code: '97140', units: '1' },
    ],
  },
  {
    name: 'Re-evaluation',
    lines: [
      { code: '97164', units: '1' },
      { code: '97110', units: '2' },
    ],
  },
];

/** The clinic's own, remembered on this computer. */
export const ownVisits = kept<readonly QuickVisit[]>('computer', 'quick-visits', (stored) =>
  Array.isArray(stored) ? stored.flatMap(quickVisitFrom) : [],
);

function quickVisitFrom(stored: unknown): QuickVisit[] {
  const { name } = textsFrom(['name'], stored);
  const lines = isRecord(stored) && Array.isArray(stored['lines']) ? stored['lines'] : [];
  if (name === '' || lines.length === 0) return [];
  return [{ name, lines: lines.map((line) => textsFrom(['code', 'units'], line)) }];
}

export function keepVisit(kind: QuickVisit): void {
  ownVisits.value = [...ownVisits.peek().filter(({ name }) => name !== kind.name), kind];
}

export function forgetVisit(name: string): void {
  ownVisits.value = ownVisits.peek().filter((each) => each.name !== name);
}
