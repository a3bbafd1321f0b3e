import { visitCsvPieces } from '../../files/csvRows.ts';
import { decodedPieces } from '../../files/decodeText.ts';
import type { PackedGroup } from '../../schedule/dataSet.ts';
import type { FileProblem } from '../../schedule/fileProblem.ts';
import type { OpenMember } from '../../files/member.ts';
import { PaymentAmountReader, type PaymentAmounts } from '../../schedule/layouts/paymentAmounts.ts';
import { joinRefusals } from '../../schedule/layouts/problemLog.ts';
import type { Reading } from '../../schedule/layouts/rows.ts';
import type { ReadProgress } from '../inputFile.ts';
import { ROWS_A_REPORT, Takings, type Taker, type TakerContext } from './taker.ts';

export const PRINTED_TWICE = 'records printed twice in the same words';

/** Amounts CMS published, a data set a PFALL, PFREV or PFxx file. */
export function takePaymentAmounts({ told, progress }: TakerContext): Taker {
  const taken = new Takings();
  return {
    async take(member) {
      const reading = await readAmounts(member, progress);
      if (!reading.ok) return void taken.refusals.push(reading);
      const { year, groups, repeated } = reading.facts;
      if (told !== undefined && Number(told.slice(0, 4)) !== year) {
        return taken.refuse(otherYear(member.name, year, told));
      }
      taken.dataSets.push({
        header: {
          dataset: 'payment-amounts',
          effectiveFrom: `${year}-01-01`,
          complete: true,
          onlyQuarter: false,
          sources: [member.name],
        },
        groups,
      });
      if (repeated > 0) {
        taken.setAside.push({ member: member.name, reason: PRINTED_TWICE, count: repeated });
      }
    },
    finish: () => taken,
  };
}

/** The records of a member as it is unpacked. */
export async function readAmounts(
  { name, chunks }: Pick<OpenMember, 'name' | 'chunks'>,
  progress: ReadProgress = () => {},
): Promise<Reading<PaymentAmounts>> {
  const reader = new PaymentAmountReader(name);
  const broken = await visitCsvPieces(name, decodedPieces(chunks), (row) => {
    reader.take(row);
    if (row.line % ROWS_A_REPORT === 0) progress({ member: name, rows: row.line });
  });
  const reading = reader.finish();
  if (reading.ok && !broken) progress({ member: name, rows: rowsIn(reading.facts.groups) });
  if (!broken) return reading;
  const quoting = { ok: false, problems: [broken], total: 1 } as const;
  return reading.ok ? quoting : joinRefusals([quoting, reading]);
}

function rowsIn(groups: readonly PackedGroup[]): number {
  return groups.reduce((sum, { rows }) => sum + rows, 0);
}

function otherYear(member: string, year: number, told: string): FileProblem {
  const message = `Its records are of ${year}, and --effective-from ${told} lies in another year.`;
  const remedy = 'Import the file without --effective-from.';
  return { code: 'year-mismatch', member, line: null, column: 'Year', found: told, message, remedy };
}
