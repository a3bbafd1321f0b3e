import { lesser, roundedShare, sum, type Derivation } from './derivation.ts';
import type { LinePricing } from './linePricing.ts';
import { outcomeOf } from './outcome.ts';
import { rowName, type RowInRelease } from './rowFacts.ts';
import { fullFee, oppsAmount } from './rowFees.ts';
import type { Visit, VisitFacts } from './visit.ts';

/** A diagnostic test's fee in its parts: what reads it (professional, 26) and what makes it (technical, TC). */
export interface TestParts {
  readonly professional: Derivation | null;
  readonly technical: Derivation | null;
  /** The most the technical part may be, where the OPPS cap applies to it. */
  readonly technicalCap: Derivation | null;
  /** True where the line is the whole test, whose price holds both parts. */
  readonly whole: boolean;
}

/** The parts of one unit of a line, or undefined where the release does not tell what share of its fee is which. */
export function partsOf(line: LinePricing, visit: Visit, facts: VisitFacts): TestParts | undefined {
  const { row } = line.from;
  const given = line.line.contractorPrice === null ? undefined : (line.units[0]?.price ?? undefined);
  const fee = (from: RowInRelease) => onBothSides(fullFee(from, visit.setting, facts), line);
  const cap = (from: RowInRelease) => {
    const amount = oppsAmount(from, visit.setting, facts);
    return amount ? onBothSides(amount, line) : null;
  };
  if (isProfessionalOnly(line)) {
    return { professional: given ?? fee(line.from), technical: null, technicalCap: null, whole: false };
  }
  if (row.modifier === 'TC' || row.pcTc === '3') {
    const technical = given ?? fee(line.from);
    return { professional: null, technical, technicalCap: cap(line.from), whole: false };
  }
  if (given) return undefined;
  if (row.pcTc === '4') return ofOtherCodes(row.code, fee, facts);
  const reading = pricedRow(rowName({ code: row.code, modifier: '26' }), facts);
  const making = pricedRow(rowName({ code: row.code, modifier: 'TC' }), facts);
  if (row.pcTc !== '1' || !reading || !making) return undefined;
  return { professional: fee(reading), technical: fee(making), technicalCap: cap(making), whole: true };
}

/** A whole test whose parts are codes of their own; no rule reduces what reads it, so only the technical codes matter. */
function ofOtherCodes(
  code: string,
  fee: (from: RowInRelease) => Derivation,
  facts: VisitFacts,
): TestParts | undefined {
  const codes = Object.hasOwn(facts.technicalCodes, code) ? (facts.technicalCodes[code] ?? []) : [];
  const rows = codes.map((each) => pricedRow(each, facts)).filter((row) => row !== undefined);
  if (rows.length === 0 || rows.length < codes.length) return undefined;
  const technical = sum('Technical part, by its own codes', rows.map(fee));
  return { professional: null, technical, technicalCap: null, whole: true };
}

export function isProfessionalOnly({ from: { row } }: LinePricing): boolean {
  return row.modifier === '26' || row.pcTc === '2';
}

/** The technical part as it is paid where nothing reduces it. */
export function cappedTechnical({ technical, technicalCap }: TestParts): Derivation | null {
  if (technical === null || technicalCap === null) return technical;
  return lesser('Technical part, capped at the hospital outpatient amount', technical, technicalCap);
}

function onBothSides(fee: Derivation, { procedure }: LinePricing): Derivation {
  const share = procedure?.bothSides ?? null;
  if (share === null) return fee;
  return roundedShare('This part for both sides', 'Share for both sides', fee, share);
}

function pricedRow(name: string, facts: VisitFacts): RowInRelease | undefined {
  const from = facts.companionRows.get(name);
  return from && outcomeOf(from, facts.substitutes).outcome === 'priced' ? from : undefined;
}
