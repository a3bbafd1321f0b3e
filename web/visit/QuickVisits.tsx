import { ownVisits, USUAL_VISITS, type QuickVisit } from '../state/quickVisits.ts';
import { changeUndoably } from '../state/undo.ts';
import { announce } from '../shell/Announcer.tsx';
import { visit } from '../state/visit.ts';
import { OwnVisitForm } from './OwnVisitForm.tsx';
import { addedLine } from './addedLine.ts';
import { focusField } from './focusField.ts';
import { startOver } from './startOver.ts';

/** One press types a whole visit; what stood there comes back with Ctrl Z. */
export function QuickVisits() {
  return (
    <div class="quick">
      <ul class="chips" aria-label="Quick visits">
        {[...USUAL_VISITS, ...ownVisits.value].map((kind) => (
          <li key={kind.name}>
            <button
              type="button"
              class="chip"
              onClick={() => {
                choose(kind);
              }}
            >
              {kind.name}
            </button>
          </li>
        ))}
      </ul>
      <OwnVisitForm />
      {visit.value.lines.length > 0 && (
        <button type="button" class="plain small" onClick={startOver}>
          Next patient
        </button>
      )}
    </div>
  );
}

function choose({ name, lines }: QuickVisit): void {
  changeUndoably(`the quick visit "${name}"`, {
    lines: lines.map(({ code, units }) => addedLine({ code, units, minutes: '', modifiers: [] })),
  });
  announce(`${name}: ${lines.length} ${lines.length === 1 ? 'line' : 'lines'}.`);
  focusField('add-code');
}
