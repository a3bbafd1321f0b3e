import type { Dated } from '../src/schedule/dated.ts';

/** Who furnishes and bills the services. */
export const CLINICIAN_KINDS = [
  'therapist',
  'physician',
  'nurse-practitioner',
  'physician-assistant',
  'clinical-nurse-specialist',
  'nurse-midwife',
] as const;
export type ClinicianKind = (typeof CLINICIAN_KINDS)[number];

/** Kinds of clinician that Medicare pays less than the fee schedule; the others are paid all of it. */
export const REDUCED_PRACTITIONERS: ReadonlySet<string> = new Set<ClinicianKind>([
  'nurse-practitioner',
  'physician-assistant',
  'clinical-nurse-specialist',
]);

/** What those clinicians are paid, in percent of the fee schedule. */
export const PRACTITIONER_PERCENT = [
  {
    from: '1998-01-01',
    through: null,
    value: 85,
    citation: 'Medicare Claims Processing Manual ch.12 s.110-120',
    unconfirmed: true,
  },
] as const satisfies readonly Dated<number>[];
