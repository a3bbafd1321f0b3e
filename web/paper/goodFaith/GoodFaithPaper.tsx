import { useEffect, useState } from 'preact/hooks';
import { missing } from '../../answer/liveEstimate.ts';
import { NoPaper } from '../NoPaper.tsx';
import { PaperControls } from '../PaperControls.tsx';
import { BillCheck } from './BillCheck.tsx';
import { inSight } from './choices.ts';
import { expected } from './expected.ts';
import { GoodFaithChoices } from './GoodFaithChoices.tsx';
import { GoodFaithSheet } from './GoodFaithSheet.tsx';
import { NoCharges } from './NoCharges.tsx';
import { NOBODY, TypedPersons } from './TypedPersons.tsx';
import { awaited } from './expected.ts';

/**
 * The good faith estimate of 45 CFR 149.610. Who it is for and the clinician's numbers live in this component alone: they are
 * gone when the view is left, and nothing else of the page can read them (test/web/paper/privacy.test.ts).
 */
export function GoodFaithPaper() {
  const [persons, setPersons] = useState(NOBODY);
  useEffect(() => {
    inSight.value = true;
    return () => {
      inSight.value = false;
    };
  }, []);
  const found = expected.value;
  const complete = found !== undefined && found.total !== null;
  return (
    <div class="paper-parts">
      <PaperControls ready={complete}>
        <GoodFaithChoices />
        <TypedPersons persons={persons} onType={setPersons} />
        {complete && <BillCheck total={found.total ?? ''} />}
      </PaperControls>
      {complete ? (
        <div class="sheets">
          <GoodFaithSheet expected={found} persons={persons} />
        </div>
      ) : found ? (
        <NoCharges codes={found.withoutCharge} />
      ) : (
        <NoPaper missing={missing.value.length > 0} live={awaited.value} />
      )}
    </div>
  );
}
