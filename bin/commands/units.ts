import { units, type UnitsAnswer } from '../../src/answers/units/units.ts';
import { WrongUse, type Command } from '../cli/command.ts';
import { tellRefusal } from '../cli/refusalText.ts';

export const unitsCommand: Command = {
  name: 'units',
  synopsis: 'CODE[-GP]=MINUTES[+ASSISTANT]... [--rule cms|midpoint] [--date yyyy-mm-dd]',
  summary: 'how many units the minutes of a day make, and why',
  options: { rule: { type: 'string' }, date: { type: 'string' } },
  run: (call) => {
    if (call.arguments.length === 0) throw new WrongUse('CODE=MINUTES is missing');
    const rule = call.option('rule');
    const date = call.option('date');
    const answer = units({
      lines: call.arguments.map(lineOf),
      ...(rule === undefined ? {} : { rule }),
      ...(date === undefined ? {} : { dateOfService: date }),
    });
    if (!answer.ok) return Promise.resolve(tellRefusal(call, answer.refusal));
    call.print(call.json ? JSON.stringify(answer.value) : unitsText(answer.value));
    return Promise.resolve(0);
  },
};

/** "97110=33", "97110-GP=33", or "97110=30+15" where an assistant worked the 15 apart. */
function lineOf(word: string) {
  const match = /^(\w+)(?:-(\w+))?=(\d+)(?:\+(\d+))?$/.exec(word);
  if (!match) throw new WrongUse(`"${word}" is not CODE=MINUTES`);
  const [, code, modifier, therapist, assistant] = match;
  return {
    code,
    modifiers: modifier === undefined ? [] : [modifier],
    minutes:
      assistant === undefined
        ? Number(therapist)
        : { therapist: Number(therapist), assistant: Number(assistant) },
  };
}

function unitsText({ lines, pools, units: total, assumptions }: UnitsAnswer): string {
  return [
    ...pools.map(({ discipline, why }) => (discipline === null ? why : `${discipline}: ${why}`)),
    ...lines.map(({ code, units: count, assistantUnits, why }) => {
      const assistant = assistantUnits ? ` (${assistantUnits} by the assistant)` : '';
      return `${code}  ${count ?? '?'}${assistant}  ${why}`;
    }),
    `${total} ${total === 1 ? 'unit' : 'units'} in all`,
    ...assumptions.map(({ message }) => `Assumed: ${message}`),
  ].join('\n');
}
