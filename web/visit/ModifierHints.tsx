import { changeLine, type LineList } from '../state/visit.ts';
import { modifiersOf, withModifier, type VisitLine } from '../state/visitLine.ts';
import { planOfCare } from './addedLine.ts';

const PLANS_OF_CARE = ['GP', 'GO', 'GN'];

/** Modifiers that the line may want: its plan of care where it has none, and the assistant's while somebody is at the line. */
export function ModifierHints({ list, line }: { list: LineList; line: VisitLine }) {
  const own = modifiersOf(line.modifiers);
  const plan = own.find((modifier) => PLANS_OF_CARE.includes(modifier));
  const wanted = plan === undefined ? planOfCare(line.code) : '';
  const assistant = plan === 'GO' ? 'CO' : 'CQ';
  const mayBeAssisted =
    (plan === 'GP' || plan === 'GO') && !own.includes(assistant) && line.assistantMinutes.trim() === '';
  const add = (modifier: string) => () => {
    changeLine(list, line.key, (each) => withModifier(each, modifier));
  };
  return (
    <span class="hints">
      {wanted !== '' && (
        <button
          type="button"
          class="plain small"
          onClick={add(wanted)}
          aria-label={`Add ${wanted} to ${line.code}`}
        >
          + {wanted}
        </button>
      )}
      {mayBeAssisted && (
        <button
          type="button"
          class="plain small at-hand"
          onClick={add(assistant)}
          aria-label={`Add ${assistant} to ${line.code}: all of it by the assistant`}
        >
          + {assistant}
        </button>
      )}
    </span>
  );
}
