import type { Estimate } from '../api/answers.ts';
import { placeName } from '../visit/placeName.ts';

/** What the figures rest on, for whoever looks at them again later. */
export function Basis({ basis }: { basis: Estimate['basis'] }) {
  const { release, conversionFactor, locality, payerVersion, calculation } = basis;
  return (
    <p class="quiet small basis">
      {placeName(locality.name)} ({locality.carrier}-{locality.locality}) · release {release} · conversion
      factor {conversionFactor} · terms {payerVersion} · calculation {calculation}
    </p>
  );
}
