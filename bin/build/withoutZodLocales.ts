import type { Plugin } from 'esbuild';

/**
 * Zod re-exports the error messages of some sixty languages, and its namespaces keep a bundler from dropping them: half
 * of what zod weighs. The product speaks English. Should a new version of zod lay its files out otherwise, the build
 * fails here rather than quietly growing.
 */
export const withoutZodLocales: Plugin = {
  name: 'without-zod-locales',
  setup(build) {
    build.initialOptions.metafile = true;
    build.onLoad({ filter: INDEX }, () => ({ contents: "export { default as en } from './en.js';" }));
    build.onEnd(({ metafile }) => {
      const others = Object.keys(metafile?.inputs ?? {}).filter((path) => OTHER_LANGUAGE.test(path));
      return { errors: others.map((path) => ({ text: `A language of zod's other than English: ${path}` })) };
    });
  },
};

const INDEX = /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/;

const OTHER_LANGUAGE = /\/zod\/.*\/locales\/(?!(?:en|index)\.)/;
