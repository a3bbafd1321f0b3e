import type { AssistantRule } from './assistantRule.ts';
import { QUARTER_HOUR } from './clock.ts';
import { tenPercent, type FurnishedBy, type TenPercent } from './tenPercent.ts';
import { counted, minutesInWords } from './words.ts';

/** Units of a service by who furnished them; the assistant's carry CQ or CO. */
export interface UnitsByPerson {
  readonly therapist: number;
  readonly assistant: number;
  /** In words for the front desk; empty where no assistant worked. */
  readonly because: string;
  /** What the two ways of taking a tenth say, where they decided and disagree. */
  readonly disagreement: TenPercent | null;
}

interface Worked {
  readonly therapist: number;
  readonly assistant: number;
}

/**
 * Quarter hours: whole ones belong to whoever worked them; one more unit is the therapist's from 8 minutes on (before
 * 2022 by the tenth alone), below that the assistant's where over a tenth of it; two more are one each.
 * Source: 42 CFR 410.59(a)(4), 410.60(a)(4); CY2022 physician fee schedule rule, 86 FR 64996 (unconfirmed: the steps
 * are from memory, and the two more units where one person has less than 9 minutes of them are our reading).
 */
export function quarterHoursByPerson(units: number, worked: Worked, rule: AssistantRule): UnitsByPerson {
  const therapist = Math.min(units, Math.floor(worked.therapist / QUARTER_HOUR.minutes));
  const assistant = Math.min(units - therapist, Math.floor(worked.assistant / QUARTER_HOUR.minutes));
  const left = units - therapist - assistant;
  if (worked.assistant === 0 || units === 0) return byTherapist(units);
  if (left === 0) {
    const because = `By whole quarter hours the therapist has ${therapist} and the assistant ${assistant}.`;
    return { therapist, assistant, because, disagreement: null };
  }
  if (left > 1) {
    return {
      therapist: therapist + left - 1,
      assistant: assistant + 1,
      because: `Of the last ${counted(left, 'unit')} one is the assistant's.`,
      disagreement: null,
    };
  }
  const rest = {
    therapist: worked.therapist % QUARTER_HOUR.minutes,
    assistant: worked.assistant % QUARTER_HOUR.minutes,
  };
  const { by, because, disagreement } = lastUnit(rest, rule);
  return by === 'assistant'
    ? { therapist, assistant: assistant + 1, because, disagreement }
    : { therapist: therapist + 1, assistant, because, disagreement };
}

/**
 * Codes of no quarter hours: all units are the assistant's where the assistant's minutes exceed a tenth of the service.
 * Source: CY2020 physician fee schedule rule, 84 FR 62702 (unconfirmed for codes of half hours and hours).
 */
export function wholeServiceByPerson(units: number, worked: Worked): UnitsByPerson {
  if (worked.assistant === 0 || units === 0) return byTherapist(units);
  const { by, because, disagreement } = byTheTenth(worked, 'The service');
  return by === 'assistant'
    ? { therapist: 0, assistant: units, because, disagreement }
    : { therapist: units, assistant: 0, because, disagreement };
}

interface Decided {
  readonly by: FurnishedBy;
  readonly because: string;
  readonly disagreement: TenPercent | null;
}

function lastUnit(rest: Worked, rule: AssistantRule): Decided {
  if (rule === 'therapist-eight-minutes' && rest.therapist >= 8) {
    const because = `The last unit is the therapist's: ${minutesInWords(rest.therapist)} of it, and 8 are enough.`;
    return { by: 'therapist', because, disagreement: null };
  }
  return byTheTenth(rest, 'The last unit');
}

/** The percent decides, because it is the words of the rule; where the simple way says otherwise, both are told. */
function byTheTenth(worked: Worked, what: string): Decided {
  const total = worked.therapist + worked.assistant;
  const answers = tenPercent(worked.assistant, total);
  const by = answers.byPercent;
  const reason = by === 'assistant' ? 'over a tenth' : 'not over a tenth';
  return {
    by,
    because: `${what} is the ${by}'s: ${worked.assistant} of ${minutesInWords(total)} are the assistant's, ${reason}.`,
    disagreement: answers.bySimple === by ? null : answers,
  };
}

function byTherapist(units: number): UnitsByPerson {
  return { therapist: units, assistant: 0, because: '', disagreement: null };
}
