import { Scroll } from '../controls/Scroll.tsx';
import { useEffect, useMemo } from 'preact/hooks';
import type uPlot from 'uplot';
import { Looked } from '../answer/Looked.tsx';
import { estimate } from '../answer/liveEstimate.ts';
import { amountText } from '../answer/amountText.ts';
import { Chart } from '../chart/Chart.tsx';
import { dollarAxis, drawn, STILL } from '../chart/axes.ts';
import { barSeries } from '../chart/bars.ts';
import type { Colours } from '../chart/colours.ts';
import { Key } from '../chart/Key.tsx';
import { placeName } from '../visit/placeName.ts';
import { VisitSummary } from '../visit/VisitSummary.tsx';
import { followPlaces, livePlaces, type PricedPlace } from './livePlaces.ts';

/** The same visit in every locality of the fee schedule. */
export default function PlacesView() {
  useEffect(followPlaces, []);
  return (
    <main id="main" class="view" tabIndex={-1}>
      <h1>Localities</h1>
      <VisitSummary />
      <Looked live={livePlaces.value} wanted="Type a visit first: its place, payer and codes.">
        {(places) => <Places places={places} />}
      </Looked>
    </main>
  );
}

function Places({ places }: { places: readonly PricedPlace[] }) {
  const here = estimate.value?.basis.locality;
  const ownAt = places.findIndex(
    ({ locality }) => locality.carrier === here?.carrier && locality.locality === here.locality,
  );
  const data = useMemo((): uPlot.AlignedData => {
    const amounts = places.map(({ estimate: priced }) => drawn(priced?.totals.allowed));
    return [
      places.map((_, index) => index),
      amounts.map((amount, index) => (index === ownAt ? null : amount)),
      amounts.map((amount, index) => (index === ownAt ? amount : null)),
    ];
  }, [places, ownAt]);
  return (
    <Chart
      caption="What the visit is allowed in each locality, the dearest first"
      height={220}
      options={standing}
      data={data}
    >
      <Key names={['other localities', 'here']} />
      <Scroll label="The visit in each locality">
        <table class="rows figures">
          <caption class="unseen">The visit in each locality</caption>
          <thead>
            <tr>
              <th scope="col" class="amount">
                Rank
              </th>
              <th scope="col">Locality</th>
              <th scope="col">State</th>
              <th scope="col" class="amount">
                Allowed
              </th>
              <th scope="col" class="amount">
                Patient owes
              </th>
              <th scope="col" class="amount">
                Payer pays
              </th>
            </tr>
          </thead>
          <tbody>
            {places.map((place, index) => (
              <PlaceRow key={index} place={place} rank={index + 1} here={index === ownAt} />
            ))}
          </tbody>
        </table>
      </Scroll>
    </Chart>
  );
}

function PlaceRow({
  place: { locality, estimate: priced },
  rank,
  here,
}: {
  place: PricedPlace;
  rank: number;
  here: boolean;
}) {
  return (
    <tr class={here ? 'here' : ''}>
      <td class="amount quiet">{rank}</td>
      <th scope="row">
        {placeName(locality.name)}
        {here && <strong> · here</strong>}
      </th>
      <td>{locality.state}</td>
      <td class="amount">{amountText(priced?.totals.allowed)}</td>
      <td class="amount">{amountText(priced?.totals.patientOwes)}</td>
      <td class="amount">{amountText(priced?.totals.payerPays)}</td>
    </tr>
  );
}

/** A hundred thin bars, the clinic's own in the other colour. */
function standing(colour: Colours): Omit<uPlot.Options, 'width' | 'height'> {
  return {
    ...STILL,
    scales: { x: { time: false }, y: { range: (_plot, _min, max) => [0, max * 1.05 || 1] } },
    axes: [{ show: false }, dollarAxis(colour, { size: 56 })],
    series: [{}, barSeries(colour.first, 0.7, 24), barSeries(colour.second, 0.7, 24)],
  };
}
