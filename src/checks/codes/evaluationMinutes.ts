import type { Finding } from '../alert.ts';
import type { Check } from '../check.ts';
import type { CheckedLine } from '../checkedVisit.ts';
import type { CodingReference, EvaluationFacts } from '../codingReference.ts';

type Level = EvaluationFacts & { readonly code: string; readonly typicalMinutes: number };

const CITE = 'typical minutes of evaluation codes, general knowledge (unconfirmed)';

/** A hint where the minutes of a first evaluation are those of another level. Complexity decides, never the minutes. */
export const checkEvaluationMinutes: Check = {
  id: 'evaluation-minutes',
  payers: 'every-payer',
  run: ({ lines }, { reference }) => lines.flatMap((line) => hint(line, reference)),
};

function hint(line: CheckedLine, reference: CodingReference): Finding[] {
  const levels = levelsBeside(line.code, reference);
  const own = levels.find(({ code }) => code === line.code);
  const minutes = line.minutes ? line.minutes.therapist + line.minutes.assistant : 0;
  if (!own || minutes === 0) return [];
  const usual = levels.findLast(({ typicalMinutes }) => typicalMinutes <= minutes) ?? levels[0];
  if (!usual || !isFar(levels.indexOf(own), levels.indexOf(usual), minutes, levels)) return [];
  const message = `${minutes} minutes are usual for ${usual.code}; ${own.code} usually takes ${own.typicalMinutes}. Minutes do not choose the code: check that history, examination and decision making in the record are those of ${own.code}.`;
  return [{ code: 'evaluation-complexity', severity: 'info', line: line.line, message, cite: CITE }];
}

/** Longer: the next level's minutes are reached. Shorter: they are under those of the level below. */
function isFar(own: number, usual: number, minutes: number, levels: readonly Level[]): boolean {
  const below = levels[own - 1];
  return usual > own || (below !== undefined && minutes < below.typicalMinutes);
}

/** The first evaluations of the code's discipline, the shortest first; none where the code is not one. */
function levelsBeside(code: string, { evaluations }: CodingReference): Level[] {
  const own = Object.hasOwn(evaluations, code) ? evaluations[code] : undefined;
  if (own?.kind !== 'first') return [];
  return Object.entries(evaluations)
    .flatMap(([other, { of, kind, typicalMinutes }]) =>
      of === own.of && kind === 'first' && typicalMinutes !== null
        ? [{ code: other, of, kind, typicalMinutes }]
        : [],
    )
    .sort((a, b) => a.typicalMinutes - b.typicalMinutes);
}
