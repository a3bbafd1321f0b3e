import { go, route } from '../router/route.ts';
import { Chooser } from './Chooser.tsx';
import { EstimatePaper } from './EstimatePaper.tsx';
import { GoodFaithPaper } from './goodFaith/GoodFaithPaper.tsx';

const KINDS = [
  ['estimate', 'Estimate of this visit'],
  ['good-faith', 'Good Faith Estimate (self-pay)'],
] as const;

/** What the patient takes home: typed on the left, and on the right the sheet as it will be printed. */
export default function PaperView() {
  const kind = route.value.path[0] === 'good-faith' ? 'good-faith' : 'estimate';
  return (
    <main id="main" class="view paper" tabIndex={-1}>
      <header class="paper-head">
        <h1>Paper</h1>
        <Chooser
          legend="Which paper"
          name="paper-kind"
          value={kind}
          choices={KINDS}
          onChoose={(chosen) => {
            go('paper', ...(chosen === 'estimate' ? [] : [chosen]));
          }}
        />
      </header>
      {kind === 'estimate' ? <EstimatePaper /> : <GoodFaithPaper />}
    </main>
  );
}
