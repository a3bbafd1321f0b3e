/** The version with the latest first day that is not after the date; undefined where none has begun. Dates are yyyy-mm-dd. */
export function versionInForce<Version extends { readonly effectiveFrom: string }>(
  versions: readonly Version[],
  date: string,
): Version | undefined {
  let latest: Version | undefined;
  for (const version of versions) {
    if (version.effectiveFrom > date) continue;
    if (!latest || version.effectiveFrom > latest.effectiveFrom) latest = version;
  }
  return latest;
}
