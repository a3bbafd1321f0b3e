import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../src/pricing/outcome.ts';
import { inRelease, row } from './made.ts';

/** Codes of release 2024C with the status and relative values it gave them. */
describe('what a code of 2024 is answered with', () => {
  it.each([
    ['status-2024-97026', row('97026', '0.06', '0.13', '0.01', { status: 'R' }), 'priced'],
    ['status-2024-98960', row('98960', '0.00', '0.90', '0.02', { status: 'B' }), 'bundled'],
    ['status-2024-97602', row('97602', '0.00', '0.00', '0.00', { status: 'B' }), 'bundled'],
    ['status-2024-97169', row('97169', '0.00', '0.00', '0.00', { status: 'N' }), 'not-covered'],
    ['status-2024-G0152', row('G0152', '0.00', '0.00', '0.00', { status: 'X' }), 'unpriced'],
    ['status-2024-0791T', row('0791T', '0.00', '0.00', '0.00', { status: 'C' }), 'unpriced'],
  ] as const)('%s', (_id, made, outcome) => {
    expect(outcomeOf(inRelease(made), {}).outcome).toBe(outcome);
  });
});
