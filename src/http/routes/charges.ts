import type { Context } from 'hono';
import { CHARGE_LIST } from '../../answers/charges/chargeList.ts';
import type { Api, ApiDependencies } from '../apiDependencies.ts';
import { practiceOf } from '../caller.ts';
import { addKeptList, type ListRoute } from './keptList.ts';
import { addKeptListVersions } from './keptListVersions.ts';
import { AMOUNTS_EXAMPLE } from './keptParts.ts';

const ROUTE: ListRoute = {
  path: '/v1/charges',
  what: 'what the clinic charges',
  noun: 'charge list',
  example: AMOUNTS_EXAMPLE,
};

export function addCharges(api: Api, { charges }: ApiDependencies): void {
  const placeOf = (context: Context) => ({ store: charges, practice: practiceOf(context) });
  addKeptList(api, ROUTE, CHARGE_LIST, placeOf);
  addKeptListVersions(api, ROUTE, CHARGE_LIST, placeOf);
}
