import type { PackedGroup } from './dataSet.ts';
import { diagnosisCategory, type DiagnosisCode } from './diagnosisCode.ts';

/** The groups of a list: one a category, a line a code or heading, "M25561|1|Pain in right knee". */
export function packDiagnosisCodes(codes: readonly DiagnosisCode[]): PackedGroup[] {
  return [...Map.groupBy(codes, ({ code }) => diagnosisCategory(code))].map(([name, group]) => ({
    name,
    rows: group.length,
    lines: group.map(codeToText).sort(),
  }));
}

/** The codes and headings of one group; throws where a line was not made by `packDiagnosisCodes`. */
export function diagnosisCodesOf(lines: readonly string[]): DiagnosisCode[] {
  return lines.map(codeFromText);
}

function codeToText({ code, billable, description }: DiagnosisCode): string {
  return [code, billable ? '1' : '0', description].join('|');
}

function codeFromText(text: string): DiagnosisCode {
  const [, code, flag, description] = /^([A-Z0-9]{3,7})\|([01])\|(.+)$/.exec(text) ?? [];
  if (!code || !flag || !description) throw new Error(`a stored diagnosis code is malformed: ${text}`);
  return { code, billable: flag === '1', description };
}
