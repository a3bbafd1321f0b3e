import { USUAL_SERVICES, USUAL_SERVICES_SOURCE } from '../../../data/diagnosisPairings.ts';
import type { PairingTable } from '../../checks/diagnoses/pairing.ts';
import type { DiagnosisPairingsVersion } from '../../contracts/diagnosisPairings.ts';

/** The shipped table of usual pairings, a row a range of diagnoses and one of services. */
const STARTER_PAIRINGS: PairingTable = {
  source: USUAL_SERVICES_SOURCE,
  pairings: USUAL_SERVICES.flatMap(({ diagnoses, services }) =>
    diagnoses.flatMap((diagnosis) => services.map((procedure) => ({ diagnosis, procedure }))),
  ),
};

/** The tables that pairing goes by: the clinic's own first, which decides for every diagnosis that it names. */
export function pairingTables(own: DiagnosisPairingsVersion | undefined): PairingTable[] {
  if (!own) return [STARTER_PAIRINGS];
  const source = `the clinic's own table of pairings from ${own.effectiveFrom}: guidance`;
  return [{ source, pairings: own.pairings }, STARTER_PAIRINGS];
}
