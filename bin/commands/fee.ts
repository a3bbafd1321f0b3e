import { fee } from '../../src/answers/fee/fee.ts';
import { onlyArgument, type Command } from '../cli/command.ts';
import { feeText } from '../cli/feeText.ts';
import { optionsGiven } from '../cli/optionsGiven.ts';
import { tellRefusal } from '../cli/refusalText.ts';

export const feeCommand: Command = {
  name: 'fee',
  synopsis:
    'CODE --carrier NNNNN --locality NN --date yyyy-mm-dd [--modifier MM] [--setting S] [--qp] [--explain]',
  summary: "one code's row on the fee schedule and its amounts",
  options: {
    carrier: { type: 'string' },
    locality: { type: 'string' },
    zip: { type: 'string' },
    date: { type: 'string' },
    modifier: { type: 'string' },
    setting: { type: 'string' },
    qp: { type: 'boolean', default: false },
    explain: { type: 'boolean', default: false },
  },
  run: async (call) => {
    const code = onlyArgument(call, 'CODE');
    const { schedule } = await call.store();
    const request = {
      code,
      ...optionsGiven(call, ['carrier', 'locality', 'zip', 'date', 'modifier', 'setting']),
      ...(call.flag('qp') ? { qp: 'true' } : {}),
    };
    const answer = await fee(request, schedule);
    if (!answer.ok) return tellRefusal(call, answer.refusal);
    call.print(call.json ? JSON.stringify(answer.value) : feeText(answer.value, call.flag('explain')));
    return 0;
  },
};
