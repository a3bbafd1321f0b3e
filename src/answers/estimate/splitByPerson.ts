import type { CountedLine } from './countedLine.ts';

/**
 * A line whose minutes were shared: the therapist's units as sent, the assistant's with CQ, or CO under an occupational
 * therapy plan. Each is a claim line of its own. The charge is shared by units, the cent that is left to the first.
 */
export function splitByPerson(line: CountedLine, units: number, assistantUnits: number): CountedLine[] {
  const plain = line.modifiers.filter((modifier) => modifier !== 'CQ' && modifier !== 'CO');
  const assisted =
    line.modifiers.length > plain.length ? line.modifiers : [...plain, assistantModifier(plain)];
  if (assistantUnits === 0) return [{ ...line, units, modifiers: units === 0 ? line.modifiers : plain }];
  if (assistantUnits === units) return [{ ...line, units, modifiers: assisted }];
  const assistantCharge = line.charge === null ? null : share(line.charge, assistantUnits, units);
  const therapistCharge = line.charge === null ? null : line.charge - (assistantCharge ?? 0);
  return [
    { ...line, units: units - assistantUnits, modifiers: plain, charge: therapistCharge },
    { ...line, units: assistantUnits, modifiers: assisted, charge: assistantCharge },
  ];
}

function assistantModifier(modifiers: readonly string[]): 'CQ' | 'CO' {
  return modifiers.includes('GO') ? 'CO' : 'CQ';
}

/** Cut, so that the cent that is left stays with the first line. */
function share(charge: number, part: number, whole: number): number {
  return Math.floor((charge * part) / whole);
}
