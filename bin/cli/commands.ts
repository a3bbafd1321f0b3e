import type { Command } from './command.ts';

/**
 * Every command by its name, in the order the help lists them. A command is loaded when it is called: what all of them need
 * together takes a second.
 */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  serve: () => import('../commands/serve.ts').then(({ serveCommand }) => serveCommand),
  import: () => import('../commands/import.ts').then(({ importCommand }) => importCommand),
  'fetch-releases': () =>
    import('../commands/fetchReleases.ts').then(({ fetchReleasesCommand }) => fetchReleasesCommand),
  estimate: () => import('../commands/estimate.ts').then(({ estimateCommand }) => estimateCommand),
  check: () => import('../commands/check.ts').then(({ checkCommand }) => checkCommand),
  batch: () => import('../commands/batch.ts').then(({ batchCommand }) => batchCommand),
  plan: () => import('../commands/plan.ts').then(({ planCommand }) => planCommand),
  compare: () => import('../commands/compare.ts').then(({ compareCommand }) => compareCommand),
  codes: () => import('../commands/codes.ts').then(({ codesCommand }) => codesCommand),
  fee: () => import('../commands/fee.ts').then(({ feeCommand }) => feeCommand),
  fees: () => import('../commands/fees.ts').then(({ feesCommand }) => feesCommand),
  locality: () => import('../commands/locality.ts').then(({ localityCommand }) => localityCommand),
  units: () => import('../commands/units.ts').then(({ unitsCommand }) => unitsCommand),
  releases: () => import('../commands/releases.ts').then(({ releasesCommand }) => releasesCommand),
  diff: () => import('../commands/diff.ts').then(({ diffCommand }) => diffCommand),
  publish: () => import('../commands/publish.ts').then(({ publishCommand }) => publishCommand),
  rollback: () => import('../commands/rollback.ts').then(({ rollbackCommand }) => rollbackCommand),
  prune: () => import('../commands/prune.ts').then(({ pruneCommand }) => pruneCommand),
  parity: () => import('../commands/parity.ts').then(({ parityCommand }) => parityCommand),
  payer: () => import('../commands/payer.ts').then(({ payerCommand }) => payerCommand),
  charges: () => import('../commands/charges.ts').then(({ chargesCommand }) => chargesCommand),
  diagnoses: () => import('../commands/diagnoses.ts').then(({ diagnosesCommand }) => diagnosesCommand),
  keys: () => import('../commands/keys.ts').then(({ keysCommand }) => keysCommand),
};

export async function commandNamed(name: string): Promise<Command | undefined> {
  return Object.hasOwn(COMMANDS, name) ? COMMANDS[name]?.() : undefined;
}

export function everyCommand(): Promise<Command[]> {
  return Promise.all(Object.values(COMMANDS).map((load) => load()));
}
