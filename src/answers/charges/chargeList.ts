import { z } from '@hono/zod-openapi';

import type { ChargeList } from '../../contracts/chargeList.ts';
import { CHARGE_LIST_ID } from '../../contracts/keeping.ts';
import { dateField } from '../fields.ts';
import { MOST_VERSIONS } from '../keeping/mergeVersions.ts';
import { parseDocument } from '../keeping/parseDocument.ts';
import type { Subject } from '../keeping/place.ts';
import { amountsField, type ListedAmount } from '../lists/amountsField.ts';
import type { KeptList } from '../lists/keptList.ts';
import { readAmounts } from '../lists/readAmounts.ts';
import { repeatedAmounts } from '../lists/repeatedAmounts.ts';
import { writeAmounts } from '../lists/writeAmounts.ts';
import type { Answer } from '../refusal.ts';

const CHARGES: Subject<ChargeList> = {
  noun: 'charge list',
  unknown: 'unknown-charges',
  changed: 'charges-changed',
  header: () => ({}),
  fields: () => ({}),
  amounts: ({ charges }) => charges,
};

/** A charge list as it is sent and answered. */
const chargeListDocument = z
  .strictObject(
    {
      versions: z
        .array(
          z.strictObject(
            { effectiveFrom: dateField, charges: amountsField },
            'Give a version as an object with effectiveFrom and charges.',
          ),
          'Give a list of versions.',
        )
        .min(1, 'Give at least one version.')
        .max(MOST_VERSIONS, `Give at most ${MOST_VERSIONS} versions.`),
    },
    'Send one JSON object.',
  )
  .openapi('ChargeList', {
    example: { versions: [{ effectiveFrom: '2026-01-01', charges: [{ code: '97110', amount: '75.00' }] }] },
  }) satisfies z.ZodType<ChargeList>;

/** A charge list as it was sent, or every problem of it at once. */
function parseChargeList(input: unknown): Answer<ChargeList> {
  return parseDocument<ChargeList>(chargeListDocument, input, (version, isWrong) => {
    const charges: unknown = 'charges' in version ? version.charges : undefined;
    if (!Array.isArray(charges)) return [];
    const sound = charges.map((each: unknown, at) =>
      isWrong(`/charges/${at}`) ? null : (each as ListedAmount),
    );
    return repeatedAmounts(sound, '/charges');
  });
}

/** What the clinic charges for each code. */
export const CHARGE_LIST: KeptList<ChargeList, ListedAmount> = {
  subject: CHARGES,
  id: CHARGE_LIST_ID,
  schema: chargeListDocument,
  parse: parseChargeList,
  read: readAmounts,
  write: ({ charges }) => writeAmounts(charges),
  ofRows: (effectiveFrom, charges) => ({ versions: [{ effectiveFrom, charges }] }),
};
