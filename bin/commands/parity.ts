import { formatCents } from '../../src/decimal/text.ts';
import { parity, type Parity, type ParityOutcome } from '../../src/refresh/parity/parity.ts';
import { onlyArgument, type Call, type Command, type ExitCode } from '../cli/command.ts';
import { inputFiles } from '../cli/inputFiles.ts';
import { tellFileProblems } from '../cli/refusalText.ts';

export const parityCommand: Command = {
  name: 'parity',
  synopsis: 'PAYMENTFILE [--release R] [--qp]',
  summary: 'compare every amount CMS published with ours',
  options: { release: { type: 'string' }, qp: { type: 'boolean', default: false } },
  run: async (call) => {
    const input = await inputFiles([onlyArgument(call, 'PAYMENTFILE')]);
    if (!input.ok) return tellFileProblems(call, input.problems, input.problems.length);
    const [file] = input.files;
    if (!file) throw new Error('a file was read and is gone');
    const { schedule } = await call.store();
    const release = call.option('release');
    const options = { qp: call.flag('qp'), ...(release === undefined ? {} : { release }) };
    const outcome = await parity(file, options, schedule);
    return outcome.kind === 'compared'
      ? printParity(call, outcome.parity)
      : tellWhyNot(call, outcome, release);
  },
};

function printParity(call: Call, result: Parity): ExitCode {
  if (call.json) call.print(JSON.stringify(result));
  else {
    const { matched, differing, leftOut, differences } = result;
    call.print(`Release ${result.release}, ${result.track} conversion factor ${result.conversionFactor}`);
    const share =
      matched + differing === 0
        ? 'nothing to compare'
        : `${percent(matched, matched + differing)} of those compared`;
    call.print(`${matched} amounts match, ${differing} differ: ${share}`);
    for (const [reason, count] of Object.entries(leftOut)) call.print(`${count} left out: ${reason}`);
    for (const { member, reason, count } of result.setAside)
      call.tell(`set aside: ${member}: ${reason} (${count})`);
    for (const each of differences) {
      const place = `${each.carrier}-${each.locality} ${each.code} ${each.modifier}`.trimEnd();
      call.print(
        `  ${place}, ${each.amount}: CMS ${formatCents(each.publishedCents)}, ours ${formatCents(each.ourCents)}`,
      );
    }
  }
  return result.differing === 0 && result.matched > 0 ? 0 : 1;
}

/** Cut, not rounded: 100.000% is said of nothing less. */
function percent(part: number, whole: number): string {
  return `${(Math.floor((part / whole) * 100_000) / 1000).toFixed(3)}%`;
}

function tellWhyNot(
  call: Call,
  outcome: Exclude<ParityOutcome, { kind: 'compared' }>,
  named: string | undefined,
): ExitCode {
  switch (outcome.kind) {
    case 'refused':
      return tellFileProblems(call, outcome.problems, outcome.total);
    case 'no-release':
      return refuse(
        call,
        outcome,
        named === undefined
          ? `No complete release of ${outcome.year} is stored: import CMS's RVU zip of that year first.`
          : `No release "${named}" is stored: list them with "allowable releases".`,
      );
    case 'no-qp-factor':
      return refuse(call, outcome, `No QP conversion factor is known for ${outcome.year}.`);
    case 'tie': {
      const names = outcome.between.map(
        ({ release, conversionFactor }) => `${release} with factor ${conversionFactor}`,
      );
      const message = `${outcome.matched} amounts match under each of these: ${names.join('; ')}. Say which is meant with --release.`;
      return refuse(call, outcome, message);
    }
  }
}

function refuse(call: Call, outcome: ParityOutcome, message: string): ExitCode {
  if (call.json) call.print(JSON.stringify({ ...outcome, message }));
  else call.tell(message);
  return 1;
}
