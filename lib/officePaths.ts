/** The paths of `src/http/api.ts` that `src/http/estimateApi.ts` has not; test/lib/estimateApi.test.ts holds them together. */
export const OFFICE_PATHS = [
  '/v1/fees/export',
  '/v1/imports',
  ...['/v1/payers', '/v1/payer-presets', '/v1/charges', '/v1/diagnosis-pairings', '/v1/releases'].flatMap(
    (path) => [path, `${path}/{further+}`],
  ),
] as const;
