import { lastDayToFile } from '../../checks/filing/lastDay.ts';
import { completed } from '../estimate/defaults.ts';
import { countLines, type CountedDay } from '../estimate/countLines.ts';
import { readStanding, type EstimateSources, type Standing } from '../estimate/standing.ts';
import { readRows, rowOf } from '../facts/rowsOf.ts';
import { scheduleOf } from '../facts/scheduleOf.ts';
import { parse } from '../parse.ts';
import { answered, type Answer } from '../refusal.ts';
import { refusedTogether } from '../refusedTogether.ts';
import { presentNotRun, type ChecksAnswer } from './answer.ts';
import { checkDay } from './checkDay.ts';
import { codeStanding } from './codeStanding.ts';
import { diagnosesOf } from './diagnosesOf.ts';
import { editsOf } from './editsOf.ts';
import { checksRequest, type ChecksRequest } from './request.ts';

/**
 * The coding checks of a visit, without pricing it. What an estimate refuses line by line (a code that no release has, modifiers
 * that contradict each other) is an alert here, so that everything wrong with a claim is told at once.
 */
export async function checks(
  input: unknown,
  sources: EstimateSources,
  practice: string,
): Promise<Answer<ChecksAnswer>> {
  const parsed = parse(checksRequest, input);
  if (!parsed.ok) return parsed;
  const request = parsed.value;
  const filled = completed(request);
  const { standing, payer } = await readStanding(request, sources, { practice });
  const day = countLines(request, standing);
  if (!filled.ok || !day.ok) return refusedTogether([filled, payer, day]);
  const read = await readFacts(request, filled.value.qualifyingApm, day.value, standing, sources);
  if (!payer.ok || !read.ok) return refusedTogether([payer, read]);
  const { alerts, notRun, documentation } = checkDay(request, filled.value.placeOfService, day.value, {
    contract: standing.contract,
    pairings: standing.pairings,
    ...read.value,
    prices: null,
  });
  return answered({
    alerts,
    notRun: presentNotRun(notRun),
    fileBy: lastDayToFile(request.dateOfService, standing.contract),
    documentation,
    payerVersion: standing.payerVersion,
  });
}

/** Finds how the codes stand and which edits they meet, in one step of reading. */
async function readFacts(
  request: ChecksRequest,
  qualifyingApm: boolean,
  day: CountedDay,
  { calendar, contract }: Standing,
  { schedule }: EstimateSources,
) {
  const date = request.dateOfService;
  const qp = qualifyingApm && contract === null;
  const release = scheduleOf(calendar, { date, qp, contract, orTheNewestBefore: false });
  if (!release.ok) return release;
  const lines = [...day.lines, ...day.alsoThatDay];
  const codes = lines.map(({ code }) => code);
  const [rows, edits, diagnoses] = await Promise.all([
    readRows(schedule, calendar, release.value.inForce, codes),
    editsOf(schedule, calendar, date, codes, contract),
    diagnosesOf(schedule, calendar, request),
  ]);
  const onSchedule = lines.map((line) => codeStanding(line, rowOf(line, rows), rows));
  return answered({ onSchedule, edits, diagnoses });
}
