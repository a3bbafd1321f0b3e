import { Scroll } from '../controls/Scroll.tsx';
import { amountText } from '../answer/amountText.ts';
import type { PriceOfRelease } from './livePrices.ts';

export function PricesTable({ prices }: { prices: readonly PriceOfRelease[] }) {
  return (
    <Scroll label="The code’s fee in each release">
      <table class="rows figures">
        <caption class="unseen">The code’s fee in each release</caption>
        <thead>
          <tr>
            <th scope="col">Release</th>
            <th scope="col">In force</th>
            <th scope="col" class="amount">
              Conversion factor
            </th>
            <th scope="col" class="amount">
              One unit
            </th>
            <th scope="col" class="amount">
              A further unit
            </th>
            <th scope="col" class="amount">
              In a facility
            </th>
            <th scope="col">Status</th>
          </tr>
        </thead>
        <tbody>
          {prices.map(({ release, fee }) => (
            <tr key={release.id}>
              <th scope="row">{release.title}</th>
              <td class="nowrap">
                {release.answers?.from} to {release.answers?.through}
              </td>
              <td class="amount">{release.conversionFactor}</td>
              <td class="amount">{amountText(fee?.amounts.nonFacility?.payable)}</td>
              <td class="amount">{amountText(fee?.amounts.nonFacility?.therapyReduced)}</td>
              <td class="amount">{amountText(fee?.amounts.facility?.payable)}</td>
              <td class="quiet small">{fee === undefined ? 'Not in this release.' : fee.status.meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
