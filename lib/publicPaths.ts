/** The paths that everybody may ask for, why, and the API's own list of them (test/lib/estimateApi.test.ts holds the two together). */
export const PUBLIC_PATHS = {
  '/api':
    'The page that describes the API: it is in the public sources as well, and says nothing of anybody’s.',
  '/openapi.json': 'The description of the API for programs: it is in the public sources as well.',
  '/v1/sign-in': 'Where to sign in: whoever asks this has not signed in yet, and needs it to.',
} as const;
