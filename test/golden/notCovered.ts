/** Worked cases that no test covers yet, by the beginning of their ids, and why. */
export const NOT_COVERED: Readonly<Record<string, string>> = {
  'oh2023-97161': 'the relative values of RVU23A are not at hand, and those of 2024 differ',
  'oh2023-97530': 'the relative values of RVU23A are not at hand, and those of 2024 differ',
  'oh2023pre-97161': 'the relative values of RVU23A are not at hand, and those of 2024 differ',
  'oh2023pre-97530': 'the relative values of RVU23A are not at hand, and those of 2024 differ',
  'status-20560-2020': 'the releases of 2020 are not at hand',
  'mue-2024q3-': 'the medically unlikely edits of July 2024 are not at hand, and those of 2026 differ',
};
