import jsxA11y from 'eslint-plugin-jsx-a11y';
import tseslint from 'typescript-eslint';

const environment = {
  property: 'env',
  object: 'process',
  message: 'Settings are read in libs/config only: inject Config.',
};

/** A space that a line may break at, where French sets none: before « : ; ? ! » and within guillemets. */
const BREAKS = '/[^\\s:;?!«(] [:;?!»](?![\\w=])|« /';
const breaks = (within) =>
  [`Literal[value=${BREAKS}]`, `TemplateElement[value.raw=${BREAKS}]`].map((node) => ({
    selector: `${within}${node}`,
    message: 'French: U+202F before ; ? !, and U+00A0 before : and within « ».',
  }));

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'coverage/',
      '.data/',
      'apps/bench/',
      'apps/portal/src/generated/',
      'libs/client/src/generated/',
      '**/node_modules/',
    ],
  },
  ...tseslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-properties': ['error', environment],
      'no-restricted-imports': [
        'error',
        {
          paths: [{ name: 'node:process', importNames: ['env'], message: environment.message }],
          patterns: [
            {
              regex: '^\\.{1,2}/.*(/libs/(?!\\w+/data/)|/dist/)',
              message: "Import another lib by its name: '#lib/territories'.",
            },
            { regex: '^#lib/[^/]+/', message: "A lib has one door: '#lib/territories'." },
          ],
        },
      ],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // A value that flows through Nest or TypeORM has no better type at times: said where it happens, or unknown.
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unsafe-function-type': 'off',
    },
  },
  {
    // A class that a decorator has to know stays an import of a value.
    files: ['apps/{api,cli,worker}/**/*.ts', 'libs/**/*.ts'],
    languageOptions: { parserOptions: { emitDecoratorMetadata: true, experimentalDecorators: true } },
  },
  {
    // The one reader, and what runs before or beside the server.
    files: [
      'libs/{config,testing}/**',
      'tools/**',
      'apps/torture/**',
      'apps/gateway/**',
      '*.config.*',
      'apps/portal/*.{mjs,mts}',
      'apps/portal/e2e/**',
      '**/*.spec.ts',
    ],
    rules: { 'no-restricted-properties': 'off' },
  },
  // Code that works for every type: what it takes is told by its callers.
  {
    files: ['libs/{graphql,reads}/**', '**/testing/**', '**/*.spec.ts'],
    rules: { '@typescript-eslint/no-explicit-any': 'off' },
  },
  { files: ['**/*.spec.ts', '**/*.spec.tsx'], rules: { 'max-lines': 'off' } },
  { files: ['apps/portal/src/**/fr{,-*}.ts'], rules: { 'no-restricted-syntax': ['error', ...breaks('')] } },
  {
    files: ['libs/*/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: { 'no-restricted-syntax': ['error', ...breaks("Property[key.name='fr'] ")] },
  },
  {
    // What is longer falls into parts that have names of their own.
    files: ['apps/portal/src/**/*.{ts,tsx}'],
    ignores: ['**/*.spec.ts'],
    rules: { 'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['apps/portal/src/**/*.{ts,tsx}'],
    ...jsxA11y.flatConfigs.recommended,
    languageOptions: {
      ...jsxA11y.flatConfigs.recommended.languageOptions,
      parserOptions: { ecmaFeatures: { jsx: true } },
    },
  },
);
