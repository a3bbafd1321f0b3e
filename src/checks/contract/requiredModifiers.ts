import { names } from '../../contracts/codeRanges.ts';
import type { Finding } from '../alert.ts';
import type { Check } from '../check.ts';

/** Lines of codes for which the payer requires one of some modifiers, and that carry none of them. */
export const checkRequiredModifiers: Check = {
  id: 'required-modifiers',
  payers: 'this-payer',
  run: ({ lines }, { contract }) => {
    const { requiredModifiers = [] } = contract?.terms ?? {};
    const cite = `the terms of ${contract?.payer} from ${contract?.version}, requiredModifiers`;
    return lines.flatMap(({ code, modifiers, line }) =>
      requiredModifiers.flatMap(({ codes, anyOf }): Finding[] => {
        if (!names(codes, code) || anyOf.some((each) => modifiers.includes(each))) return [];
        const message = `This payer denies ${code} without ${anyOf.join(' or ')}: add the one that applies.`;
        const [only, ...others] = anyOf;
        const fix = only !== undefined && others.length === 0 ? { fix: { addModifier: only } } : {};
        return [{ code: 'required-modifier-missing', severity: 'error', line, message, cite, ...fix }];
      }),
    );
  },
};
