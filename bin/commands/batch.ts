import { batch } from '../../src/answers/batch/batch.ts';
import { readVisits, type ListedVisit } from '../../src/answers/batch/readVisits.ts';
import { MOST_EXPLAINED, MOST_VISITS } from '../../src/answers/batch/request.ts';
import type { Estimate } from '../../src/answers/estimate/answer.ts';
import type { EstimateOptions, EstimateSources } from '../../src/answers/estimate/standing.ts';
import type { Answer } from '../../src/answers/refusal.ts';
import { problemDocument } from '../../src/http/problems.ts';
import { batchCsv } from '../cli/batchCsv.ts';
import { onlyArgument, WrongUse, type Command } from '../cli/command.ts';
import { LOCAL_PRACTICE } from '../cli/practice.ts';
import { printCsv } from '../cli/printCsv.ts';
import { readBytes } from '../cli/readBytes.ts';
import { tellRefusal } from '../cli/refusalText.ts';

export const batchCommand: Command = {
  name: 'batch',
  synopsis: 'VISITS.csv|- [--json [--explain]]',
  summary: 'many visits at once, each with its own estimate or problem',
  details: `A row is a line of a visit; rows with the same Visit are one visit, and what is said of the visit is said in its first row:
  Visit,Date of Service,Payer,Carrier,Locality,Procedure Code,Modifiers,Units
  1,2026-07-15,medicare,04412,99,97110,GP,2
  1,,,,,97140,GP,1
There may also be ZIP, Plus Four, Place of Service, Minutes, Charge, Copay, Coinsurance and Deductible Remaining. Give no names of persons.
Ends with 1 where any visit has a problem.`,
  options: { explain: { type: 'boolean', default: false } },
  run: async (call) => {
    const explain = call.flag('explain');
    if (explain && !call.json) throw new WrongUse('derivations have no place in a list: say --json, too');
    const bytes = await readBytes(onlyArgument(call, 'VISITS.csv'));
    if (!bytes.ok) return tellRefusal(call, bytes.refusal);
    const visits = readVisits(bytes.value);
    if (!visits.ok) return tellRefusal(call, visits.refusal);
    const answers = await answersOf(visits.value, await call.store(), { practice: LOCAL_PRACTICE, explain });
    if (call.json) call.print(JSON.stringify({ results: presented(visits.value, answers) }));
    else printCsv(call, batchCsv(visits.value, answers));
    return answers.every(({ ok }) => ok) ? 0 : 1;
  },
};

/** As many batches as there have to be: a file may hold more visits than a request. */
async function answersOf(
  visits: readonly ListedVisit[],
  sources: EstimateSources,
  options: EstimateOptions,
): Promise<Answer<Estimate>[]> {
  const most = options.explain ? MOST_EXPLAINED : MOST_VISITS;
  const answers: Answer<Estimate>[] = [];
  for (let at = 0; at < visits.length; at += most) {
    const some = visits.slice(at, at + most).map(({ request }) => request);
    const answer = await batch({ visits: some }, sources, options);
    if (!answer.ok) throw new Error(answer.refusal.title);
    answers.push(...answer.value);
  }
  return answers;
}

function presented(visits: readonly ListedVisit[], answers: readonly Answer<Estimate>[]): object[] {
  return answers.map((answer, index) => {
    const visit = visits[index]?.name;
    return answer.ok
      ? { visit, estimate: answer.value }
      : { visit, problem: problemDocument(answer.refusal) };
  });
}
