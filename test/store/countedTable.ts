import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { EMBEDDED_TABLE, openMemoryDatabase } from '../../src/store/embedded/embeddedDatabase.ts';
import type { Patience } from '../../src/store/patience.ts';
import { type Table, tableOf } from '../../src/store/table.ts';

type Send = (command: SentCommand) => Promise<unknown>;

export interface SentCommand {
  readonly constructor: { readonly name: string };
  readonly input: Record<string, unknown>;
}

/** A table whose requests a test can see, count, hold up and answer itself. */
export function tableSending(send: Send, patience: Partial<Patience> = {}): Table {
  const client = { send } as unknown as Pick<DynamoDBDocumentClient, 'send'>;
  const impatient = { attempts: 5, sleep: () => Promise.resolve(), random: () => 1 };
  return { name: 'allowable', client, patience: { ...impatient, ...patience } };
}

export interface CountedTable {
  readonly table: Table;
  /** The names of the commands sent since it was last emptied. */
  readonly sent: string[];
  /** Every request goes through this, with the true table behind. */
  through: (command: SentCommand, send: Send) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** A table in memory that counts. */
export async function countedTable(): Promise<CountedTable> {
  const database = await openMemoryDatabase();
  const { client } = tableOf(database.client, EMBEDDED_TABLE);
  const real = client.send.bind(client) as unknown as Send;
  const counted: CountedTable = {
    sent: [],
    through: (command, send) => send(command),
    close: () => database.close(),
    table: tableSending((command) => {
      counted.sent.push(command.constructor.name);
      return counted.through(command, real);
    }),
  };
  return counted;
}
