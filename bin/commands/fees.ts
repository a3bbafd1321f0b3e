import { feeSchedule, feeScheduleCsv } from '../../src/answers/feeSchedule/feeSchedule.ts';
import { act, actionsText, type Actions } from '../cli/actions.ts';
import { WrongUse, type Call, type Command, type ExitCode } from '../cli/command.ts';
import { optionsGiven } from '../cli/optionsGiven.ts';
import { LOCAL_PRACTICE } from '../cli/practice.ts';
import { printCsv } from '../cli/printCsv.ts';
import { tellRefusal } from '../cli/refusalText.ts';
import { today } from '../cli/today.ts';

const OPTIONS = {
  carrier: { type: 'string' },
  locality: { type: 'string', multiple: true },
  zip: { type: 'string' },
  plus4: { type: 'string' },
  date: { type: 'string' },
  codes: { type: 'string' },
  payer: { type: 'string' },
  setting: { type: 'string' },
  qp: { type: 'boolean', default: false },
} as const;

const ACTIONS: Actions = {
  export: {
    arguments: [],
    takes: [
      '(--carrier NNNNN --locality NN | --locality NNNNN-NN... | --zip NNNNN [--plus4 NNNN])',
      '[--date yyyy-mm-dd]',
      '[--codes LIST]',
      '[--payer ID]',
      '[--setting S]',
      '[--qp]',
    ],
    run: exportAction,
  },
};

export const feesCommand: Command = {
  name: 'fees',
  synopsis: 'export (--carrier NNNNN --locality NN | --zip NNNNN) [--date yyyy-mm-dd] [--payer ID]',
  summary: 'the whole fee schedule as practice software loads it, today or on a date',
  details: actionsText('fees', ACTIONS),
  options: OPTIONS,
  run: (call) => act(call, 'fees', ACTIONS, Object.keys(OPTIONS)),
};

/** Prints the schedule piece by piece; what was assumed goes beside it, on standard error. */
async function exportAction(call: Call): Promise<ExitCode> {
  const request = {
    ...optionsGiven(call, ['carrier', 'zip', 'plus4', 'codes', 'payer', 'setting']),
    ...localitiesAsked(call),
    date: call.option('date') ?? today(),
    ...(call.flag('qp') ? { qp: 'true' } : {}),
  };
  const answer = await feeSchedule(request, { ...(await call.store()), practice: LOCAL_PRACTICE });
  if (!answer.ok) return tellRefusal(call, answer.refusal);
  const { columns, lines, assumptions } = answer.value;
  if (call.json) {
    call.print(JSON.stringify({ columns, lines: [...lines()], assumptions }));
    return 0;
  }
  for (const piece of feeScheduleCsv(answer.value)) printCsv(call, piece);
  for (const { message } of assumptions) call.tell(`Assumed: ${message}`);
  return 0;
}

/** A locality's number, which goes with --carrier, or one or more pairs of carrier and locality. */
function localitiesAsked(call: Call): Record<string, string> {
  const given = call.every('locality');
  const [first, ...more] = given;
  if (first === undefined) return {};
  if (given.some((each) => each.includes('-'))) return { localities: given.join(',') };
  if (more.length > 0) {
    throw new WrongUse(
      'give several localities with their carriers, as --locality 04412-99 --locality 12102-01',
    );
  }
  return { locality: first };
}
