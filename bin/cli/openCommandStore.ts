import { importFiles } from '../../src/refresh/importFiles.ts';
import { configured, namesDeployedStore, storeConfiguration } from '../../src/store/configuration.ts';
import { openStore, type Store } from '../../src/store/openStore.ts';
import { shippedExtract } from './shippedExtract.ts';
import { WrongUse } from './command.ts';

export interface StoreChoice {
  readonly dataDirectory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * The deployed store where the environment names one, else the data directory, which is given the extract that comes
 * with the product the first time it is opened.
 */
export async function openCommandStore(choice: StoreChoice, tell: (text: string) => void): Promise<Store> {
  if (namesDeployedStore(choice.environment)) {
    const configuration = storeConfiguration(choice.environment);
    if (configuration.kind === 'misconfigured') {
      throw new WrongUse(configuration.problems.map(({ message }) => message).join('\n'));
    }
    return openStore(configured(configuration));
  }
  const store = await openStore({ dataDirectory: choice.dataDirectory }).catch((error: unknown) => {
    throw isUnusableDirectory(error)
      ? new WrongUse(
          `${choice.dataDirectory} cannot be a data directory (${error.message}): name another with --data`,
        )
      : error;
  });
  if ((await store.schedule.readCalendar()).version === 0) {
    const seeded = await importFiles(await shippedExtract(), {}, store.schedule);
    if (!seeded.ok)
      throw new Error(`the shipped extract is malformed: ${JSON.stringify(seeded.problems[0])}`);
    tell(
      `${choice.dataDirectory} is new: it begins with the extract of therapy codes that comes with Allowable.`,
    );
  }
  return store;
}

/** The place that was named is a file, or may not be written to. */
function isUnusableDirectory(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error && ['mkdir', 'chmod'].includes(String(error.syscall));
}
