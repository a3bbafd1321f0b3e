import type { Finding } from '../alert.ts';
import type { Check } from '../check.ts';
import { isTherapy } from '../therapyLine.ts';

const CITE =
  'Medicare Benefit Policy Manual ch.15 s.230.1, s.230.2 (services of assistants); 42 USC 1395m(v)';

/** CQ and CO where no therapy assistant can have furnished the service: an evaluation, or a code that is not therapy. */
export const checkAssistants: Check = {
  id: 'assistants-services',
  payers: 'medicare',
  run: ({ lines }) =>
    lines.flatMap((line): Finding[] => {
      const assistant = line.modifiers.find((each) => each === 'CQ' || each === 'CO');
      if (assistant === undefined) return [];
      const on = { line: line.line, cite: CITE, fix: { removeModifier: assistant } };
      if (line.therapy?.group === 'evaluation') {
        const message = `A therapy assistant may not evaluate: ${assistant} on ${line.code} is denied. The therapist evaluates, and the line goes without ${assistant}.`;
        return [{ code: 'assistant-on-evaluation', severity: 'error', message, ...on }];
      }
      if (isTherapy(line)) return [];
      const message = `${assistant} is for therapy alone, and ${line.code} is not a therapy code: leave it out.`;
      return [{ code: 'assistant-off-therapy', severity: 'warning', message, ...on }];
    }),
};
