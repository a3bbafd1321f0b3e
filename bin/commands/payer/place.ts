import type { Payers } from '../../../src/answers/payers/payerSubject.ts';
import type { Call } from '../../cli/command.ts';
import { LOCAL_PRACTICE } from '../../cli/practice.ts';

export async function payersOf(call: Call): Promise<Payers> {
  return { store: (await call.store()).payers, practice: LOCAL_PRACTICE };
}
