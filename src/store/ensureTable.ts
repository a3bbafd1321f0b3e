import { CreateTableCommand, DescribeTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MILLISECONDS = 25;
const POLLS = 1_200;

/**
 * Makes the table where it is absent and waits until it can be used. For the embedded database and other endpoints
 * only: on AWS the stack makes it, and the deployed functions have no right to. Throws after half a minute.
 */
export async function ensureTable(client: DynamoDBClient, name: string): Promise<void> {
  let status = await tableStatus(client, name);
  if (status === undefined) await createTable(client, name);
  for (let poll = 0; status !== 'ACTIVE'; poll++) {
    if (poll === POLLS) throw new Error(`the table ${name} is still ${status ?? 'absent'}`);
    if (poll > 0) await sleep(POLL_MILLISECONDS);
    status = await tableStatus(client, name);
  }
}

async function tableStatus(client: DynamoDBClient, name: string): Promise<string | undefined> {
  try {
    return (await client.send(new DescribeTableCommand({ TableName: name }))).Table?.TableStatus;
  } catch (error) {
    if (isNamed(error, 'ResourceNotFoundException')) return undefined;
    throw error;
  }
}

async function createTable(client: DynamoDBClient, name: string): Promise<void> {
  const command = new CreateTableCommand({
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [
      { AttributeName: 'pk', AttributeType: 'S' },
      { AttributeName: 'sk', AttributeType: 'S' },
    ],
    KeySchema: [
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ],
  });
  try {
    await client.send(command);
  } catch (error) {
    // Another process made it in the meantime.
    if (!isNamed(error, 'ResourceInUseException')) throw error;
  }
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name;
}
