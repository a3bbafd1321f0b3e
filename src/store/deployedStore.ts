import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { AccessKeyStore } from '../access/accessKey.ts';
import type { AnsweredOnceStore } from '../access/answeredOnce.ts';
import type { ChargeList } from '../contracts/chargeList.ts';
import type { DiagnosisPairings } from '../contracts/diagnosisPairings.ts';
import type { ChargeStore, PairingStore, PayerStore } from '../contracts/keeping.ts';
import type { Payer } from '../contracts/payer.ts';
import type { SavedEstimateStore } from '../contracts/savedEstimates.ts';
import type { ScheduleStore } from '../schedule/ports.ts';
import type { TableConfiguration } from './configuration.ts';
import { accessKeyStore } from './accessKeys.ts';
import { answeredOnceStore } from './answeredOnce.ts';
import { ensureTable } from './ensureTable.ts';
import { CHARGES_PREFIX, PAIRINGS_PREFIX, PAYER_PREFIX } from './keys.ts';
import { rememberedKeys } from './memory/rememberedKeys.ts';
import { rememberedDocuments } from './memory/rememberedDocuments.ts';
import { rememberedSchedule } from './memory/rememberedSchedule.ts';
import { savedEstimateStore } from './savedEstimates.ts';
import { revisionedStore } from './revisionedStore.ts';
import { scheduleStoreOf } from './scheduleStore.ts';
import { type Table, tableOf } from './table.ts';

/** What is kept in the table. */
export interface TableStore {
  readonly schedule: ScheduleStore;
  readonly payers: PayerStore;
  readonly charges: ChargeStore;
  readonly pairings: PairingStore;
  readonly keys: AccessKeyStore;
  readonly saved: SavedEstimateStore;
  readonly answered: AnsweredOnceStore;
  /** Lets go of every connection and file; nothing keeps the process alive afterwards. */
  close(): Promise<void>;
}

/**
 * The store on a DynamoDB table. It stands apart from `openStore` so that a deployed function does not carry the
 * embedded database, nor S3 where it has no use for it. Makes no request on AWS; elsewhere it makes the table.
 */
export async function openDeployedStore(
  { tableName, endpoint, region }: TableConfiguration,
  now: () => number = Date.now,
): Promise<TableStore> {
  const client = new DynamoDBClient({ ...(endpoint && { endpoint }), ...(region && { region }) });
  if (endpoint && !isOfAws(endpoint)) await ensureTable(client, tableName);
  return tableStore(tableOf(client, tableName), now, () => {
    client.destroy();
    return Promise.resolve();
  });
}

/** The stores of a table, with a memory in front of each. */
export function tableStore(table: Table, now: () => number, close: () => Promise<void>): TableStore {
  return {
    schedule: rememberedSchedule(scheduleStoreOf(table), now),
    payers: rememberedDocuments(revisionedStore<Payer>(table, PAYER_PREFIX), now),
    charges: rememberedDocuments(revisionedStore<ChargeList>(table, CHARGES_PREFIX), now),
    pairings: rememberedDocuments(revisionedStore<DiagnosisPairings>(table, PAIRINGS_PREFIX), now),
    keys: rememberedKeys(accessKeyStore(table), now),
    saved: savedEstimateStore(table),
    answered: answeredOnceStore(table),
    close,
  };
}

/** A regional or a private address of AWS's own DynamoDB: there the stack makes the table. */
function isOfAws(endpoint: string): boolean {
  return /\.amazonaws\.com(\.cn)?$|\.api\.aws$/.test(new URL(endpoint).hostname);
}
