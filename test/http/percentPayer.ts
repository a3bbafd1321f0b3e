/** A payer of versions that each pay a percentage of Medicare from a day on. */
export function percentPayer(id: string, ...versions: readonly [effectiveFrom: string, percent: string][]) {
  return {
    id,
    name: `Payer ${id}`,
    versions: versions.map(([effectiveFrom, percent]) => ({
      effectiveFrom,
      terms: { kind: 'percent-of-medicare', percent },
    })),
  };
}
