import { SECONDARY_FIELDS, type Benefits } from './benefits.ts';
import { count, money } from './typedAmounts.ts';

/** The benefits as the API takes them; undefined where nothing was said. */
export function benefitsRequest({
  amounts,
  secondary,
}: Benefits): Readonly<Record<string, unknown>> | undefined {
  const used = given({ ptSlp: money(amounts.ptSlpUsed), ot: money(amounts.otUsed) });
  return given({
    deductibleRemaining: money(amounts.deductibleRemaining),
    copay: money(amounts.copay),
    coinsurance: money(amounts.coinsurance.replaceAll('%', '')),
    outOfPocketRemaining: money(amounts.outOfPocketRemaining),
    visitsRemaining: count(amounts.visitsRemaining),
    therapyUsedThisYear: used,
    secondary: SECONDARY_FIELDS.some((field) => secondary[field]) ? secondary : undefined,
  });
}

function given(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | undefined {
  const said = Object.entries(fields).filter(([, value]) => value !== undefined);
  return said.length === 0 ? undefined : Object.fromEntries(said);
}
