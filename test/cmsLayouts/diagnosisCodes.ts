/** One made row of a list of diagnosis codes: `billable` false for a heading. */
export interface DiagnosisRow {
  readonly code: string;
  readonly description: string;
  readonly billable: boolean;
}

const row = (code: string, description: string, billable = true): DiagnosisRow => ({
  code,
  description,
  billable,
});

/** Codes that a therapy clinic meets, with the headings above them; the words are NCHS's, in the public domain. */
export const DIAGNOSES: readonly DiagnosisRow[] = [
  row('M170', 'Bilateral primary osteoarthritis of knee'),
  row('M17', 'Osteoarthritis of knee', false),
  row('M171', 'Unilateral primary osteoarthritis of knee', false),
  row('M1710', 'Unilateral primary osteoarthritis, unspecified knee'),
  row('M1711', 'Unilateral primary osteoarthritis, right knee'),
  row('M1712', 'Unilateral primary osteoarthritis, left knee'),
  row('M25', 'Other joint disorder, not elsewhere classified', false),
  row('M255', 'Pain in joint', false),
  row('M2556', 'Pain in knee', false),
  row('M25561', 'Pain in right knee'),
  row('M25562', 'Pain in left knee'),
  row('M25569', 'Pain in unspecified knee'),
  row('M54', 'Dorsalgia', false),
  row('M545', 'Low back pain', false),
  row('M5450', 'Low back pain, unspecified'),
  row('M5451', 'Vertebrogenic low back pain'),
  row('M5459', 'Other low back pain'),
  row('S33', 'Dislocation and sprain of joints and ligaments of lumbar spine and pelvis', false),
  row('S335', 'Sprain of ligaments of lumbar spine', false),
  row('S335XXA', 'Sprain of ligaments of lumbar spine, initial encounter'),
  row('S335XXD', 'Sprain of ligaments of lumbar spine, subsequent encounter'),
  row('S335XXS', 'Sprain of ligaments of lumbar spine, sequela'),
];

/** The list of what can be billed (icd10cm_codes): the code padded to eight columns, then its words. */
export function diagnosisCodesText(rows: readonly DiagnosisRow[] = DIAGNOSES, lineEnd = '\r\n'): string {
  return rows
    .filter(({ billable }) => billable)
    .map(({ code, description }) => `${code.padEnd(8)}${description}${lineEnd}`)
    .join('');
}

/** The list in tabular order (icd10cm_order): number, code, 0 or 1, short and long words. */
export function diagnosisOrderText(rows: readonly DiagnosisRow[] = DIAGNOSES, lineEnd = '\r\n'): string {
  return rows
    .map(({ code, billable, description }, index) => {
      const number = String(index + 1).padStart(5, '0');
      const short = description.slice(0, 60).padEnd(60);
      return `${number} ${code.padEnd(7)} ${billable ? '1' : '0'} ${short} ${description}${lineEnd}`;
    })
    .join('');
}

/** As many made codes as a whole list has, to its last category. */
export function wholeDiagnosisList(): DiagnosisRow[] {
  const made: DiagnosisRow[] = [];
  for (const letter of 'ABCDEFG') {
    for (let number = 0; number < 10_000; number += 1) {
      made.push(row(`${letter}${String(number).padStart(4, '0')}`, 'A made code'));
    }
  }
  return [...made, ...DIAGNOSES, row('Z9989', 'Dependence on other enabling machines and devices')];
}
