import { useEffect, useMemo } from 'preact/hooks';
import uPlot from 'uplot';
import type { PlanAnswer } from '../api/answers.ts';
import { Assumptions } from '../answer/Assumptions.tsx';
import { dollars } from '../answer/amountText.ts';
import { Looked } from '../answer/Looked.tsx';
import { Chart } from '../chart/Chart.tsx';
import { dollarAxis, drawn, STILL } from '../chart/axes.ts';
import { barSeries } from '../chart/bars.ts';
import type { Colours } from '../chart/colours.ts';
import { Key } from '../chart/Key.tsx';
import { VisitSummary } from '../visit/VisitSummary.tsx';
import { PlanForm } from './PlanForm.tsx';
import { PlanTable } from './PlanTable.tsx';
import { followPlan, livePlan } from './livePlan.ts';

/** What a plan of care comes to, visit by visit, as deductible and limits run down. */
export default function PlanView() {
  useEffect(followPlan, []);
  return (
    <main id="main" class="view" tabIndex={-1}>
      <h1>Plan of care</h1>
      <VisitSummary />
      <PlanForm />
      <Looked live={livePlan.value} wanted="Type a visit first: its place, payer and codes.">
        {(plan) => <Planned plan={plan} />}
      </Looked>
    </main>
  );
}

function Planned({ plan }: { plan: PlanAnswer }) {
  const data = useMemo(
    (): uPlot.AlignedData => [
      plan.visits.map(({ number }) => number),
      plan.visits.map(({ totals }) => drawn(totals.patientDueNow)),
      plan.visits.map(({ soFar }) => drawn(soFar.patientDueNow)),
    ],
    [plan],
  );
  const { visits, totals, status } = plan;
  return (
    <>
      <p class="plan-total" role="status">
        {status === 'priced' ? (
          <>
            <strong>{dollars(totals.patientDueNow)}</strong> from the patient over {visits.length} visits;{' '}
            {dollars(totals.expectedPayment)} to the clinic in all.
          </>
        ) : (
          'This plan needs review: a visit has no figure, so there is no total.'
        )}
      </p>
      <Chart
        caption="Due from the patient, visit by visit and in all so far"
        height={220}
        options={running}
        data={data}
      >
        <Key names={['the visit', 'in all so far']} />
        <PlanTable visits={visits} />
      </Chart>
      <Assumptions assumptions={plan.assumptions} />
    </>
  );
}

function running(colour: Colours): Omit<uPlot.Options, 'width' | 'height'> {
  const paths = uPlot.paths.stepped?.({ align: -1 });
  return {
    ...STILL,
    scales: {
      x: { time: false, range: (_plot, min, max) => [min - 0.6, max + 0.6] },
      y: { range: (_plot, _min, max) => [0, max * 1.08 || 1] },
    },
    axes: [
      {
        stroke: colour.quiet,
        font: colour.font,
        grid: { show: false },
        ticks: { show: false },
        incrs: [1, 2, 5, 10, 20],
        size: 32,
      },
      dollarAxis(colour, { size: 64 }),
    ],
    series: [
      {},
      barSeries(colour.first, 0.6, 28),
      {
        stroke: colour.second,
        width: 2,
        points: { show: true, size: 6, fill: colour.second },
        ...(paths ? { paths } : {}),
      },
    ],
  };
}
