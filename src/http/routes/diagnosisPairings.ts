import type { Context } from 'hono';
import { PAIRING_LIST } from '../../answers/pairings/pairingList.ts';
import type { Api, ApiDependencies } from '../apiDependencies.ts';
import { practiceOf } from '../caller.ts';
import { addKeptList, type ListRoute } from './keptList.ts';
import { addKeptListVersions } from './keptListVersions.ts';

const ROUTE: ListRoute = {
  path: '/v1/diagnosis-pairings',
  what: 'which services the clinic finds its diagnoses support',
  noun: 'table of pairings',
  example: 'Diagnosis,Procedure Code\r\nM25.56,97110-97116\r\nM15-M19,97140\r\n',
};

/** The clinic's own table, which guidance on pairings goes by before the shipped one. */
export function addDiagnosisPairings(api: Api, { pairings }: ApiDependencies): void {
  const placeOf = (context: Context) => ({ store: pairings, practice: practiceOf(context) });
  addKeptList(api, ROUTE, PAIRING_LIST, placeOf);
  addKeptListVersions(api, ROUTE, PAIRING_LIST, placeOf);
}
