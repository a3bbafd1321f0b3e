import { issuerConfiguration, type IssuerConfiguration } from '../../src/access/issuerConfiguration.ts';

/** The issuer that the environment names; throws with everything that is wrong with it. */
export function issuerOf(environment: NodeJS.ProcessEnv): IssuerConfiguration | null {
  const reading = issuerConfiguration(environment);
  if (reading.ok) return reading.issuer;
  throw new Error(reading.problems.join('\n'));
}
