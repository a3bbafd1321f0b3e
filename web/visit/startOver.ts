import { benefitsFrom } from '../state/benefits.ts';
import { today } from '../state/today.ts';
import { changeUndoably } from '../state/undo.ts';
import { announce } from '../shell/Announcer.tsx';
import { focusField } from './focusField.ts';

/** The next patient: today, no lines, no benefits. The place and who treats there stay. */
export function startOver(): void {
  changeUndoably('clearing the visit', {
    date: today(),
    lines: [],
    alsoThatDay: [],
    benefits: benefitsFrom(null),
    diagnoses: '',
  });
  announce('The visit is cleared. Ctrl Z brings it back.');
  focusField('add-code');
}
