import { useEffect, useMemo } from 'preact/hooks';
import type uPlot from 'uplot';
import { Looked } from '../answer/Looked.tsx';
import { Chart } from '../chart/Chart.tsx';
import { drawn } from '../chart/axes.ts';
import { lyingBars } from '../chart/bars.ts';
import { Key } from '../chart/Key.tsx';
import { payers } from '../state/lists.ts';
import { VisitSummary } from '../visit/VisitSummary.tsx';
import { CompareTable, type ComparedPayer } from './CompareTable.tsx';
import { followComparison, liveComparison, type Comparison } from './liveComparison.ts';

/** The visit under every payer: what each allows, and how much of it the patient owes. */
export default function CompareView() {
  useEffect(followComparison, []);
  return (
    <main id="main" class="view" tabIndex={-1}>
      <h1>Payers compared</h1>
      <VisitSummary />
      <Looked live={liveComparison.value} wanted="Type a visit first: its place, payer and codes.">
        {(comparison) => <Compared comparison={comparison} />}
      </Looked>
    </main>
  );
}

function Compared({ comparison }: { comparison: Comparison }) {
  const compared = useMemo(
    () =>
      comparison.results.map(({ alternative, estimate, problem }): ComparedPayer => ({
        name: payers.peek()[alternative]?.name ?? '',
        estimate,
        problem,
      })),
    [comparison],
  );
  const { options, data } = useMemo(() => plotted(compared), [compared]);
  return (
    <Chart
      caption="What each payer allows for this visit"
      height={compared.length * 44 + 36}
      options={options}
      data={data}
    >
      <Key names={['allowed', 'of it, the patient owes']} />
      <CompareTable compared={compared} />
    </Chart>
  );
}

function plotted(compared: readonly ComparedPayer[]) {
  const data: uPlot.AlignedData = [
    compared.map((_, index) => index),
    compared.map(({ estimate }) => drawn(estimate?.totals.allowed)),
    compared.map(({ estimate }) => drawn(estimate?.totals.patientOwes)),
  ];
  return { options: lyingBars(compared.map(({ name }) => name)), data };
}
