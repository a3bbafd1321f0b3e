import { refused, type Refusal } from '../../src/answers/refusal.ts';
import { judgementText } from '../../src/refresh/gate/judgementText.ts';
import type { Judgement } from '../../src/refresh/gate/judgement.ts';
import { judge, readWhole } from '../../src/refresh/judging.ts';
import { publish, releaseEntry } from '../../src/refresh/publishing.ts';
import { wasEverPublished, type CalendarEntry } from '../../src/schedule/calendar.ts';
import { dataSetEntry } from '../../src/schedule/dataSet.ts';
import type { ScheduleStore } from '../../src/schedule/ports.ts';
import { onlyArgument, WrongUse, type Call, type Command, type ExitCode } from '../cli/command.ts';
import { tellRefusal } from '../cli/refusalText.ts';

const LONGEST_REASON = 500;

export const publishCommand: Command = {
  name: 'publish',
  synopsis: 'RELEASE [--accept REASON]',
  summary:
    'make a stored release, or data set, answer for its dates; one that is doubtful only with a reason',
  options: { accept: { type: 'string' } },
  run: async (call) => {
    const id = onlyArgument(call, 'RELEASE');
    const reason = reasonOf(call);
    const { schedule } = await call.store();
    const release = await schedule.readRelease(id);
    if (!release) return publishDataSet(call, id, schedule);
    const calendar = await schedule.readCalendar();
    const whole = wasEverPublished(calendar, id) ? null : await readWhole(schedule, id);
    const judgement = whole && (await judge(schedule, whole, calendar.entries));
    const held = judgement && heldBack(call, judgement, reason);
    if (held) return held;
    const accepted = judgement?.verdict === 'doubtful' ? reason : undefined;
    return published(call, releaseEntry(release, accepted), schedule);
  },
};

function reasonOf(call: Call): string | undefined {
  const reason = call.option('accept');
  if (reason === undefined) return undefined;
  const text = reason.trim();
  if (text === '' || text.length > LONGEST_REASON) {
    throw new WrongUse(`--accept is the reason, in at most ${LONGEST_REASON} characters`);
  }
  return text;
}

/** What is wrong is never published; what is doubtful only by somebody who says why. */
function heldBack(call: Call, judgement: Judgement, reason: string | undefined): ExitCode | undefined {
  if (judgement.verdict === 'passed' || (judgement.verdict === 'doubtful' && reason !== undefined))
    return undefined;
  if (!call.json) call.tell(judgementText(judgement));
  const isWrong = judgement.verdict === 'wrong';
  const error = {
    pointer: '/release',
    code: isWrong ? 'judged-wrong' : 'judged-doubtful',
    found: judgement.release,
    message: isWrong ? 'The gate finds it wrong.' : 'The gate finds it doubtful.',
    remedy: isWrong
      ? 'Take a fresh copy of the file from CMS and import that.'
      : 'Look at what is doubtful; where it is right, publish it with --accept REASON.',
  };
  return tellRefusal(
    call,
    refused(409, 'release-held-back', 'The release was not published.', [error]).refusal,
  );
}

async function publishDataSet(call: Call, id: string, schedule: ScheduleStore): Promise<ExitCode> {
  const set = await schedule.readDataSet(id);
  return set ? published(call, dataSetEntry(set), schedule) : tellRefusal(call, unknown(id));
}

async function published(call: Call, entry: CalendarEntry, schedule: ScheduleStore): Promise<ExitCode> {
  const result = await publish(schedule, [entry]);
  if (call.json) call.print(JSON.stringify({ release: entry.id, result }));
  else call.print(result === 'already' ? `${entry.id} is published already.` : `${entry.id} is published.`);
  return 0;
}

function unknown(id: string): Refusal {
  const error = {
    pointer: '/release',
    code: 'unknown-release',
    found: id,
    message: 'No release with this id is stored.',
    remedy: 'List them with "allowable releases".',
  };
  return refused(404, 'unknown-release', 'There is no such release.', [error]).refusal;
}
