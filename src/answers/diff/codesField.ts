import { z } from '@hono/zod-openapi';
import { codeOrRangeField } from '../fields.ts';

/** Codes and ranges with commas between, as a parameter or an option has them: "97110,97530,97010-97039". */
export const codesField = z
  .string('Give codes and ranges as text, such as "97110,97010-97039".')
  .superRefine((text, context) => {
    for (const each of piecesOf(text)) {
      const read = codeOrRangeField.safeParse(each);
      if (read.success) continue;
      const sentence = read.error.issues[0]?.message ?? '';
      context.addIssue({ code: 'custom', message: `Correct "${each.slice(0, 20)}". ${sentence}` });
    }
  })
  .transform((text) => piecesOf(text).map((each) => each.toUpperCase()))
  .openapi({ type: 'string', example: '97110,97530,97010-97039' });

function piecesOf(text: string): string[] {
  return text.split(',').map((each) => each.trim());
}

/** The codes where no range is among them, so that they can be read one by one; else null. */
export function singleCodes(codes: readonly string[] | undefined): readonly string[] | null {
  return codes === undefined || codes.some((each) => each.includes('-')) ? null : codes;
}
