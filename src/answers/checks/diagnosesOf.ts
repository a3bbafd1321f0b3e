import type { DiagnosisFacts, OtherList } from '../../checks/diagnoses/diagnosisFacts.ts';
import type { Calendar, DiagnosisEntry } from '../../schedule/calendar.ts';
import { withoutPoint } from '../../schedule/diagnosisCode.ts';
import { diagnosisSetsFor } from '../../schedule/diagnosisSets.ts';
import type { ScheduleReader } from '../../schedule/ports.ts';
import type { VisitRequest } from '../estimate/request.ts';

/**
 * Reads what the list of the date's fiscal year says of a visit's diagnoses, and the lists before and after it, in one step;
 * null where the visit has none or no list of the year is loaded.
 */
export async function diagnosesOf(
  schedule: ScheduleReader,
  calendar: Calendar,
  request: VisitRequest,
): Promise<DiagnosisFacts | null> {
  const written = [...(request.diagnoses ?? []), ...request.lines.flatMap(({ diagnoses = [] }) => diagnoses)];
  const codes = [...new Set(written.map(withoutPoint))].sort();
  const { own, before, after, fiscalYear } = diagnosisSetsFor(calendar, request.dateOfService);
  if (codes.length === 0 || !own) return null;
  const otherList = async (entry: DiagnosisEntry | undefined): Promise<OtherList | null> =>
    entry
      ? { effectiveFrom: entry.effectiveFrom, byCode: await schedule.readDiagnosisCodes(entry.id, codes) }
      : null;
  const [byCode, earlier, later] = await Promise.all([
    schedule.readDiagnosisCodes(own.id, codes),
    otherList(before),
    otherList(after),
  ]);
  return { fiscalYear, complete: own.complete, byCode, before: earlier, after: later };
}
