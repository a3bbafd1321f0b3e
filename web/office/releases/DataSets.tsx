interface ListedSet {
  readonly dataset: string;
  readonly id: string;
  readonly effectiveFrom: string;
}

const NAMES: Readonly<Record<string, string>> = {
  'zip-localities': 'ZIP codes to localities',
  'zip-plus-four': 'ZIP+4 of crossing ZIPs',
  'mue-practitioner': 'Medically unlikely edits',
  'ptp-practitioner': 'Procedure pairs (NCCI)',
  'payment-amounts': 'Amounts CMS published',
};

/** What is published beside the fee schedule, by quarter. */
export function DataSets({ sets }: { sets: readonly ListedSet[] }) {
  if (sets.length === 0) return null;
  return (
    <section class="office-part" aria-label="Beside the fee schedule">
      <h2>Beside the fee schedule</h2>
      <table class="rows">
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">From</th>
            <th scope="col">Id</th>
          </tr>
        </thead>
        <tbody>
          {sets.map(({ dataset, id, effectiveFrom }) => (
            <tr key={id}>
              <th scope="row">{NAMES[dataset] ?? dataset}</th>
              <td>{dataset === 'payment-amounts' ? effectiveFrom.slice(0, 4) : effectiveFrom}</td>
              <td class="quiet">{id}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
