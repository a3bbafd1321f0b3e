import { z } from '@hono/zod-openapi';
import type { DiagnosisPairings, Pairing } from '../../contracts/diagnosisPairings.ts';
import { PAIRINGS_ID } from '../../contracts/keeping.ts';
import { dateField } from '../fields.ts';
import { MOST_VERSIONS } from '../keeping/mergeVersions.ts';
import { parseDocument } from '../keeping/parseDocument.ts';
import type { Subject } from '../keeping/place.ts';
import type { KeptList } from '../lists/keptList.ts';
import { MOST_PAIRINGS, pairingField } from './pairingFields.ts';
import { readPairings, writePairings } from './readPairings.ts';

const PAIRINGS: Subject<DiagnosisPairings> = {
  noun: 'table of pairings',
  unknown: 'unknown-pairings',
  changed: 'pairings-changed',
  header: () => ({}),
  fields: ({ pairings }) => byDiagnosis(pairings),
  amounts: () => undefined,
};

/** What each diagnosis supports, so that a change names the diagnoses it is about. */
function byDiagnosis(pairings: readonly Pairing[]): Readonly<Record<string, string>> {
  const groups = Map.groupBy(pairings, ({ diagnosis }) => diagnosis);
  return Object.fromEntries(
    [...groups].map(([diagnosis, group]) => [
      diagnosis,
      group
        .map(({ procedure }) => procedure)
        .sort()
        .join(', '),
    ]),
  );
}

const pairingsDocument = z
  .strictObject(
    {
      versions: z
        .array(
          z.strictObject(
            {
              effectiveFrom: dateField,
              pairings: z
                .array(pairingField, 'Give a list of pairings.')
                .min(1, 'Give at least one pairing.')
                .max(MOST_PAIRINGS, `Give at most ${MOST_PAIRINGS} pairings.`),
            },
            'Give a version as an object with effectiveFrom and pairings.',
          ),
          'Give a list of versions.',
        )
        .min(1, 'Give at least one version.')
        .max(MOST_VERSIONS, `Give at most ${MOST_VERSIONS} versions.`),
    },
    'Send one JSON object.',
  )
  .openapi('DiagnosisPairings', {
    example: {
      versions: [
        { effectiveFrom: '2026-01-01', pairings: [{ diagnosis: 'M25.56', procedure: '97110-97116' }] },
      ],
    },
  }) satisfies z.ZodType<DiagnosisPairings>;

/** Which services the clinic finds its diagnoses support. */
export const PAIRING_LIST: KeptList<DiagnosisPairings, Pairing> = {
  subject: PAIRINGS,
  id: PAIRINGS_ID,
  schema: pairingsDocument,
  parse: (input) => parseDocument<DiagnosisPairings>(pairingsDocument, input, () => []),
  read: readPairings,
  write: ({ pairings }) => writePairings(pairings),
  ofRows: (effectiveFrom, pairings) => ({ versions: [{ effectiveFrom, pairings }] }),
};
