import { names } from '../../contracts/codeRanges.ts';
import type { Contract } from '../../contracts/contract.ts';
import { overrideOf } from '../../contracts/overrideOf.ts';
import type { UnitCap } from '../../contracts/terms.ts';
import { unitLength } from '../../pricing/units/clock.ts';
import type { Finding } from '../alert.ts';
import type { Check } from '../check.ts';
import { isClaimed, type CheckedLine } from '../checkedVisit.ts';
import { areText, unitsText } from '../unitsText.ts';

/** More units than a payer pays a visit: those above its cap are the clinic's loss. */
export const checkUnitCaps: Check = {
  id: 'unit-caps-of-contract',
  payers: 'this-payer',
  run: ({ lines }, { contract }) => {
    if (!contract) return [];
    return (contract.terms.unitCaps ?? []).flatMap((cap): Finding[] => {
      const counted = lines.filter((line) => isClaimed(line) && isCounted(line, cap, contract));
      const units = counted.reduce((sum, line) => sum + (line.units ?? 0), 0);
      const last = counted.at(-1);
      if (!last || units <= cap.most) return [];
      const above = units - cap.most;
      const message = `This payer pays ${unitsText(cap.most)} ${kindOf(cap)}a visit, and ${areText(units)} billed: ${above} will not be paid, and the patient may not be charged for ${above === 1 ? 'it' : 'them'}. Plan the visit within the cap, or bill it as it was and write off the rest.`;
      const cite = `the terms of ${contract.payer} from ${contract.version}, unitCaps`;
      return [{ code: 'units-over-payer-cap', severity: 'warning', line: last.line, message, cite }];
    });
  },
};

function isCounted(line: CheckedLine, { timed, codes }: UnitCap, contract: Contract): boolean {
  if (timed === true && !isTimed(line)) return false;
  if (codes !== undefined && !names(codes, line.code)) return false;
  const found = overrideOf(contract.terms.overrides ?? [], line);
  return !found || !(found.override.outside === true || contract.terms.kind === 'per-visit');
}

function isTimed({ therapy }: CheckedLine): boolean {
  return therapy !== null && unitLength(therapy.clock) !== Infinity;
}

function kindOf({ timed, codes }: UnitCap): string {
  return `${timed === true ? 'of timed codes ' : ''}${codes === undefined ? '' : `of ${codes.join(', ')} `}`;
}
