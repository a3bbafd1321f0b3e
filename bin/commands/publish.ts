import { refused } from '../../src/answers/refusal.ts';
import { publish, releaseEntry } from '../../src/refresh/publishing.ts';
import { onlyArgument, type Command } from '../cli/command.ts';
import { tellRefusal } from '../cli/refusalText.ts';

export const publishCommand: Command = {
  name: 'publish',
  synopsis: 'RELEASE',
  summary: 'make a stored release answer for its dates again',
  options: {},
  run: async (call) => {
    const id = onlyArgument(call, 'RELEASE');
    const { schedule } = await call.store();
    const release = await schedule.readRelease(id);
    if (!release) {
      const error = {
        pointer: '/release',
        code: 'unknown-release',
        found: id,
        message: 'No release with this id is stored.',
        remedy: 'List them with "allowable releases".',
      };
      return tellRefusal(call, refused(404, 'unknown-release', 'There is no such release.', [error]).refusal);
    }
    const result = await publish(schedule, [releaseEntry(release)]);
    if (call.json) call.print(JSON.stringify({ release: id, result }));
    else call.print(result === 'already' ? `${id} is published already.` : `${id} is published.`);
    return 0;
  },
};
