import type { CheckedLine } from '../checkedVisit.ts';
import { EVALUATION_ITEMS } from './evaluationItems.ts';
import { NOTE_ITEMS, type NoteItem } from './noteItems.ts';

/** What the note of one line has to show. */
export interface LineDocumentation {
  /** Index of the line in the request. */
  readonly line: number;
  readonly code: string;
  readonly items: readonly NoteItem[];
}

/**
 * What the notes have to show for each line, as a list to check them by. It follows what Medicare asks of therapy, which other
 * payers ask too as a rule; of other services it knows no more than that they are named and signed.
 */
export function documentationOf(lines: readonly CheckedLine[]): LineDocumentation[] {
  return lines.map((each) => ({ line: each.line, code: each.code, items: itemsOf(each) }));
}

const GROUP_THERAPY = '97150';
const REEVALUATIONS = ['97164', '97168'];
const ONE_ON_ONE = ['procedure', 'modality', 'orthotic', 'testing', 'cognitive', 'biofeedback'];

function itemsOf(line: CheckedLine): NoteItem[] {
  const { therapy } = line;
  const of = therapy ? [...timeItems(line), ...serviceItems(line)] : [];
  return [NOTE_ITEMS.serviceNamed, ...of, ...modifierItems(line), NOTE_ITEMS.signature];
}

function timeItems({ therapy }: CheckedLine): NoteItem[] {
  if (therapy?.clock.kind !== 'quarter-hour') return [NOTE_ITEMS.totalMinutes];
  const attended = ONE_ON_ONE.includes(therapy.group) ? [NOTE_ITEMS.oneOnOne] : [];
  return [NOTE_ITEMS.timedMinutes, NOTE_ITEMS.totalMinutes, ...attended];
}

function serviceItems({ code, therapy }: CheckedLine): NoteItem[] {
  const level = EVALUATION_ITEMS[code];
  if (level) return [level, NOTE_ITEMS.planOfCare, NOTE_ITEMS.skilledNeed];
  if (REEVALUATIONS.includes(code)) return [NOTE_ITEMS.reevaluation, NOTE_ITEMS.skilledNeed];
  const own: Readonly<Record<string, NoteItem>> = {
    modality: NOTE_ITEMS.modality,
    testing: NOTE_ITEMS.testReport,
    orthotic: NOTE_ITEMS.device,
    wound: NOTE_ITEMS.wound,
    caregiver: NOTE_ITEMS.caregiver,
    remote: NOTE_ITEMS.remote,
    monitoring: NOTE_ITEMS.remote,
  };
  const first = code === GROUP_THERAPY ? NOTE_ITEMS.group : own[therapy?.group ?? ''];
  return [
    ...(first ? [first] : []),
    NOTE_ITEMS.skilledNeed,
    NOTE_ITEMS.goalProgress,
    NOTE_ITEMS.patientResponse,
  ];
}

function modifierItems({ modifiers }: CheckedLine): NoteItem[] {
  const has = (...any: readonly string[]) => modifiers.some((each) => any.includes(each));
  return [
    ...(has('CQ', 'CO') ? [NOTE_ITEMS.assistant] : []),
    ...(has('KX') ? [NOTE_ITEMS.aboveThreshold] : []),
    ...(has('59', 'XE', 'XP', 'XS', 'XU') ? [NOTE_ITEMS.separateService] : []),
  ];
}
