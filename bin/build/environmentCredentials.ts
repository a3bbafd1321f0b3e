import type { Plugin } from 'esbuild';

/**
 * On Lambda the credentials of the function's role stand in its environment. The SDK's default chain would also carry the
 * clients of every other place they could come from (sign-in, STS, files, processes): a seventh of a bundle that never
 * runs. A bundle therefore looks in the environment alone.
 */
export const environmentCredentials: Plugin = {
  name: 'environment-credentials',
  setup(build) {
    build.onResolve({ filter: /^@aws-sdk\/credential-provider-node$/ }, ({ resolveDir }) => ({
      path: 'credentials',
      namespace: 'environment-credentials',
      pluginData: resolveDir,
    }));
    build.onLoad({ filter: /.*/, namespace: 'environment-credentials' }, ({ pluginData }) => ({
      contents: "export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env';",
      resolveDir: pluginData as string,
    }));
  },
};
