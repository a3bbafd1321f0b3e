import { names } from '../contracts/codeRanges.ts';
import type { RequiredModifiers } from '../contracts/terms.ts';
import type { Alert } from './alert.ts';

/** Lines of codes for which the payer requires one of some modifiers, and that carry none of them. */
export function requiredModifiers(
  lines: readonly { readonly code: string; readonly modifiers: readonly string[] }[],
  required: readonly RequiredModifiers[],
  cite: string,
): Alert[] {
  return lines.flatMap(({ code, modifiers }, line) =>
    required.flatMap(({ codes, anyOf }): Alert[] => {
      if (!names(codes, code) || anyOf.some((each) => modifiers.includes(each))) return [];
      const message = `This payer denies ${code} without ${anyOf.join(' or ')}: add the one that applies.`;
      return [{ code: 'required-modifier-missing', severity: 'error', line, message, cite }];
    }),
  );
}
