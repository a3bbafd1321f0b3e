import { table } from './table.ts';

/**
 * Medically unlikely edits of practitioners on 2026-05-01, as CMS's file MCR_MUE_PractitionerServices_Eff_04-01-2026 has
 * them: case, code, units, adjudication indicator, reason.
 */
export const MUES_2026Q2 = table(`
case | code | units | adjudication | rationale
mue-2026q2-97010 | 97010 | 0 | 3 | CMS Policy
mue-2026q2-G0283 | G0283 | 1 | 3 | Code Descriptor / CPT Instruction
mue-2026q2-97033 | 97033 | 4 | 3 | Clinical: Data
mue-2026q2-97034 | 97034 | 2 | 3 | Clinical: Data
mue-2026q2-97039 | 97039 | 1 | 3 | Clinical: Data
mue-2026q2-97112 | 97112 | 4 | 3 | Clinical: Data
mue-2026q2-97129 | 97129 | 1 | 2 | Code Descriptor / CPT Instruction
mue-2026q2-97139 | 97139 | 1 | 3 | Clinical: CMS Workgroup
mue-2026q2-97140 | 97140 | 6 | 3 | Clinical: Data
mue-2026q2-97163 | 97163 | 1 | 2 | CMS Policy
mue-2026q2-97167 | 97167 | 1 | 2 | CMS Policy
mue-2026q2-97533 | 97533 | 4 | 3 | Clinical: Data
mue-2026q2-97535 | 97535 | 8 | 3 | Clinical: Data
mue-2026q2-97537 | 97537 | 6 | 3 | Clinical: Data
mue-2026q2-97542 | 97542 | 8 | 3 | Clinical: Data
mue-2026q2-97545 | 97545 | 1 | 2 | Code Descriptor / CPT Instruction
mue-2026q2-97546 | 97546 | 2 | 3 | Clinical: Data
mue-2026q2-97551 | 97551 | 2 | 3 | Nature of Service/Procedure
mue-2026q2-97598 | 97598 | 8 | 3 | Nature of Service/Procedure
mue-2026q2-97605 | 97605 | 1 | 3 | Nature of Service/Procedure
mue-2026q2-97610 | 97610 | 1 | 2 | Code Descriptor / CPT Instruction
mue-2026q2-97755 | 97755 | 8 | 3 | Clinical: Data
mue-2026q2-97763 | 97763 | 6 | 3 | Clinical: Data
mue-2026q2-95851 | 95851 | 3 | 3 | Clinical: Data
mue-2026q2-20560 | 20560 | 1 | 2 | Code Descriptor / CPT Instruction
mue-2026q2-90912 | 90912 | 1 | 2 | Code Descriptor / CPT Instruction
mue-2026q2-98976 | 98976 | 1 | 2 | Code Descriptor / CPT Instruction
mue-2026q2-98978 | 98978 | 1 | 2 | Code Descriptor / CPT Instruction
mue-2026q2-92523 | 92523 | 1 | 2 | Code Descriptor / CPT Instruction
mue-2026q2-92597 | 92597 | 1 | 3 | Nature of Service/Procedure
mue-2026q2-92606 | 92606 | 0 | 3 | CMS Policy
mue-2026q2-92610 | 92610 | 1 | 2 | Anatomic Consideration
mue-2026q2-92626 | 92626 | 1 | 2 | Code Descriptor / CPT Instruction
mue-2026q2-96110 | 96110 | 3 | 3 | Clinical: CMS Workgroup
mue-2026q2-96125 | 96125 | 2 | 3 | Clinical: Data
mue-2026q2-G0281 | G0281 | 1 | 3 | Code Descriptor / CPT Instruction
mue-2026q2-G0329 | G0329 | 1 | 3 | Code Descriptor / CPT Instruction
mue-2026q2-29540 | 29540 | 1 | 2 | CMS Policy
mue-2026q2-98966 | 98966 | 1 | 2 | Code Descriptor / CPT Instruction
mue-2026q2-G2251 | G2251 | 1 | 2 | Code Descriptor / CPT Instruction
mue-2026q2-G0543 | G0543 | 1 | 2 | Code Descriptor / CPT Instruction
`);

/**
 * Procedure pairs of practitioners on 2024-07-15, as CMS's set effective 2024-07-01 has them: case, column 1, column 2 and
 * the modifier indicator of the edit in force, or none.
 */
export const PAIRS_2024Q3 = table(`
case | column1 | column2 | indicator
ptp-2024q3-97530-97140 | 97530 | 97140 | none
ptp-2024q3-97161-97140 | 97161 | 97140 | none
ptp-2024q3-97150-97110 | 97150 | 97110 | 1
ptp-2024q3-97530-97750 | 97530 | 97750 | 1
ptp-2024q3-97530-97542 | 97530 | 97542 | 1
ptp-2024q3-97140-97750 | 97140 | 97750 | 1
ptp-2024q3-97012-97140 | 97012 | 97140 | 1
ptp-2024q3-95992-97140 | 95992 | 97140 | 1
ptp-2024q3-97535-97164 | 97535 | 97164 | 1
ptp-2024q3-97763-97140 | 97763 | 97140 | 1
ptp-2024q3-97750-97150 | 97750 | 97150 | 0
ptp-2024q3-20561-20560 | 20561 | 20560 | 0
ptp-2024q3-97018-97022 | 97018 | 97022 | 1
ptp-2024q3-92507-97110 | 92507 | 97110 | 1
ptp-2024q3-90912-97110 | 90912 | 97110 | 1
`);

/** Pairs of the same set that were withdrawn as of the day they began (indicator 9), so that they never applied. */
export const WITHDRAWN_PAIRS = table(`
case | column1 | column2 | day
ptp-retro-97530-97116-2020-10-01 | 97530 | 97116 | 2020-10-01
ptp-retro-97161-97140-2020-01-01 | 97161 | 97140 | 2020-01-01
ptp-retro-97110-97164-2020-10-01 | 97110 | 97164 | 2020-10-01
`);
