import { useState } from 'preact/hooks';
import { NeedsReview } from '../answer/NeedsReview.tsx';
import { estimate as estimateNow, liveEstimate, missing } from '../answer/liveEstimate.ts';
import { documentationOf } from './documentation.ts';
import { NoPaper } from './NoPaper.tsx';
import { PaperControls } from './PaperControls.tsx';
import { DocumentationSheet } from './sheet/DocumentationSheet.tsx';
import { EstimateSheet } from './sheet/EstimateSheet.tsx';

/** The estimate of the visit that is typed, as a patient takes it home: nothing older and nothing partial is printed. */
export function EstimatePaper() {
  const [withChecklist, setWithChecklist] = useState(false);
  const answered = estimateNow.value;
  const estimate = answered?.status === 'priced' ? answered : undefined;
  const documentation = documentationOf(estimate);
  return (
    <div class="paper-parts">
      <PaperControls ready={estimate !== undefined}>
        {documentation.length > 0 && (
          <label class="check">
            <input
              type="checkbox"
              checked={withChecklist}
              onChange={({ currentTarget }) => {
                setWithChecklist(currentTarget.checked);
              }}
            />
            Add the documentation checklist, a page for the clinician
          </label>
        )}
      </PaperControls>
      {estimate ? (
        <div class="sheets">
          <EstimateSheet estimate={estimate} />
          {withChecklist && documentation.length > 0 && <DocumentationSheet documentation={documentation} />}
        </div>
      ) : (
        <NoPaper missing={missing.value.length > 0} live={liveEstimate.value}>
          {answered && <NeedsReview estimate={answered} />}
        </NoPaper>
      )}
    </div>
  );
}
