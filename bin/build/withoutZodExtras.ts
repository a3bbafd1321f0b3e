import type { Plugin } from 'esbuild';

/**
 * Parts of zod that no door runs and that its namespace keeps in a bundle: its compiler, and JSON Schema in both directions. Each
 * is a file of its own; it is left out with its names still there, so that zod's own files find them. Whoever calls one is told.
 */
export const withoutZodExtras: Plugin = {
  name: 'without-zod-extras',
  setup(build) {
    build.initialOptions.metafile = true;
    for (const { path, names } of EXTRAS) {
      const contents = names.map((name) => `export const ${name} = ${standIn(name)};`).join('\n');
      build.onLoad({ filter: inZod(path) }, () => ({ contents }));
    }
    build.onEnd(({ metafile }) => {
      const files = Object.keys(metafile?.inputs ?? {});
      if (!files.some((file) => CLASSIC.test(file))) return {};
      const gone = EXTRAS.filter(({ path }) => !files.some((file) => inZod(path).test(file)));
      return {
        errors: gone.map(({ path }) => ({ text: `Zod no longer has the file ${path}: its layout changed` })),
      };
    });
  },
};

const LEFT_OUT = "() => { throw new Error('left out of the bundle (bin/build/withoutZodExtras.ts)'); }";

const EXTRAS = [
  { path: 'classic/from-json-schema', names: ['fromJSONSchema'] },
  {
    path: 'core/to-json-schema',
    names: [
      'initializeContext',
      'handleUnrepresentable',
      'processSchema',
      'process',
      'extractDefs',
      'finalize',
      'createToJSONSchemaMethod',
      'createStandardJSONSchemaMethod',
    ],
  },
  {
    path: 'core/compile',
    names: ['INVALID', 'compile', 'withParser', 'ZodCompileAsyncError', 'ZodCompileUnsupportedError'],
  },
];

const CLASSIC = /[\\/]zod[\\/]v4[\\/]classic[\\/]external\.js$/;

function inZod(path: string): RegExp {
  return new RegExp(`[\\\\/]zod[\\\\/]v4[\\\\/]${path.replace('/', '[\\\\/]')}\\.js$`);
}

/** A method that is made when a schema is read is still made, and tells whoever calls it. */
function standIn(name: string): string {
  return name.startsWith('create') ? `() => ${LEFT_OUT}` : LEFT_OUT;
}
