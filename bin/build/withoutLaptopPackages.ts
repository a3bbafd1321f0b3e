import type { Plugin } from 'esbuild';

/**
 * The embedded database serves a laptop. In a function it would be dead weight with a native binary, and its presence
 * would mean that a door reached past the store it was given.
 */
export const withoutLaptopPackages: Plugin = {
  name: 'without-laptop-packages',
  setup(build) {
    build.onResolve({ filter: LAPTOP_PACKAGES }, ({ path }) => ({
      errors: [
        {
          text:
            `"${path}" runs on a laptop only and cannot be deployed; ` +
            'import it from what the command line starts, not from what a function loads.',
        },
      ],
    }));
  },
};

const LAPTOP_PACKAGES = /^(?:dynalite|classic-level)(?:\/|$)/;
