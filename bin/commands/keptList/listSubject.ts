import type { Place } from '../../../src/answers/keeping/place.ts';
import type { KeptList } from '../../../src/answers/lists/keptList.ts';
import type { RevisionedStore } from '../../../src/contracts/keeping.ts';
import type { Versioned } from '../../../src/contracts/versioned.ts';
import type { TableStore } from '../../../src/store/deployedStore.ts';
import type { Call } from '../../cli/command.ts';
import { LOCAL_PRACTICE } from '../../cli/practice.ts';

/** A list that a command is about. */
export interface ListSubject<Document extends Versioned, Row> {
  readonly list: KeptList<Document, Row>;
  /** How sentences name it: "The charge list". */
  readonly name: string;
  readonly storeOf: (store: TableStore) => RevisionedStore<Document>;
}

export async function placeOf<Document extends Versioned, Row>(
  { storeOf }: ListSubject<Document, Row>,
  call: Call,
): Promise<Place<Document>> {
  return { store: storeOf(await call.store()), practice: LOCAL_PRACTICE };
}
