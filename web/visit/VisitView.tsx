import { AnswerPanel } from '../answer/AnswerPanel.tsx';
import { Benefits } from './Benefits.tsx';
import { LineTable } from './LineTable.tsx';
import { MoreOfVisit } from './MoreOfVisit.tsx';
import { QuickVisits } from './QuickVisits.tsx';
import { Setting } from './Setting.tsx';
import { UnitsFromMinutes } from './UnitsFromMinutes.tsx';
import { useVisitKeys } from './useVisitKeys.ts';

/** The visit on the left, the answer on the right, always both in sight where there is room. */
export default function VisitView() {
  useVisitKeys();
  return (
    <main id="main" class="view desk" tabIndex={-1}>
      <h1 class="unseen">Visit</h1>
      <Setting />
      <section class="typed" aria-label="Visit">
        <QuickVisits />
        <LineTable list="lines" caption="Services" addId="add-code" />
        <UnitsFromMinutes />
        <Benefits />
        <MoreOfVisit />
      </section>
      <AnswerPanel />
    </main>
  );
}
