import type { Service } from './service.ts';

/** A service with the units its minutes earn, before it is asked whose units they are. */
export interface CountedService {
  readonly service: Service;
  /** Units of the code itself, or null where minutes of a visit cannot tell. */
  readonly units: number | null;
  /** Units of the code for further minutes. */
  readonly furtherUnits: number;
  /** In words for the front desk. */
  readonly why: string;
}

/** Equal remainders of minutes of which not all could have a unit: the lines sent first were chosen. */
export interface RemainderTie {
  readonly lines: readonly number[];
  readonly chosen: readonly number[];
  /** The remainder they share. */
  readonly minutes: number;
}
