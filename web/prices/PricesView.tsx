import { useEffect, useMemo } from 'preact/hooks';
import uPlot from 'uplot';
import { Looked } from '../answer/Looked.tsx';
import { Chart } from '../chart/Chart.tsx';
import { dollarAxis, drawn, STILL } from '../chart/axes.ts';
import type { Colours } from '../chart/colours.ts';
import { Key } from '../chart/Key.tsx';
import { Combobox } from '../controls/Combobox.tsx';
import { codes } from '../state/lists.ts';
import { codeOptions } from '../visit/codeOptions.ts';
import { typedLine } from '../visit/typedLine.ts';
import { VisitSummary } from '../visit/VisitSummary.tsx';
import { PricesTable } from './PricesTable.tsx';
import { code, followPrices, livePrices, pricedCode, type PriceOfRelease } from './livePrices.ts';

/** One code's fee in every release that is loaded, from the day it is in force. */
export default function PricesView() {
  useEffect(followPrices, []);
  const choose = (text: string) => {
    const typed = typedLine(text);
    if (typed) pricedCode.value = typed.code;
    return typed !== undefined;
  };
  const label = codes.value.get(code.value)?.label;
  return (
    <main id="main" class="view" tabIndex={-1}>
      <h1>Price over time</h1>
      <VisitSummary />
      <div class="narrow">
        <Combobox<string>
          label="Code"
          inputId="priced-code"
          shown={label === undefined || label === null ? code.value : `${code.value} ${label}`}
          options={codeOptions}
          firstByEnter={(text) => text.trim() !== '' && !typedLine(text)}
          onPick={choose}
          onEnter={choose}
        />
      </div>
      <Looked live={livePrices.value} wanted="Type a place on the visit, and a code here.">
        {(prices) => <Prices prices={prices} />}
      </Looked>
    </main>
  );
}

function Prices({ prices }: { prices: readonly PriceOfRelease[] }) {
  const data = useMemo(() => plotted(prices), [prices]);
  return (
    <Chart
      caption={`The fee of ${code.value} here, in an office, by the day it is in force`}
      height={240}
      options={steps}
      data={data}
    >
      <Key names={['one unit', 'a further therapy unit of the day']} />
      <PricesTable prices={prices} />
    </Chart>
  );
}

const DAY = 86_400;

/** From each release's first day to its last; a line ends where nothing is loaded for the next day. */
function plotted(prices: readonly PriceOfRelease[]): uPlot.AlignedData {
  const starts = new Set(prices.map(({ release: { answers } }) => secondOf(answers?.from ?? '')));
  const points = prices.flatMap(({ release: { answers }, fee }) => {
    if (answers === null) return [];
    const amounts = fee?.amounts.nonFacility;
    const [payable, reduced] = [drawn(amounts?.payable), drawn(amounts?.therapyReduced)];
    const last = secondOf(answers.through);
    const ends = starts.has(last + DAY) ? [] : [{ second: last + DAY, payable: null, reduced: null }];
    return [
      { second: secondOf(answers.from), payable, reduced },
      { second: last, payable, reduced },
      ...ends,
    ];
  });
  return [
    points.map(({ second }) => second),
    points.map(({ payable }) => payable),
    points.map(({ reduced }) => reduced),
  ];
}

function secondOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 1000;
}

function steps(colour: Colours): Omit<uPlot.Options, 'width' | 'height'> {
  const paths = uPlot.paths.stepped?.({ align: 1 });
  const series = (stroke: string, dash?: number[]): uPlot.Series => ({
    stroke,
    width: 2,
    ...(dash ? { dash } : {}),
    ...(paths ? { paths } : {}),
    points: { show: true, size: 7, fill: stroke },
  });
  return {
    ...STILL,
    tzDate: (stamp) => uPlot.tzDate(new Date(stamp * 1000), 'Etc/UTC'),
    scales: { y: { range: (_plot, min, max) => [Math.floor(min * 0.9), Math.ceil(max * 1.05)] } },
    axes: [
      { stroke: colour.quiet, font: colour.font, grid: { show: false }, ticks: { show: false } },
      dollarAxis(colour, { size: 56 }),
    ],
    series: [{}, series(colour.first), series(colour.second, [6, 4])],
  };
}
