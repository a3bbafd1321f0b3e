import { batchCommand } from '../commands/batch.ts';
import { chargesCommand } from '../commands/charges.ts';
import { checkCommand } from '../commands/check.ts';
import { codesCommand } from '../commands/codes.ts';
import { compareCommand } from '../commands/compare.ts';
import { diagnosesCommand } from '../commands/diagnoses.ts';
import { diffCommand } from '../commands/diff.ts';
import { estimateCommand } from '../commands/estimate.ts';
import { feeCommand } from '../commands/fee.ts';
import { feesCommand } from '../commands/fees.ts';
import { fetchReleasesCommand } from '../commands/fetchReleases.ts';
import { importCommand } from '../commands/import.ts';
import { keysCommand } from '../commands/keys.ts';
import { localityCommand } from '../commands/locality.ts';
import { parityCommand } from '../commands/parity.ts';
import { payerCommand } from '../commands/payer.ts';
import { planCommand } from '../commands/plan.ts';
import { pruneCommand } from '../commands/prune.ts';
import { publishCommand } from '../commands/publish.ts';
import { releasesCommand } from '../commands/releases.ts';
import { rollbackCommand } from '../commands/rollback.ts';
import { serveCommand } from '../commands/serve.ts';
import { unitsCommand } from '../commands/units.ts';
import type { Command } from './command.ts';

/** Every command, in the order the help lists them. */
export const COMMANDS: readonly Command[] = [
  serveCommand,
  importCommand,
  fetchReleasesCommand,
  estimateCommand,
  checkCommand,
  batchCommand,
  planCommand,
  compareCommand,
  codesCommand,
  feeCommand,
  feesCommand,
  localityCommand,
  unitsCommand,
  releasesCommand,
  diffCommand,
  publishCommand,
  rollbackCommand,
  pruneCommand,
  parityCommand,
  payerCommand,
  chargesCommand,
  diagnosesCommand,
  keysCommand,
];
