import { problemsAt } from '../answer/liveEstimate.ts';
import { Combobox } from '../controls/Combobox.tsx';
import { ProblemTexts } from '../controls/ProblemTexts.tsx';
import { payerName, payers } from '../state/lists.ts';
import { change, visit } from '../state/visit.ts';
import { DateField } from './DateField.tsx';
import { PlaceField } from './PlaceField.tsx';

/** Where, when and who pays. */
export function Setting() {
  const problems = problemsAt('/payer');
  return (
    <div class="setting">
      <PlaceField />
      <DateField />
      <div>
        <Combobox
          label="Payer"
          inputId="payer"
          shown={payerName(visit.value.payer)}
          describedBy="payer-problem"
          invalid={problems.length > 0}
          options={payerOptions}
          firstByEnter={(typed) => typed !== ''}
          onPick={(payer) => {
            change({ payer });
          }}
        />
        <ProblemTexts id="payer-problem" problems={problems} />
      </div>
    </div>
  );
}

/** Payers whose name or id has, for each word typed, a word that begins so. */
function payerOptions(typed: string) {
  const words = typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return payers.value
    .filter(({ id, name }) => {
      const own = `${name} ${id}`.toLowerCase().split(/[^a-z0-9]+/);
      return words.every((word) => own.some((each) => each.startsWith(word)));
    })
    .map(({ id, name }) => ({ key: id, text: name, aside: id, value: id }));
}
