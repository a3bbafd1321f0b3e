import { GPCI_FLOORS, type GpciFloor } from '../../../../data/gpciFloors.ts';
import type { Dated } from '../../../schedule/dated.ts';
import type { Locality } from '../../../schedule/locality.ts';
import type { Check, Found } from '../check.ts';
import { indexText } from '../indices.ts';

const WORDS = { work: 'work', pe: 'practice expense' } as const;

/** The law has floors under some indices: an index below one was read from the column without the floor, or from another. */
export const gpciFloor: Check = {
  name: 'gpci-floor',
  find: ({ now }): Found[] => {
    const { effectiveFrom } = now.release;
    const floors = (GPCI_FLOORS as readonly Dated<GpciFloor>[]).filter(
      ({ from, through }) => from <= effectiveFrom && (through === null || effectiveFrom <= through),
    );
    return [...now.localities].flatMap(([where, locality]) => [
      ...floors.flatMap((floor) => belowFloor(where, locality, floor)),
      ...aboveItself(where, locality),
    ]);
  },
};

function belowFloor(
  where: string,
  { state, gpci }: Locality,
  { value, citation }: Dated<GpciFloor>,
): Found[] {
  const { index, states, least } = value;
  if ((states && !states.includes(state)) || gpci[index] >= least) return [];
  const found = indexText(gpci[index]);
  const expected = `at least ${indexText(least)}`;
  const message = `The ${WORDS[index]} index of ${where} is ${found}; by law it is ${expected} (${citation}).`;
  return [{ severity: 'doubtful', where, found, expected, message }];
}

/** A floor only ever raises an index. */
function aboveItself(where: string, { gpci: { work, workWithoutFloor } }: Locality): Found[] {
  if (workWithoutFloor === null || workWithoutFloor <= work) return [];
  const found = indexText(work);
  const expected = `at least ${indexText(workWithoutFloor)}`;
  const message = `The work index of ${where} with the floor is ${found}, below the one without it: the two columns are swapped.`;
  return [{ severity: 'wrong', where, found, expected, message }];
}
