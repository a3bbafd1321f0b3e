import { PAIRING_LIST } from '../../src/answers/pairings/pairingList.ts';
import { listCommand } from './keptList/listCommand.ts';

export const diagnosesCommand = listCommand(
  'diagnoses',
  'which services the clinic finds its diagnoses support, for guidance',
  { list: PAIRING_LIST, name: 'The table of pairings', storeOf: ({ pairings }) => pairings },
);
