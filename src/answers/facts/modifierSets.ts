import { MODIFIERS, type ModifierEffect } from '../../../data/modifiers.ts';

/** Both sides: the one modifier of a side that changes what is paid. */
const BOTH_SIDES = '50';

export const CASE_BY_CASE_MODIFIERS = modifiersThat('case-by-case');
export const SEPARATE_MODIFIERS = modifiersThat('separate');
export const ASSISTANT_MODIFIERS = modifiersThat('assistant');
/** Modifiers that change what is paid for a service. */
export const PAYING_MODIFIERS: ReadonlySet<string> = new Set([
  ...modifiersThat('row'),
  ...modifiersThat('share'),
  ...CASE_BY_CASE_MODIFIERS,
  BOTH_SIDES,
]);

function modifiersThat(effect: ModifierEffect): ReadonlySet<string> {
  return new Set(Object.keys(MODIFIERS).filter((modifier) => MODIFIERS[modifier]?.effect === effect));
}
