import { names } from '../../contracts/codeRanges.ts';
import type { Pairing } from '../../contracts/diagnosisPairings.ts';
import { withoutPoint, withPoint } from '../../schedule/diagnosisCode.ts';
import type { Finding } from '../alert.ts';
import type { Check } from '../check.ts';
import type { CheckedLine } from '../checkedVisit.ts';
import { isWellFormed } from './claimDiagnoses.ts';

/** Which services diagnoses usually support, by one table, and how an alert names it. */
export interface PairingTable {
  readonly source: string;
  /** Grouped: everything that the table says of these beginnings of codes. */
  readonly pairings: readonly Pairing[];
}

/**
 * A line none of whose diagnoses usually supports its code. It is guidance and never a denial: what supports a service is the
 * record. For each diagnosis the first table that knows it speaks; a line with a diagnosis that no table knows is left alone, and
 * so is one of a service that no table pairs with anything.
 */
export const checkDiagnosisPairing: Check = {
  id: 'diagnosis-pairing',
  payers: 'every-payer',
  run: ({ lines }, { pairings }) => lines.flatMap((line) => unusual(line, pairings)),
};

function unusual({ line, code, diagnoses }: CheckedLine, tables: readonly PairingTable[]): Finding[] {
  const asked = diagnoses.filter(isWellFormed).map(withoutPoint);
  const said = asked.map((diagnosis) => ({ diagnosis, ...saidOf(diagnosis, tables) }));
  const [first] = said;
  const isPaired = tables.some(({ pairings }) => pairings.some(({ procedure }) => names([procedure], code)));
  const isKnown = said.every(({ procedures }) => procedures.length > 0);
  if (!first || !isKnown || !isPaired || said.some(({ procedures }) => names(procedures, code))) return [];
  const list = said.map(({ diagnosis }) => withPoint(diagnosis)).join(', ');
  const message = `${code} is not among the services that ${list} usually ${said.length === 1 ? 'supports' : 'support'}. This is guidance, not a rule of payment: see that the diagnosis it was furnished for is on the line, and that the note says why it was needed.`;
  return [{ code: 'diagnosis-pairing-unusual', severity: 'info', line, message, cite: first.source }];
}

/** What the first table that knows a diagnosis says it supports; nothing where none does. */
function saidOf(diagnosis: string, tables: readonly PairingTable[]) {
  for (const { source, pairings } of tables) {
    const procedures = pairings
      .filter((pairing) => covers(pairing.diagnosis, diagnosis))
      .map(({ procedure }) => procedure);
    if (procedures.length > 0) return { source, procedures };
  }
  return { source: '', procedures: [] };
}

/** Whether a diagnosis (without its point) begins as a range says: "M17", "M25.56", "M15-M19". */
export function covers(range: string, diagnosis: string): boolean {
  const [from = '', through = from] = withoutPoint(range).split('-');
  return diagnosis.slice(0, from.length) >= from && diagnosis.slice(0, through.length) <= through;
}
