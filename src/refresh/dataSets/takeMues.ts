import { bytesOf } from '../../files/chunks.ts';
import { csvRows } from '../../files/csvRows.ts';
import { decodeText } from '../../files/decodeText.ts';
import { readMueCsv } from '../../schedule/layouts/mueCsv.ts';
import { packMues } from '../../schedule/mueText.ts';
import { isDate } from '../../schedule/serviceDate.ts';
import { setQuarter } from './setQuarter.ts';
import { Takings, type Taker, type TakerContext } from './taker.ts';

/** Medically unlikely edits of practitioners, a data set a file. */
export function takeMues({ told, progress }: TakerContext): Taker {
  const taken = new Takings();
  return {
    async take({ name, chunks }) {
      const read = csvRows(name, decodeText(await bytesOf(chunks)));
      if (!read.ok) return taken.refuse(read.problem);
      const reading = readMueCsv(name, read.rows);
      if (!reading.ok) return void taken.refusals.push(reading);
      const { mues, preamble } = reading.facts;
      const quarter = setQuarter({ member: name, inside: effectiveDay(preamble), told });
      if (!quarter.ok) return taken.refuse(quarter.problem);
      progress({ member: name, rows: mues.length });
      const { effectiveFrom } = quarter;
      taken.dataSets.push({
        header: {
          dataset: 'mue-practitioner',
          effectiveFrom,
          complete: true,
          onlyQuarter: false,
          sources: [name],
        },
        groups: packMues(mues),
      });
    },
    finish: () => taken,
  };
}

/** The edits of hospitals and suppliers have the same form and other numbers: 97110 may be 8 there and 6 here. */
export function refuseMuesElsewhere(): Taker {
  const taken = new Takings();
  return {
    take({ name }) {
      taken.refuse({
        code: 'wrong-setting',
        member: name,
        line: null,
        column: 'MUE Values',
        found: null,
        message:
          'These are the medically unlikely edits of outpatient hospitals or suppliers, not of practitioners.',
        remedy: "Import CMS's file of Practitioner Services instead.",
      });
      return Promise.resolve();
    },
    finish: () => taken,
  };
}

/** The day of "Effective 04/01/2026" above the headings, or null where nothing there says it. */
function effectiveDay(preamble: string): string | null {
  const match = /\beff(?:ective)?\b\D{0,12}(\d{1,2})[-/](\d{1,2})[-/](20\d\d)/i.exec(preamble);
  const [, month = '', day = '', year = ''] = match ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(date) ? date : null;
}
