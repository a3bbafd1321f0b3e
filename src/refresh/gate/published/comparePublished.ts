import { outcomeOf } from '../../../pricing/outcome.ts';
import { rowName } from '../../../pricing/rowFacts.ts';
import type { PaymentAmountRow } from '../../../schedule/layouts/paymentAmounts.ts';
import { localityId } from '../../../schedule/locality.ts';
import type { RelativeValueRow } from '../../../schedule/relativeValues.ts';
import { FINDINGS_LISTED } from '../judgement.ts';
import type { KeyedRelease } from '../keyedRelease.ts';
import { amountPairs, type Rates } from './amountPairs.ts';
import { contradictionsOf } from './contradictionsOf.ts';
import type { Contradiction, Difference, PublishedComparison } from './publishedComparison.ts';
import { therapyPeKept } from './therapyPeKept.ts';

/** One below the bound, because a sentence with the sum stands before them. */
const DIFFERENCES_KEPT = FINDINGS_LISTED - 1;

/** Reads the amounts once: a national file has more than a million, and they may come from a generator. */
export function comparePublished(
  published: Iterable<PaymentAmountRow>,
  { release, rows, localities }: KeyedRelease,
): PublishedComparison {
  const tally = new Tally();
  const { conversionFactor } = release;
  const peKept = therapyPeKept(release.effectiveFrom);
  const priced = (row: RelativeValueRow) =>
    outcomeOf({ row, release, deleted: false }, {}).outcome === 'priced';
  for (const record of published) {
    const name = nameOf(record);
    const row = rows.get(name);
    const gpci = localities.get(localityId(record))?.gpci;
    if (record.year !== release.year) tally.ofOtherYears += 1;
    else {
      if (!gpci) tally.localitiesMissing.add(localityId(record));
      if (!row) tally.rowsMissing.add(name);
      else if (!priced(row)) tally.unpriced(record, row);
      else if (gpci) tally.compare(record, row, { gpci, conversionFactor, peKept });
    }
  }
  return tally.comparison();
}

/** A record has the key of a row, its modifier only as a text. */
function nameOf({ code, modifier }: PaymentAmountRow): string {
  return rowName({ code, modifier } as RelativeValueRow);
}

class Tally {
  readonly rowsMissing = new Set<string>();
  readonly localitiesMissing = new Set<string>();
  ofOtherYears = 0;
  readonly #withoutPrice = new Set<string>();
  readonly #contradictions = new Map<string, Contradiction>();
  readonly #differences: Difference[] = [];
  #compared = 0;
  #differing = 0;

  unpriced(record: PaymentAmountRow, row: RelativeValueRow): void {
    this.#contradict(record, row);
    if (record.nonFacilityCents + record.facilityCents > 0) this.#withoutPrice.add(rowName(row));
  }

  compare(record: PaymentAmountRow, row: RelativeValueRow, rates: Rates): void {
    this.#contradict(record, row);
    for (const pair of amountPairs(record, row, rates)) {
      this.#compared += 1;
      if (pair.ourCents === pair.publishedCents) continue;
      this.#differing += 1;
      if (this.#differences.length >= DIFFERENCES_KEPT) continue;
      this.#differences.push({ row: rowName(row), locality: localityId(record), ...pair });
    }
  }

  comparison(): PublishedComparison {
    return {
      compared: this.#compared,
      differing: this.#differing,
      differences: this.#differences,
      contradictions: [...this.#contradictions.values()],
      rowsMissing: [...this.rowsMissing].sort(),
      localitiesMissing: [...this.localitiesMissing].sort(),
      withoutPrice: [...this.#withoutPrice].sort(),
      ofOtherYears: this.ofOtherYears,
    };
  }

  #contradict(record: PaymentAmountRow, row: RelativeValueRow): void {
    for (const found of contradictionsOf(record, row)) {
      this.#contradictions.set(`${found.row} ${found.indicator}`, found);
    }
  }
}
