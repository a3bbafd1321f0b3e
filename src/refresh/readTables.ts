import { readAnesthesiaCsv } from '../schedule/layouts/anesthesiaCsv.ts';
import { readAnesthesiaText } from '../schedule/layouts/anesthesiaText.ts';
import type { AnesthesiaTable } from '../schedule/layouts/anesthesia.ts';
import type { CountyTable } from '../schedule/layouts/counties.ts';
import { readCountiesCsv } from '../schedule/layouts/countiesCsv.ts';
import { readCountiesText } from '../schedule/layouts/countiesText.ts';
import type { GpciTable } from '../schedule/layouts/gpci.ts';
import { readGpciCsv } from '../schedule/layouts/gpciCsv.ts';
import { readGpciText } from '../schedule/layouts/gpciText.ts';
import { readOppsCapsCsv } from '../schedule/layouts/oppsCapsCsv.ts';
import { readOppsCapsText } from '../schedule/layouts/oppsCapsText.ts';
import { joinRefusals } from '../schedule/layouts/problemLog.ts';
import type { RelativeValues } from '../schedule/layouts/relativeValues.ts';
import { readRelativeValuesCsv } from '../schedule/layouts/relativeValuesCsv.ts';
import { readRelativeValuesText } from '../schedule/layouts/relativeValuesText.ts';
import type { Refused } from '../schedule/layouts/rows.ts';
import type { OppsCap } from '../schedule/release.ts';
import type { Choice, ChosenMember, NamedTrack } from './chooseMembers.ts';
import type { ReadProgress } from './inputFile.ts';
import type { Read } from './joinLocalities.ts';
import { readTable, type TableReaders } from './readTable.ts';

/** A table that was read, and the track its member's name says it is of. */
export interface TrackedRead<T> extends Read<T> {
  readonly track: NamedTrack | null;
}

/** Everything read of one set of members. */
export interface ReadTables {
  readonly relativeValues: readonly TrackedRead<RelativeValues>[];
  readonly gpci: readonly TrackedRead<GpciTable>[];
  readonly counties: readonly TrackedRead<CountyTable>[];
  readonly anesthesia: readonly TrackedRead<AnesthesiaTable>[];
  readonly oppsCaps: readonly TrackedRead<readonly OppsCap[]>[];
}

/** Every chosen member read by its layout, or the problems of all of them together. */
export function readTables(
  chosen: Choice['chosen'],
  progress: ReadProgress,
): { readonly ok: true; readonly tables: ReadTables } | Refused {
  const refusals: Refused[] = [];
  const read = <T>(
    members: readonly ChosenMember[],
    readers: TableReaders<T>,
    rowsOf: (facts: T) => readonly unknown[],
  ): TrackedRead<T>[] =>
    members.flatMap(({ member, track }) => {
      const reading = readTable(member, readers);
      if (!reading.ok) {
        refusals.push(reading);
        return [];
      }
      progress({ member: member.name, rows: rowsOf(reading.facts).length });
      return [{ member: member.name, track, facts: reading.facts }];
    });
  const tables: ReadTables = {
    relativeValues: read(
      chosen['relative-values'],
      { csv: readRelativeValuesCsv, text: readRelativeValuesText },
      ({ rows }) => rows,
    ),
    gpci: read(chosen.gpci, { csv: readGpciCsv, text: readGpciText }, ({ localities }) => localities),
    counties: read(
      chosen.counties,
      { csv: readCountiesCsv, text: readCountiesText },
      ({ localities }) => localities,
    ),
    anesthesia: read(
      chosen.anesthesia,
      { csv: readAnesthesiaCsv, text: readAnesthesiaText },
      ({ localities }) => localities,
    ),
    oppsCaps: read(chosen['opps-cap'], { csv: readOppsCapsCsv, text: readOppsCapsText }, (caps) => caps),
  };
  return refusals.length > 0 ? joinRefusals(refusals) : { ok: true, tables };
}
