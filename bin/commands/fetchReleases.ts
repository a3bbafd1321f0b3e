import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFinderText } from '../../src/refresh/finding/finderSettings.ts';
import { findReleases } from '../../src/refresh/finding/findReleases.ts';
import { inboxFolder } from '../../src/refresh/inbox/inboxFolder.ts';
import { inboxIncoming } from '../../src/refresh/inbox/inboxIncoming.ts';
import { findingSummary } from '../../src/refresh/telling/findingSummary.ts';
import { WrongUse, noArguments, type Command } from '../cli/command.ts';
import { localDataDirectory } from '../cli/localInbox.ts';

export const fetchReleasesCommand: Command = {
  name: 'fetch-releases',
  synopsis: '',
  summary: 'look for new releases where finder.json in the data directory says, into its inbox',
  options: {},
  run: async (call) => {
    noArguments(call);
    const dataDirectory = localDataDirectory(call);
    if (dataDirectory === undefined) {
      throw new WrongUse('this fills the inbox of a data directory; on AWS a function of its own does it');
    }
    const path = join(dataDirectory, 'finder.json');
    const text = await readFile(path, 'utf8').catch(() => undefined);
    if (text === undefined) {
      call.tell(`${path} cannot be read: it says where to look. docs/operating.md has one to begin with.`);
      return 1;
    }
    const reading = readFinderText(text);
    if (!reading.ok) {
      for (const problem of reading.problems) call.tell(`${path}: ${problem}`);
      return 1;
    }
    const folder = await inboxFolder(dataDirectory);
    const report = await findReleases(reading.settings, inboxIncoming(folder));
    if (call.json) call.print(JSON.stringify(report));
    else call.print(findingSummary(report).text.trimEnd());
    return report.kind === 'looked' && report.refused.length === 0 ? 0 : 1;
  },
};
