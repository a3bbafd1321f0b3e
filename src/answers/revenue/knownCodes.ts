import { needsNoRow } from '../../contracts/lineTerm.ts';
import type { ReleaseSide } from '../diff/releaseSide.ts';
import type { ContractFound } from '../facts/contractOf.ts';
import { answered, refused, type Answer } from '../refusal.ts';
import type { Count } from './counts.ts';

/** Refuses, count by count, codes that neither release has and that the payer's terms do not price by themselves. */
export function knownCodes(
  counts: readonly Count[],
  contracts: ReadonlyMap<string, ContractFound>,
  from: ReleaseSide,
  to: ReleaseSide,
): Answer<null> {
  const errors = counts.flatMap(({ code, modifier, payer, pointer }) => {
    if (from.rows.has(code) || to.rows.has(code)) return [];
    const contract = contracts.get(payer)?.contract;
    const modifiers = modifier === undefined ? [] : [modifier];
    if (contract && needsNoRow(contract, { code, modifiers })) return [];
    const message = `Neither ${from.release.id} nor ${to.release.id} has this code.`;
    const remedy =
      from.release.complete && to.release.complete
        ? 'Correct the code, or leave it out.'
        : "Correct the code, or import CMS's files: extracts hold therapy codes only.";
    return [{ pointer: pointer('code'), code: 'unknown-code', found: code, message, remedy }];
  });
  if (errors.length === 0) return answered(null);
  return refused(422, 'unknown-code', 'The counts name codes that no release has.', errors);
}
