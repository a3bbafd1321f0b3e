import { expect, test } from 'vitest';
import { packageSizes } from '../../bin/build/packageSizes.ts';
import { sizesTable } from '../../bin/build/sizesTable.ts';

test('the bytes of a bundle are counted by package, a scope as one, our own code as one', () => {
  const inputs = {
    'src/pricing/unitFee.ts': { bytesInOutput: 200 },
    '../elsewhere/node_modules/zod/v4/core/core.js': { bytesInOutput: 900 },
    'node_modules/@smithy/core/index.js': { bytesInOutput: 300 },
    'node_modules/@smithy/core/node_modules/@smithy/types/index.js': { bytesInOutput: 100 },
    'node_modules/hono/dist/types.js': { bytesInOutput: 0 },
  };
  expect(packageSizes({ bytes: 1500, inputs, imports: [], exports: [] })).toEqual([
    { name: 'zod', bytes: 900 },
    { name: '@smithy', bytes: 400 },
    { name: 'allowable', bytes: 200 },
  ]);
});

test('the table names the heaviest packages and adds up the others', () => {
  const packages = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => ({ name, bytes: 1000 }));
  const report = { name: 'api', file: 'dist/api/index.mjs', bytes: 8123, gzipBytes: 2000, packages };
  expect(sizesTable([report])).toBe(
    'api      8.1 KB      2.0 KB gzipped  a 1.0 KB, b 1.0 KB, c 1.0 KB, d 1.0 KB, e 1.0 KB, f 1.0 KB, the rest 2.0 KB',
  );
});
