import { useState } from 'preact/hooks';
import { problemsAt } from '../answer/liveEstimate.ts';
import type { Candidate } from '../api/answers.ts';
import { Combobox } from '../controls/Combobox.tsx';
import { changeClinic, clinic, type Place } from '../state/clinic.ts';
import { localityList } from '../state/lists.ts';
import { visit } from '../state/visit.ts';
import { findZip } from './findZip.ts';
import { placeName, placeText } from './placeName.ts';

/** Where the service is furnished: a ZIP, which asks where it is ambiguous, or a locality by its name. */
export function PlaceField() {
  const [said, setSaid] = useState<{ text: string; candidates: readonly Candidate[] } | null>(null);
  const choose = (place: Place) => {
    setSaid(null);
    changeClinic({ place });
  };
  const look = (typed: string) => {
    const zip = /^\s*(\d{5})(?:-?(\d{4}))?\s*$/.exec(typed);
    if (!zip) return false;
    void findZip(zip[1] ?? '', zip[2], visit.peek().date).then((found) => {
      if ('place' in found) choose(found.place);
      else setSaid(found);
    });
    return true;
  };
  const problem = said?.text ?? problemsAt('/place').map(({ message, remedy }) => `${message} ${remedy}`)[0];
  return (
    <div>
      <Combobox<Place>
        label="Place"
        inputId="place"
        placeholder="ZIP, or a locality"
        shown={placeText(clinic.value.place)}
        describedBy="place-problem"
        invalid={problem !== undefined}
        options={localityOptions}
        firstByEnter={(typed) => /[a-z]/i.test(typed)}
        onPick={choose}
        onEnter={look}
        onLeave={look}
      />
      <div id="place-problem" aria-live="polite">
        {problem !== undefined && <p class="problem">{problem}</p>}
        {said && said.candidates.length > 0 && <Candidates candidates={said.candidates} onChoose={choose} />}
      </div>
    </div>
  );
}

function Candidates(props: { candidates: readonly Candidate[]; onChoose: (place: Place) => void }) {
  return (
    <ul class="chips" aria-label="Localities of this ZIP">
      {props.candidates.map(({ carrier, locality, name }) => (
        <li key={`${carrier}-${locality}`}>
          <button
            type="button"
            class="chip"
            onClick={() => {
              props.onChoose({ carrier, locality, name: placeName(name) });
            }}
          >
            {placeName(name)}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Localities whose name or state has, for each word typed, a word that begins so. */
function localityOptions(typed: string) {
  const words = typed
    .toUpperCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0 || /^\d/.test(typed.trim())) return [];
  return (localityList.value()?.localities ?? [])
    .filter(({ name, state }) => {
      const own = `${name} ${state}`.toUpperCase().split(/[^A-Z0-9]+/);
      return words.every((word) => own.some((each) => each.startsWith(word)));
    })
    .map(({ carrier, locality, name, state }) => ({
      key: `${carrier}-${locality}`,
      text: placeName(name),
      aside: `${state} ${carrier}-${locality}`,
      value: { carrier, locality, name: placeName(name) },
    }));
}
