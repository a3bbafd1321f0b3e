import type { DiagnosisFinding } from '../../schedule/diagnosisFinding.ts';
import type { Mue } from '../../schedule/mue.ts';
import type { PlusFourArea } from '../../schedule/plusFour.ts';
import type { ScheduleReader } from '../../schedule/ports.ts';
import type { ProcedurePair } from '../../schedule/procedurePair.ts';
import { readCodesOnce } from './readCodesOnce.ts';
import { Remembered } from './remembered.ts';

/** What was read of one published data set. A code that it lacks is remembered as undefined. */
export class DataSetMemory {
  readonly plusFours = new Remembered<readonly PlusFourArea[]>(1_000);
  readonly mues = new Remembered<Mue | undefined>(40_000);
  /** A code has two hundred pairs, and some have a thousand. */
  readonly pairs = new Remembered<readonly ProcedurePair[] | undefined>(500);
  readonly diagnoses = new Remembered<DiagnosisFinding | undefined>(10_000);
}

type DataSetReads = Pick<ScheduleReader, 'readPlusFours' | 'readMues' | 'readPairs' | 'readDiagnosisCodes'>;

/** The reads of data sets, each made once where `memoryOf` has a memory of the set. */
export function rememberedDataSets(
  store: DataSetReads,
  memoryOf: (id: string) => DataSetMemory | undefined,
): DataSetReads {
  return {
    readPlusFours: async (id, zip) => {
      const read = () => store.readPlusFours(id, zip);
      return [...(await (memoryOf(id)?.plusFours.getOrRead(zip, read) ?? read()))];
    },
    readMues: (id, codes) => {
      const read = (unknown: readonly string[]) => store.readMues(id, unknown);
      const memory = memoryOf(id);
      return memory ? readCodesOnce(memory.mues, codes, read) : read(codes);
    },
    readPairs: (id, columnOneCodes) => {
      const read = (unknown: readonly string[]) => store.readPairs(id, unknown);
      const memory = memoryOf(id);
      return memory ? readCodesOnce(memory.pairs, columnOneCodes, read) : read(columnOneCodes);
    },
    readDiagnosisCodes: (id, codes) => {
      const read = (unknown: readonly string[]) => store.readDiagnosisCodes(id, unknown);
      const memory = memoryOf(id);
      return memory ? readCodesOnce(memory.diagnoses, codes, read) : read(codes);
    },
  };
}
