import type { VisitLine } from '../../pricing/visit.ts';
import type { EstimateRequestLine } from './request.ts';

/** CPT's anesthesia codes, 00100 to 01999. */
const ANESTHESIA_CODE = /^0[01]\d{3}$/;

/** Anesthesia is one service however long it takes: its minutes are not turned into units. */
export function isOneService({ code, baseUnits }: EstimateRequestLine): boolean {
  return baseUnits !== undefined || ANESTHESIA_CODE.test(code);
}

/** What a line says beside units: the time and base units of anesthesia, and the contractor's price. */
export function pricedByRequest({
  minutes,
  baseUnits,
  contractorPrice,
}: EstimateRequestLine): Pick<VisitLine, 'minutes' | 'baseUnits' | 'contractorPrice'> {
  return {
    minutes: typeof minutes === 'number' ? minutes : null,
    baseUnits: baseUnits ?? null,
    contractorPrice: contractorPrice ?? null,
  };
}
