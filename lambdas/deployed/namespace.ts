const NAMESPACE = /^[A-Za-z0-9][A-Za-z0-9._/#:-]{0,254}$/;

/** Under which name a function's metrics are kept, so that two installations in one account do not mix theirs. */
export function namespaceOf(env: Readonly<Record<string, string | undefined>>): string {
  const found = env['ALLOWABLE_METRICS'];
  if (found !== undefined && NAMESPACE.test(found)) return found;
  throw new Error(
    `ALLOWABLE_METRICS ${found ? `is "${found}"` : 'is not set'}; it is the namespace of the metrics: ` +
      'up to 255 letters, digits, ".", "-", "_", "/", "#" or ":".',
  );
}
