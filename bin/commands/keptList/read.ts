import { exportList, getList, listHistory } from '../../../src/answers/lists/keptList.ts';
import type { Versioned } from '../../../src/contracts/versioned.ts';
import { dayOf, revisionOf } from '../../cli/changeOptions.ts';
import type { Call, ExitCode } from '../../cli/command.ts';
import { printCsv } from '../../cli/printCsv.ts';
import { tellRefusal } from '../../cli/refusalText.ts';
import { tellHistory } from '../../cli/tellHistory.ts';
import { placeOf, type ListSubject } from './listSubject.ts';

export async function getAction<Document extends Versioned, Row>(
  subject: ListSubject<Document, Row>,
  call: Call,
): Promise<ExitCode> {
  const revision = revisionOf(call, 'revision');
  const answer = await getList(subject.list, await placeOf(subject, call), revision);
  if (!answer.ok) return tellRefusal(call, answer.refusal);
  call.print(JSON.stringify(answer.value.document, null, call.json ? 0 : 2));
  return 0;
}

/** A version as comma-separated values; with --json the whole list, as `put` takes it back. */
export async function exportAction<Document extends Versioned, Row>(
  subject: ListSubject<Document, Row>,
  call: Call,
): Promise<ExitCode> {
  const day = dayOf(call);
  if (call.json) return getAction(subject, call);
  const answer = await exportList(subject.list, await placeOf(subject, call), day);
  return answer.ok ? printCsv(call, answer.value.csv) : tellRefusal(call, answer.refusal);
}

export async function historyAction<Document extends Versioned, Row>(
  subject: ListSubject<Document, Row>,
  call: Call,
): Promise<ExitCode> {
  const answer = await listHistory(subject.list, await placeOf(subject, call));
  return answer.ok ? tellHistory(call, answer.value) : tellRefusal(call, answer.refusal);
}
