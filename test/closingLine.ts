import type { Reporter, TestModule, Vitest } from 'vitest/node';

/**
 * Closes a run with one plain line that a person and a machine read alike. A file that failed before any of its tests
 * did (it could not be loaded, or what prepares its tests threw) counts as one failure, and so does an error that no
 * test caught: no test's state shows either.
 */
export default class ClosingLine implements Reporter {
  #vitest: Vitest | undefined;

  onInit(vitest: Vitest): void {
    this.#vitest = vitest;
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const states = modules.flatMap(({ children }) =>
      [...children.allTests()].map((test) => test.result().state),
    );
    const count = (state: string) => states.filter((found) => found === state).length;
    const failedBeforeItsTests = modules.filter(
      (module) => module.state() === 'failed' && [...module.children.allTests('failed')].length === 0,
    );
    const failed = count('failed') + failedBeforeItsTests.length + unhandledErrors.length;
    const skipped = states.length - count('passed') - count('failed');
    this.#vitest?.logger.log(`allowable: ${count('passed')} passed, ${failed} failed, ${skipped} skipped`);
  }
}
