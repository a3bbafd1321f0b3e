import type { Plugin } from 'esbuild';

/**
 * The routes register their schemas in every door, and one of them alone serves the description made from them
 * (`src/http/description.ts`, which brings the generator itself). @hono/zod-openapi carries every generator into each door as
 * methods that nothing here calls: it is given the registry without them.
 */
export const withoutOpenApiGenerators: Plugin = {
  name: 'without-openapi-generators',
  setup(build) {
    build.onResolve({ filter: /^@asteasolutions\/zod-to-openapi$/ }, ({ importer, resolveDir }) => {
      if (!HONO.test(importer)) return undefined;
      return { path: 'registry', namespace: 'openapi-registry', pluginData: resolveDir };
    });
    build.onLoad({ filter: /.*/, namespace: 'openapi-registry' }, ({ pluginData }) => ({
      contents: REGISTRY,
      resolveDir: pluginData as string,
    }));
  },
};

const HONO = /[\\/]@hono[\\/]zod-openapi[\\/]/;

const REGISTRY = `
  export { OpenAPIRegistry, extendZodWithOpenApi, getOpenApiMetadata } from '@asteasolutions/zod-to-openapi';
  export const OpenApiGeneratorV3 = undefined;
  export const OpenApiGeneratorV31 = undefined;
`;
