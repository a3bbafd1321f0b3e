import {
  deleteList,
  importIntoList,
  putList,
  withdrawFromList,
} from '../../../src/answers/lists/keptList.ts';
import type { Versioned } from '../../../src/contracts/versioned.ts';
import { dayOf, neededDayOf, writeModeOf } from '../../cli/changeOptions.ts';
import type { Call, ExitCode } from '../../cli/command.ts';
import { readBytes } from '../../cli/readBytes.ts';
import { readJson } from '../../cli/readJson.ts';
import { tellRefusal } from '../../cli/refusalText.ts';
import { tellChange, tellImport } from '../../cli/tellChange.ts';
import { tellDeleted } from '../../cli/tellDeleted.ts';
import { placeOf, type ListSubject } from './listSubject.ts';

export async function putAction<Document extends Versioned, Row>(
  subject: ListSubject<Document, Row>,
  call: Call,
  file: string,
): Promise<ExitCode> {
  const mode = writeModeOf(call);
  const input = await readJson(file);
  if (!input.ok) return tellRefusal(call, input.refusal);
  const answer = await putList(subject.list, await placeOf(subject, call), input.value, mode);
  return answer.ok ? tellChange(call, subject.name, answer.value) : tellRefusal(call, answer.refusal);
}

/** The whole list, or with --effective-from the version that begins on that day. */
export async function deleteAction<Document extends Versioned, Row>(
  subject: ListSubject<Document, Row>,
  call: Call,
): Promise<ExitCode> {
  const [mode, day] = [writeModeOf(call), dayOf(call)];
  const { list, name } = subject;
  const place = await placeOf(subject, call);
  if (day === undefined) {
    const answer = await deleteList(list, place, mode);
    return answer.ok ? tellDeleted(call, name, answer.value) : tellRefusal(call, answer.refusal);
  }
  const answer = await withdrawFromList(list, place, day, mode);
  return answer.ok ? tellChange(call, name, answer.value) : tellRefusal(call, answer.refusal);
}

export async function importAction<Document extends Versioned, Row>(
  subject: ListSubject<Document, Row>,
  call: Call,
  file: string,
): Promise<ExitCode> {
  const [mode, effectiveFrom] = [writeModeOf(call), neededDayOf(call)];
  const bytes = await readBytes(file);
  if (!bytes.ok) return tellRefusal(call, bytes.refusal);
  const arrival = { bytes: bytes.value, effectiveFrom };
  const answer = await importIntoList(subject.list, await placeOf(subject, call), arrival, mode);
  if (!answer.ok) return tellRefusal(call, answer.refusal);
  return tellImport(call, subject.name, effectiveFrom, answer.value);
}
