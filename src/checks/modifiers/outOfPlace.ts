import type { Finding } from '../alert.ts';
import type { Check } from '../check.ts';
import type { CheckedLine } from '../checkedVisit.ts';
import { isAlwaysTherapy, isTherapy, plansOn } from '../therapyLine.ts';

/** Modifiers that mean nothing where they stand: 25 on therapy, KX off it. */
export const checkOutOfPlace: Check = {
  id: 'modifiers-out-of-place',
  payers: 'medicare',
  run: ({ lines }) => lines.flatMap((line) => [...separateVisit(line), ...necessary(line)]),
};

function separateVisit(line: CheckedLine): Finding[] {
  if (!line.modifiers.includes('25') || !isAlwaysTherapy(line)) return [];
  const message = `25 belongs to a visit that a physician, nurse practitioner or physician assistant bills, not to ${line.code}: leave it out. A therapy pair that may be billed together takes 59 or an X modifier.`;
  const cite = 'Medicare Claims Processing Manual ch.12 s.30.6.6';
  return [
    {
      code: 'modifier-25-on-therapy',
      severity: 'warning',
      line: line.line,
      message,
      cite,
      fix: { removeModifier: '25' },
    },
  ];
}

function necessary(line: CheckedLine): Finding[] {
  if (!line.modifiers.includes('KX') || isTherapy(line) || plansOn(line).length > 0) return [];
  const message = `KX says that therapy above the yearly threshold is necessary, and ${line.code} is not therapy: leave it out unless another of Medicare's policies asks for it.`;
  const cite = '42 USC 1395l(g); Medicare Claims Processing Manual ch.5 s.10.3';
  return [
    {
      code: 'kx-off-therapy',
      severity: 'info',
      line: line.line,
      message,
      cite,
      fix: { removeModifier: 'KX' },
    },
  ];
}
