import { CENTS } from '../decimal/decimal.ts';
import { parseScaled } from '../decimal/text.ts';
import type { ChargeListSource } from '../pricing/source.ts';
import type { VisitLine } from '../pricing/visit.ts';
import type { ChargeListVersion } from './chargeList.ts';

/** What the clinic charges for a whole line, in cents. */
export interface ChargeFound {
  readonly charge: number;
  readonly chargeSource: ChargeListSource;
}

/** The listed charge of a line's units: the one for a modifier it carries before the one without; undefined where none is. */
export function listedCharge(
  list: ChargeListVersion,
  { code, modifiers, units }: Pick<VisitLine, 'code' | 'modifiers' | 'units'>,
): ChargeFound | undefined {
  const ofCode = list.charges.filter((charge) => charge.code === code);
  const listed =
    ofCode.find(({ modifier }) => modifier !== undefined && modifiers.includes(modifier)) ??
    ofCode.find(({ modifier }) => modifier === undefined);
  if (!listed) return undefined;
  const cents = parseScaled(listed.amount, CENTS);
  if (cents === undefined) throw new Error(`the charge list is kept with "${listed.amount}" for ${code}`);
  const row = listed.modifier === undefined ? code : `${code} ${listed.modifier}`;
  return {
    charge: cents * units,
    chargeSource: { kind: 'charge-list', version: list.effectiveFrom, row },
  };
}
