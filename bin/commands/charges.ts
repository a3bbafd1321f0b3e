import { CHARGE_LIST } from '../../src/answers/charges/chargeList.ts';
import { listCommand } from './keptList/listCommand.ts';

export const chargesCommand = listCommand('charges', 'what the clinic charges for each code', {
  list: CHARGE_LIST,
  name: 'The charge list',
  storeOf: ({ charges }) => charges,
});
