import { decodedPieces } from '../../files/decodeText.ts';
import { visitLines } from '../../files/textLines.ts';
import type { DataSetContent } from '../../schedule/dataSet.ts';
import { packDiagnosisCodes } from '../../schedule/diagnosisCodeText.ts';
import { DiagnosisCodeReader, type DiagnosisList } from '../../schedule/layouts/diagnosisCodes.ts';
import { diagnosisDay } from './diagnosisDay.ts';
import { ROWS_A_REPORT, Takings, type Taker, type TakerContext } from './taker.ts';

/** A year has had more than 68,000 codes since the first, and Z99 ends every list: with less, some is missing. */
const FEWEST_OF_A_WHOLE_LIST = 60_000;
const LAST_CATEGORY = 'Z99';

interface List extends DiagnosisList {
  readonly member: string;
  readonly effectiveFrom: string;
}

/** ICD-10-CM's codes as CMS posts them. It posts a list in two forms, of which the one with headings says more. */
export function takeDiagnosisCodes({ told, progress }: TakerContext): Taker {
  const taken = new Takings();
  const lists: List[] = [];
  return {
    async take({ name, chunks }) {
      const day = diagnosisDay(name, told);
      if (!day.ok) return taken.refuse(day.problem);
      const reader = new DiagnosisCodeReader(name);
      await visitLines(decodedPieces(chunks), (text, line) => {
        reader.take(text, line);
        if (line % ROWS_A_REPORT === 0) progress({ member: name, rows: line });
      });
      const reading = reader.finish();
      if (!reading.ok) return void taken.refusals.push(reading);
      progress({ member: name, rows: reading.facts.codes.length });
      lists.push({ ...reading.facts, member: name, effectiveFrom: day.effectiveFrom });
    },
    finish() {
      for (const list of lists) {
        const fuller = list.form === 'codes' ? lists.find((other) => isFuller(other, list)) : undefined;
        if (!fuller) taken.dataSets.push(contentOf(list));
        else {
          const reason = `the same codes were read from ${fuller.member}, with their headings`;
          taken.setAside.push({ member: list.member, reason, count: 0 });
        }
      }
      return taken;
    },
  };
}

function isFuller({ form, effectiveFrom }: List, list: List): boolean {
  return form === 'order' && effectiveFrom === list.effectiveFrom;
}

function contentOf({ member, effectiveFrom, codes }: List): DataSetContent {
  const billable = codes.filter((each) => each.billable);
  const complete =
    billable.length >= FEWEST_OF_A_WHOLE_LIST && billable.some(({ code }) => code.startsWith(LAST_CATEGORY));
  return {
    header: { dataset: 'icd-10-cm', effectiveFrom, complete, onlyQuarter: false, sources: [member] },
    groups: packDiagnosisCodes(codes),
  };
}
