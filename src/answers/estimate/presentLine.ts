import { formatCents, formatDecimal } from '../../decimal/text.ts';
import type { Derivation } from '../../pricing/derivation.ts';
import type { PricedLine } from '../../pricing/priceVisit.ts';
import { explainAmounts } from '../explanation.ts';
import { expectedPayment } from './expectedPayment.ts';
import type { Amounts, EstimateLine, ExplainedRule, LineExplanation } from './answer.ts';

const NOTHING = '0.00';

/** A priced line as the answer carries it. */
export function presentLine(line: PricedLine, requestLine: number, explained: boolean): EstimateLine {
  const { line: requested, outcome } = line;
  return {
    requestLine,
    code: requested.code,
    modifiers: [...requested.modifiers],
    units: requested.units,
    outcome,
    reason: line.reason,
    liable: line.liable,
    substitute: line.substitute,
    unitPrices: unitPrices(line),
    ...withExpectedPayment(amounts(line)),
    ...(explained ? { explanation: explanation(line) } : {}),
  };
}

function unitPrices({ outcome, units }: PricedLine): string[] {
  if (outcome !== 'priced') return [];
  return units.flatMap(({ count, price }) =>
    price === null ? [] : Array<string>(count).fill(formatDecimal(price)),
  );
}

type LineAmounts = Omit<Amounts, 'expectedPayment'> &
  Pick<EstimateLine, 'deductible' | 'coinsurance' | 'copay'>;

function withExpectedPayment(amounts: LineAmounts): LineAmounts & Pick<EstimateLine, 'expectedPayment'> {
  return { ...amounts, expectedPayment: expectedPayment(amounts) };
}

function amounts(line: PricedLine): LineAmounts {
  const charge = line.line.charge === null ? null : formatCents(line.line.charge);
  switch (line.outcome) {
    case 'priced':
      return pricedAmounts(line, charge);
    case 'bundled':
      return owedByNobody(charge);
    case 'not-covered':
      if (line.liable === 'provider') return owedByNobody(charge);
      return {
        ...noPayment(charge),
        nonCovered: charge,
        patientOwes: charge,
        writeOff: charge === null ? null : NOTHING,
      };
    case 'unpriced':
    case 'invalid':
      return withoutFigures(charge);
  }
}

function pricedAmounts({ allowed, share, line }: PricedLine, charge: string | null): LineAmounts {
  const allowedCents = allowed?.coefficient ?? 0;
  const amount = (derivation: Derivation | null | undefined) =>
    share === null ? null : derivation ? formatDecimal(derivation) : NOTHING;
  return {
    allowed: formatCents(allowedCents),
    deductible: amount(share?.deductible),
    coinsurance: amount(share?.coinsurance),
    copay: amount(share?.copay),
    patientOwes: amount(share?.patientOwes),
    payerPays: amount(share?.payerPays),
    sequestration: amount(share?.sequestration),
    assistantReduction: amount(share?.assistantReduction),
    nonCovered: amount(null),
    charge,
    writeOff: line.charge === null ? null : formatCents(line.charge - allowedCents),
    ...(share && 'patientNet' in share ? { patientNet: formatDecimal(share.patientNet) } : {}),
  };
}

/** The clinic bears it: the patient may not be charged. */
function owedByNobody(charge: string | null): LineAmounts {
  return { ...noPayment(charge), nonCovered: NOTHING, patientOwes: NOTHING, writeOff: charge };
}

function noPayment(charge: string | null) {
  return {
    allowed: NOTHING,
    deductible: NOTHING,
    coinsurance: NOTHING,
    copay: NOTHING,
    payerPays: NOTHING,
    sequestration: NOTHING,
    assistantReduction: NOTHING,
    charge,
  };
}

function withoutFigures(charge: string | null): LineAmounts {
  return {
    allowed: null,
    deductible: null,
    coinsurance: null,
    copay: null,
    patientOwes: null,
    payerPays: null,
    sequestration: null,
    assistantReduction: null,
    nonCovered: null,
    charge,
    writeOff: null,
  };
}

function explanation({ allowed, share, notes }: PricedLine): LineExplanation {
  const rules = (applied: boolean): ExplainedRule[] =>
    notes
      .filter((note) => note.applied === applied)
      .map(({ rule, because, citation, effect }) => ({
        rule,
        because,
        cite: citation,
        effect: effect === null ? null : formatCents(effect),
      }));
  return { amounts: explainAmounts({ allowed, ...share }), rules: rules(true), passedOver: rules(false) };
}
