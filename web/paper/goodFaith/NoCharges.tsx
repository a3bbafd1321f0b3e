import { hrefOf } from '../../router/route.ts';

/** An estimate with a charge missing would be one that is too low. */
export function NoCharges({ codes }: { codes: readonly string[] }) {
  return (
    <section class="no-paper" aria-label="Nothing to print yet">
      <div class="calm">
        <h2>A charge is missing</h2>
        <p>
          There is no expected charge for {codes.length === 0 ? 'every visit' : codes.join(', ')}. Type it on
          the visit’s line, import the clinic’s charges, or choose a self-pay payer’s prices.
        </p>
      </div>
      <p>
        <a href={hrefOf('visit')}>To the visit</a> · <a href={hrefOf('office', 'charges')}>To the charges</a>
      </p>
    </section>
  );
}
