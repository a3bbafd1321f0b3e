import type { Charges } from '../../../src/answers/charges/chargeList.ts';
import type { Call } from '../../cli/command.ts';
import { LOCAL_PRACTICE } from '../../cli/practice.ts';

/** How sentences name it. */
export const CHARGE_LIST = 'The charge list';

export async function chargesOf(call: Call): Promise<Charges> {
  return { store: (await call.store()).charges, practice: LOCAL_PRACTICE };
}
