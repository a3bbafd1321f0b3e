import { failureSummary, importSummary } from '../../src/refresh/telling/importSummary.ts';
import type { Notices } from '../../src/store/notices/notices.ts';
import type { importHandler, ImportDependencies } from '../importRelease.ts';

type ImportHandler = ReturnType<typeof importHandler>;

export interface TellingDependencies {
  readonly notices: Notices;
  readonly log: ImportDependencies['log'];
}

/** Lambda tries three times, and each time that fails is told. */
const NEXT =
  'It is tried up to three times; what fails each time waits for two weeks in the queue of failures, with the name of the file.';

/**
 * The import, and a notice of what became of the file. A notice that cannot be sent is logged and changes nothing: what was
 * published stays published, and importing it again would only say so.
 */
export function telling(importRelease: ImportHandler, { notices, log }: TellingDependencies): ImportHandler {
  return async (event) => {
    const { key } = event.detail.object;
    const tell = (notice: Parameters<Notices['tell']>[0]): Promise<void> =>
      notices.tell(notice).catch((error: unknown) => log({ code: 'notice-failed', key, error }));
    try {
      const outcome = await importRelease(event);
      await tell(importSummary(key, outcome));
      return outcome;
    } catch (error) {
      await tell(failureSummary(key, error, NEXT));
      throw error;
    }
  };
}
