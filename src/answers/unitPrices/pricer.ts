import type { Contract } from '../../contracts/contract.ts';
import { needsNoRow } from '../../contracts/lineTerm.ts';
import { offSchedule } from '../../contracts/offSchedule.ts';
import type { RowInRelease } from '../../pricing/rowFacts.ts';
import { isRowModifier, type RelativeValueRow } from '../../schedule/relativeValues.ts';
import type { Release } from '../../schedule/release.ts';
import type { Setting } from '../../schedule/setting.ts';
import { unitContract, unitFactsOf, type UnitBasis } from './unitFacts.ts';
import { unitPrice, type UnitPrice } from './unitPrice.ts';

/** Rows of one release by code, as far as they were read. */
export type RowsByCode = ReadonlyMap<string, readonly RelativeValueRow[]>;

/** Prices a unit of a code; `modifiers` are the line's. */
export type Pricer = (code: string, modifiers: readonly string[]) => UnitPrice;

/** How units are priced from these rows: under a contract, or by Medicare where it is null. */
export function pricerOf(
  basis: UnitBasis & { readonly release: Release },
  rows: RowsByCode,
  setting: Setting,
  contract: Contract | null,
): Pricer {
  const { release } = basis;
  const inRelease = (row: RelativeValueRow): RowInRelease => ({ row, release, deleted: false });
  const facts = unitFactsOf(basis, [...rows.values()].flat().map(inRelease));
  const contractFor = contract && unitContract(contract);
  return (code, modifiers) => {
    const row = rowFor(rows.get(code) ?? [], modifiers);
    const pricedByTerms = contract !== null && needsNoRow(contract, { code, modifiers });
    if (!row && !pricedByTerms) return { priced: false, because: withoutRow(release, rows, code, modifiers) };
    const from = row ? inRelease(row) : offSchedule(code, release);
    return unitPrice({ code, modifiers, from, setting }, facts, contractFor?.(code) ?? null);
  };
}

/** The row a line is priced from: the modifier's own where it makes one; a discontinued service may have the whole one's. */
function rowFor(
  rows: readonly RelativeValueRow[],
  modifiers: readonly string[],
): RelativeValueRow | undefined {
  const modifier = modifiers.find(isRowModifier) ?? '';
  const own = rows.find((row) => row.modifier === modifier);
  return own ?? (modifier === '53' ? rows.find((row) => row.modifier === '') : undefined);
}

function withoutRow({ id }: Release, rows: RowsByCode, code: string, modifiers: readonly string[]): string {
  const ofCode = rows.get(code) ?? [];
  if (ofCode.length === 0) return `Release ${id} does not have ${code}.`;
  const has = ofCode.map(({ modifier }) => (modifier === '' ? 'no modifier' : modifier)).join(', ');
  const asked = modifiers.length === 0 ? 'without a modifier' : `with ${modifiers.join(' ')}`;
  return `Release ${id} has ${code} with ${has} only, not ${asked}.`;
}
