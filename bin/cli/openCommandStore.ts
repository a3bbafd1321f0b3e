import { importFiles } from '../../src/refresh/importFiles.ts';
import {
  namesDeployedStore,
  storeConfiguration,
  tableConfiguration,
  type ConfigurationAnswer,
} from '../../src/store/configuration.ts';
import { openDeployedStore, type TableStore } from '../../src/store/deployedStore.ts';
import { openStore } from '../../src/store/openStore.ts';
import { shippedExtract } from './shippedExtract.ts';
import { WrongUse } from './command.ts';

export interface StoreChoice {
  readonly dataDirectory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** The table at a DynamoDB that is named by its address alone. */
const TABLE_ELSEWHERE = 'allowable';

/**
 * The deployed store where the environment names one, the DynamoDB at AWS_ENDPOINT_URL_DYNAMODB where it names only that,
 * else the data directory, which is given the extract that comes with the product the first time it is opened.
 */
export async function openCommandStore(
  { dataDirectory, environment }: StoreChoice,
  tell: (text: string) => void,
): Promise<TableStore> {
  if (namesDeployedStore(environment)) return openStore(named(storeConfiguration(environment)));
  if (environment['AWS_ENDPOINT_URL_DYNAMODB']) {
    return openDeployedStore(named(tableConfiguration({ ...environment, ALLOWABLE_TABLE: TABLE_ELSEWHERE })));
  }
  const store = await openStore({ dataDirectory }).catch((error: unknown) => {
    throw isUnusableDirectory(error)
      ? new WrongUse(
          `${dataDirectory} cannot be a data directory (${error.message}): name another with --data`,
        )
      : error;
  });
  if ((await store.schedule.readCalendar()).version === 0) {
    const seeded = await importFiles(await shippedExtract(), {}, store.schedule);
    if (!seeded.ok)
      throw new Error(`the shipped extract is malformed: ${JSON.stringify(seeded.problems[0])}`);
    tell(`${dataDirectory} is new: it begins with the extract of therapy codes that comes with Allowable.`);
  }
  return store;
}

/** What the environment says of a store; all that is wrong with it is told to the person who set it. */
function named<T>(answer: ConfigurationAnswer<T>): T {
  if (answer.kind === 'configured') return answer.configuration;
  throw new WrongUse(answer.problems.map(({ message }) => message).join('\n'));
}

/** The place that was named is a file, or may not be written to. */
function isUnusableDirectory(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error && ['mkdir', 'chmod'].includes(String(error.syscall));
}
