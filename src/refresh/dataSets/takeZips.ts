import { bytesOf } from '../../files/chunks.ts';
import { decodedPieces, decodeText } from '../../files/decodeText.ts';
import { textLines, visitLines } from '../../files/textLines.ts';
import { readZip5 } from '../../schedule/layouts/zip5.ts';
import { Zip9Reader } from '../../schedule/layouts/zip9.ts';
import { setQuarter } from './setQuarter.ts';
import { ROWS_A_REPORT, Takings, type Taker, type TakerContext } from './taker.ts';

/** ZIP-to-locality tables, one a ZIP5 file. */
export function takeZipLocalities({ told, progress }: TakerContext): Taker {
  const taken = new Takings();
  return {
    async take({ name, chunks }) {
      const reading = readZip5(name, textLines(decodeText(await bytesOf(chunks))));
      if (!reading.ok) return void taken.refusals.push(reading);
      const quarter = setQuarter({ member: name, inside: reading.facts.effectiveFrom, told });
      if (!quarter.ok) return taken.refuse(quarter.problem);
      progress({ member: name, rows: reading.facts.rows.length });
      taken.zipTables.push(reading.facts);
    },
    finish: () => taken,
  };
}

/** Plus-fours of the ZIPs that cross localities, a data set a ZIP9 file. */
export function takePlusFours({ told, progress }: TakerContext): Taker {
  const taken = new Takings();
  return {
    async take({ name, chunks }) {
      const reader = new Zip9Reader(name);
      await visitLines(decodedPieces(chunks), (text, line) => {
        reader.take(text, line);
        if (line % ROWS_A_REPORT === 0) progress({ member: name, rows: line });
      });
      const reading = reader.finish();
      if (!reading.ok) return void taken.refusals.push(reading);
      const { effectiveFrom: inside, groups, notCrossing } = reading.facts;
      const quarter = setQuarter({ member: name, inside, told });
      if (!quarter.ok) return taken.refuse(quarter.problem);
      progress({ member: name, rows: groups.reduce((sum, { rows }) => sum + rows, 0) });
      const { effectiveFrom } = quarter;
      taken.dataSets.push({
        header: {
          dataset: 'zip-plus-four',
          effectiveFrom,
          complete: true,
          onlyQuarter: false,
          sources: [name],
        },
        groups,
      });
      if (notCrossing > 0) {
        const reason = 'ZIPs that do not cross localities, which the ZIP5 file answers';
        taken.setAside.push({ member: name, reason, count: notCrossing });
      }
    },
    finish: () => taken,
  };
}
