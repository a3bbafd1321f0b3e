import { admissionBy } from '../../src/access/admission.ts';
import { tokenAdmission } from '../../src/access/admitToken.ts';
import { issuerConfiguration } from '../../src/access/issuerConfiguration.ts';
import { SCOPES } from '../../src/access/scope.ts';
import { USUAL_RATE } from '../../src/access/tokenBuckets.ts';
import type { ApiDependencies } from '../../src/http/apiDependencies.ts';
import type { TableStore } from '../../src/store/deployedStore.ts';
import { WrongUse } from './command.ts';
import { LOCAL_PRACTICE } from './practice.ts';

type WhoMay = Pick<ApiDependencies, 'admit' | 'signIn' | 'rate' | 'log'>;

/** On this machine alone whoever asks may do everything, as the practice of its commands. */
export function openToThisMachine(): WhoMay {
  const caller = { subject: 'local', practice: LOCAL_PRACTICE, scopes: SCOPES };
  return { signIn: 'open', rate: null, log: null, admit: () => ({ ok: true, caller }) };
}

/** Issued keys, and tokens of the issuer that the environment names, as on AWS. */
export function closedToStrangers(
  { keys }: Pick<TableStore, 'keys'>,
  environment: NodeJS.ProcessEnv,
): WhoMay {
  const reading = issuerConfiguration(environment);
  if (!reading.ok) throw new WrongUse(reading.problems.join('\n'));
  const { issuer } = reading;
  const admitToken = issuer ? tokenAdmission(issuer, Date.now) : undefined;
  const admit = admissionBy({ keys, admitToken, now: Date.now });
  return {
    signIn: issuer ?? 'key',
    rate: USUAL_RATE,
    log: (entry) => void process.stderr.write(`${JSON.stringify({ level: 'INFO', ...entry })}\n`),
    admit: (context) => admit((name) => context.req.header(name)),
  };
}
