import { codesOfList } from '../../src/answers/diff/codesOfList.ts';
import { diff } from '../../src/answers/diff/diff.ts';
import { diffCsv } from '../../src/answers/diff/diffCsv.ts';
import { answered, type Answer } from '../../src/answers/refusal.ts';
import { revenueOfList } from '../../src/answers/revenue/revenue.ts';
import { revenueCsv } from '../../src/answers/revenue/revenueCsv.ts';
import { WrongUse, type Call, type Command, type ExitCode } from '../cli/command.ts';
import { diffText } from '../cli/diffText.ts';
import { optionsGiven } from '../cli/optionsGiven.ts';
import { LOCAL_PRACTICE } from '../cli/practice.ts';
import { printCsv } from '../cli/printCsv.ts';
import { readBytes } from '../cli/readBytes.ts';
import { tellRefusal } from '../cli/refusalText.ts';
import { revenueText } from '../cli/revenueText.ts';

const PLACE = ['carrier', 'locality', 'zip', 'plus4', 'setting'];

export const diffCommand: Command = {
  name: 'diff',
  synopsis: 'A B [--codes LIST] [--carrier NNNNN --locality NN] [--counts FILE.csv] [--csv]',
  summary: 'what changed from one release to another, or what it does to revenue',
  details: `A and B are ids of stored releases, or titles such as 2025D.
  --codes 97110,97010-97039   only these codes and ranges
  --codes-file FILE.csv       only the codes in its first column
  --carrier, --locality, --zip, --plus4, --setting   where amounts are compared; national and non-facility unless said
  --counts FILE.csv           the year's units: Procedure Code,Modifier,Payer,Units
  --reduced-share PERCENT     share of each therapy code's units that are paid the reduced amount (0)
  --csv                       comma-separated values`,
  options: {
    codes: { type: 'string' },
    'codes-file': { type: 'string' },
    carrier: { type: 'string' },
    locality: { type: 'string' },
    zip: { type: 'string' },
    plus4: { type: 'string' },
    setting: { type: 'string' },
    counts: { type: 'string' },
    'reduced-share': { type: 'string' },
    csv: { type: 'boolean', default: false },
  },
  run: async (call) => {
    const [from, to, ...more] = call.arguments;
    if (from === undefined || to === undefined) throw new WrongUse('name two releases');
    if (more.length > 0) throw new WrongUse(`too many arguments: ${more.join(' ')}`);
    if (call.json && call.flag('csv')) throw new WrongUse('say --json or --csv, not both');
    const counts = call.option('counts');
    return counts === undefined ? tellDiff(call, { from, to }) : tellRevenue(call, { from, to }, counts);
  },
};

interface Names {
  readonly from: string;
  readonly to: string;
}

async function tellDiff(call: Call, names: Names): Promise<ExitCode> {
  if (call.option('reduced-share') !== undefined) throw new WrongUse('--reduced-share goes with --counts');
  const codes = await codesAsked(call);
  if (!codes.ok) return tellRefusal(call, codes.refusal);
  const { schedule } = await call.store();
  const answer = await diff(names, { ...optionsGiven(call, PLACE), ...codes.value }, schedule);
  if (!answer.ok) return tellRefusal(call, answer.refusal);
  if (call.flag('csv')) return printCsv(call, diffCsv(answer.value));
  call.print(call.json ? JSON.stringify(answer.value) : diffText(answer.value));
  return 0;
}

/** The codes of both options together. */
async function codesAsked(call: Call): Promise<Answer<{ codes?: string }>> {
  const [codes, file] = [call.option('codes'), call.option('codes-file')];
  if (file === undefined) return answered(codes === undefined ? {} : { codes });
  const bytes = await readBytes(file);
  const listed = bytes.ok ? codesOfList(bytes.value) : bytes;
  if (!listed.ok) return listed;
  return answered({ codes: [...(codes === undefined ? [] : [codes]), ...listed.value].join(',') });
}

async function tellRevenue(call: Call, names: Names, file: string): Promise<ExitCode> {
  for (const option of ['codes', 'codes-file']) {
    if (call.option(option) !== undefined) throw new WrongUse(`--${option} does not go with --counts`);
  }
  const bytes = await readBytes(file);
  if (!bytes.ok) return tellRefusal(call, bytes.refusal);
  const share = call.option('reduced-share');
  const parameters = {
    ...optionsGiven(call, PLACE),
    ...(share === undefined ? {} : { reducedShare: share }),
  };
  const sources = { ...(await call.store()), practice: LOCAL_PRACTICE };
  const answer = await revenueOfList(names, bytes.value, parameters, sources);
  if (!answer.ok) return tellRefusal(call, answer.refusal);
  if (call.flag('csv')) return printCsv(call, revenueCsv(answer.value));
  call.print(call.json ? JSON.stringify(answer.value) : revenueText(answer.value));
  return 0;
}
