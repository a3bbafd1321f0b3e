import tseslint from 'typescript-eslint';
import importX from 'eslint-plugin-import-x';

/**
 * Which folder may import which. Arrows point towards the rules of payment and away from AWS; a folder that is not
 * named beside another may not be imported by it.
 */
const MAY_IMPORT = {
  'src/decimal': [],
  'src/schedule': ['src/decimal'],
  'src/pricing': ['src/decimal', 'src/schedule'],
  'src/contracts': ['src/decimal', 'src/schedule', 'src/pricing'],
  'src/checks': ['src/decimal', 'src/schedule', 'src/pricing', 'src/contracts'],
  'src/files': ['src/decimal', 'src/schedule'],
  'src/refresh': ['src/decimal', 'src/schedule', 'src/pricing', 'src/files'],
  'src/access': [],
  'src/store': ['src/decimal', 'src/schedule', 'src/contracts', 'src/access'],
  'src/answers': [
    'src/decimal',
    'src/schedule',
    'src/pricing',
    'src/contracts',
    'src/checks',
    'src/files',
    'src/refresh',
  ],
  'src/http': ['src/decimal', 'src/schedule', 'src/pricing', 'src/contracts', 'src/answers', 'src/access'],
  lambdas: ['src'],
  lib: [],
  bin: ['src', 'lib', 'lambdas'],
  web: [],
};

/** Folders that hold rules: no package, no clock, no environment. */
const PURE = ['src/decimal', 'src/schedule', 'src/pricing', 'src/contracts', 'src/checks'];

const ROOMS = Object.keys(MAY_IMPORT);

const zones = ROOMS.map((target) => {
  const allowed = MAY_IMPORT[target];
  const from = [
    ...ROOMS.filter(
      (room) => room !== target && !allowed.some((a) => room === a || room.startsWith(`${a}/`)),
    ),
  ];
  return {
    target: `./${target}`,
    from: [...from.map((room) => `./${room}`), './test', './bench'],
    message: `${target} may import from: ${allowed.join(', ') || 'nothing of ours'} (and data, where it is not pure text).`,
  };
});

/** Packages with one home each. */
const HOMES = [
  { packages: ['@aws-sdk/*', '@smithy/*', 'dynalite', 'classic-level'], home: 'src/store' },
  { packages: ['jose'], home: 'src/access' },
  { packages: ['yauzl', 'csv-parse', 'csv-parse/*'], home: 'src/files' },
  { packages: ['aws-cdk-lib', 'aws-cdk-lib/*', 'constructs'], home: 'lib and bin' },
  { packages: ['hono', 'hono/*', '@hono/*'], home: 'src/answers, src/http, lambdas and bin' },
  { packages: ['preact', 'preact/*', '@preact/*', 'uplot', 'uplot/*', 'oauth4webapi'], home: 'web' },
];

const packageRule = (homes) => ({
  'no-restricted-imports': [
    'error',
    {
      patterns: HOMES.filter(({ home }) => !homes.includes(home)).map(({ packages, home }) => ({
        group: packages,
        message: `Only ${home} imports this.`,
      })),
    },
  ],
});

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', 'cdk.out/', 'coverage/'] },
  ...tseslint.configs.recommendedTypeChecked.map((config) => ({ ...config, files: ['**/*.ts', '**/*.tsx'] })),
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      eqeqeq: ['error', 'always'],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'lambdas/**/*.ts', 'bin/**/*.ts', 'lib/**/*.ts', 'web/**/*.ts', 'web/**/*.tsx'],
    rules: { 'import-x/no-restricted-paths': ['error', { zones }], 'import-x/no-cycle': 'error' },
  },
  { files: ['src/**/*.ts', 'lambdas/**/*.ts'], rules: packageRule([]) },
  { files: ['web/**/*.ts', 'web/**/*.tsx'], rules: packageRule(['web']) },
  {
    // The one file in which the page looks into the API's code: at its types, which leave nothing behind.
    files: ['web/api/answers.ts'],
    rules: {
      'import-x/no-restricted-paths': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            ':matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration):not([importKind="type"], [exportKind="type"])',
          message: 'Types alone: the page takes no code of the API along.',
        },
      ],
    },
  },
  { files: ['src/store/**/*.ts'], rules: packageRule(['src/store']) },
  { files: ['src/access/**/*.ts'], rules: packageRule(['src/access']) },
  { files: ['src/files/**/*.ts'], rules: packageRule(['src/files']) },
  {
    files: ['src/answers/**/*.ts', 'src/http/**/*.ts', 'lambdas/**/*.ts'],
    rules: packageRule(['src/answers, src/http, lambdas and bin']),
  },
  {
    files: PURE.map((folder) => `${folder}/**/*.ts`),
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^[^.]', message: 'The rules import no package, not even of Node.' }] },
      ],
      'no-restricted-globals': [
        'error',
        { name: 'process', message: 'The rules have no environment.' },
        { name: 'Date', message: 'The rules have no clock; dates are yyyy-mm-dd texts.' },
        { name: 'fetch', message: 'The rules have no network.' },
      ],
    },
  },
  {
    files: ['test/**/*.ts', 'bench/**/*.ts'],
    rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-floating-promises': 'error' },
  },
  { files: ['bin/**/*.ts', 'bench/**/*.ts'], rules: { 'no-console': 'off' } },
);
