import { releases } from '../../src/answers/releases/releases.ts';
import { noArguments, type Command } from '../cli/command.ts';

export const releasesCommand: Command = {
  name: 'releases',
  synopsis: '',
  summary: 'what is loaded and for which dates of service it answers',
  options: {},
  run: async (call) => {
    noArguments(call);
    const { schedule } = await call.store();
    const answer = await releases(schedule);
    if (call.json) {
      call.print(JSON.stringify(answer));
      return 0;
    }
    for (const { id, published, answers, conversionFactor, complete, counts } of answer.releases) {
      const dates = answers
        ? `${answers.from} to ${answers.through}`
        : published
          ? 'outranked'
          : 'not published';
      const size = `${counts.codes} codes, ${counts.localities} localities`;
      call.print(
        `${id.padEnd(34)} ${dates.padEnd(24)}  factor ${conversionFactor}  ${size}${complete ? '' : ' (extract)'}`,
      );
    }
    for (const { id, effectiveFrom } of [...answer.zipTables, ...answer.dataSets])
      call.print(`${id.padEnd(34)} from ${effectiveFrom}`);
    return 0;
  },
};
