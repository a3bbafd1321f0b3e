import { hrefOf } from '../router/route.ts';
import { clinic } from '../state/clinic.ts';
import { payerName } from '../state/lists.ts';
import { visit } from '../state/visit.ts';
import { placeText } from './placeName.ts';

/** The visit that a view looks at, in a line. */
export function VisitSummary() {
  const { lines, date, payer } = visit.value;
  const services = lines.map(({ code, units, minutes }) =>
    minutes === '' ? `${code} ×${units === '' ? '1' : units}` : `${code} ${minutes} min`,
  );
  return (
    <p class="quiet">
      {[
        services.join(', ') || 'No codes yet',
        payerName(payer),
        placeText(clinic.value.place) || 'no place yet',
        date,
      ].join(' · ')}{' '}
      <a href={hrefOf('visit')}>Change the visit</a>
    </p>
  );
}
