import { computed } from '@preact/signals';
import type { UnitsAnswer } from '../api/answers.ts';
import { codes, payerList } from '../state/lists.ts';
import { visit } from '../state/visit.ts';
import { modifiersOf, type VisitLine } from '../state/visitLine.ts';
import { minutesRequest } from '../state/visitRequest.ts';
import { liveAnswer } from './liveAnswer.ts';

/** The rule that the payer's terms on the date count minutes by; Medicare's where they do not say. */
const rule = computed(() => {
  const { payer, date } = visit.value;
  const versions = payerList.value()?.payers.find(({ id }) => id === payer)?.versions ?? [];
  const inForce = versions.filter(({ effectiveFrom }) => effectiveFrom <= date).at(-1);
  return inForce?.terms.unitRule ?? 'cms';
});

const timedLines = computed(() => visit.value.lines.filter(isTimed));

/** How many units the minutes make and by which rule, for the lines that have minutes. */
export const liveUnits = liveAnswer<UnitsAnswer>(() => {
  if (timedLines.value.length === 0) return null;
  const lines = timedLines.value.map((line) => ({
    code: line.code,
    minutes: minutesRequest(line),
    modifiers: modifiersOf(line.modifiers),
  }));
  return { path: '/v1/units', json: { rule: rule.value, dateOfService: visit.value.date, lines } };
});

/** The units that a line's minutes make, where they are known now. */
export function unitsFromMinutes(line: VisitLine): number | null {
  const { state, reply } = liveUnits.value;
  if (state !== 'settled' || reply?.kind !== 'answered') return null;
  return reply.value.lines[timedLines.value.indexOf(line)]?.units ?? null;
}

function isTimed(line: VisitLine): boolean {
  const hasMinutes = line.minutes.trim() !== '' || line.assistantMinutes.trim() !== '';
  return hasMinutes && codes.value.has(line.code);
}
