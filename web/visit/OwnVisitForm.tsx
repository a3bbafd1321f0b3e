import { useState } from 'preact/hooks';
import { forgetVisit, keepVisit, ownVisits } from '../state/quickVisits.ts';
import { visit } from '../state/visit.ts';

/** Keeps the lines of the visit under a name, on this computer. */
export function OwnVisitForm() {
  const [name, setName] = useState('');
  const { lines } = visit.value;
  if (lines.length === 0 && ownVisits.value.length === 0) return null;
  const keep = (event: Event) => {
    event.preventDefault();
    if (name.trim() === '') return;
    keepVisit({ name: name.trim(), lines: lines.map(({ code, units }) => ({ code, units })) });
    setName('');
  };
  return (
    <details class="own-visits">
      <summary>Your own</summary>
      <div class="own-visits-form">
        {lines.length > 0 && (
          <form class="inline" onSubmit={keep}>
            <label for="own-visit-name">Keep these lines as</label>
            <input
              id="own-visit-name"
              value={name}
              maxLength={30}
              aria-describedby="own-visit-hint"
              onInput={({ currentTarget }) => {
                setName(currentTarget.value);
              }}
            />
            <button type="submit">Keep</button>
            <span id="own-visit-hint" class="quiet small">
              A kind of visit, such as “Pool day”; never a patient’s name.
            </span>
          </form>
        )}
        {ownVisits.value.map((kind) => (
          <button
            key={kind.name}
            type="button"
            class="plain small"
            onClick={() => {
              forgetVisit(kind.name);
            }}
          >
            Forget “{kind.name}”
          </button>
        ))}
      </div>
    </details>
  );
}
