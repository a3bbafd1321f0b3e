import { CHARGE_LIST } from '../../answers/charges/chargeList.ts';
import type { Api, ApiDependencies } from '../apiDependencies.ts';
import { addKeptList, type ListRoute } from './keptList.ts';
import { addKeptListVersions } from './keptListVersions.ts';
import { AMOUNTS_EXAMPLE } from './keptParts.ts';

const ROUTE: ListRoute = {
  path: '/v1/charges',
  what: 'what the clinic charges',
  noun: 'charge list',
  example: AMOUNTS_EXAMPLE,
};

export function addCharges(api: Api, { charges, practice }: ApiDependencies): void {
  const place = { store: charges, practice };
  addKeptList(api, ROUTE, CHARGE_LIST, place);
  addKeptListVersions(api, ROUTE, CHARGE_LIST, place);
}
