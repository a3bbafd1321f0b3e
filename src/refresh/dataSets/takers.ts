import type { DataSetMemberKind } from '../../schedule/layouts/recogniseMember.ts';
import { takeDiagnosisCodes } from './takeDiagnosisCodes.ts';
import { refuseMuesElsewhere, takeMues } from './takeMues.ts';
import { takePairs, takePairsCsv } from './takePairs.ts';
import { takePaymentAmounts } from './takePaymentAmounts.ts';
import type { Taker, TakerContext } from './taker.ts';
import { takePlusFours, takeZipLocalities } from './takeZips.ts';

/** Who reads what CMS sends beside the releases, by the kind of member. */
export function takersOf(context: TakerContext): ReadonlyMap<DataSetMemberKind, Taker> {
  const takers = {
    zip5: takeZipLocalities(context),
    zip9: takePlusFours(context),
    'mue-practitioner': takeMues(context),
    'mue-elsewhere': refuseMuesElsewhere(),
    'ptp-text': takePairs(context),
    'ptp-csv': takePairsCsv(context),
    'diagnosis-codes': takeDiagnosisCodes(context),
    'payment-amounts': takePaymentAmounts(context),
  } as const satisfies Record<DataSetMemberKind, Taker>;
  return new Map(Object.entries(takers) as [DataSetMemberKind, Taker][]);
}
