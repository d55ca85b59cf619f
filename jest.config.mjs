import { kit } from './.dependency-cruiser.mjs';

const swc = (tsx) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2024',
      parser: { syntax: 'typescript', tsx, decorators: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        react: { runtime: 'automatic' },
      },
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
    swcrc: false,
  },
];

const common = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.ts$': swc(false), '\\.tsx$': swc(true) },
  moduleNameMapper: {
    '^#lib/(.*)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/\\.data/', '<rootDir>/apps/bench/'],
};

const withDatabase = {
  globalSetup: '<rootDir>/tools/jest-setup.mjs',
  globalTeardown: '<rootDir>/tools/jest-teardown.mjs',
};

/** It has a module of its own, whose types would stay with the product for the specs after it. */
const OWN_MODULE = '<rootDir>/apps/api/src/scopes.spec.ts';

export default {
  // A busy machine is slow, not wrong.
  testTimeout: 180_000,
  testSequencer: '<rootDir>/tools/jest-sequencer.mjs',
  projects: [
    // Parts of libs tried alone: each file loads them anew, so that what it declares stays there.
    {
      ...common,
      ...withDatabase,
      displayName: 'kit',
      setupFiles: ['reflect-metadata'],
      testMatch: [`<rootDir>/libs/{${kit.join(',')}}/**/*.spec.ts`, OWN_MODULE],
    },
    // Modules and the whole: each worker loads the built product once.
    {
      ...common,
      ...withDatabase,
      displayName: 'product',
      testEnvironment: '<rootDir>/tools/jest-environment.mjs',
      setupFilesAfterEnv: ['<rootDir>/tools/jest-given.mjs'],
      testPathIgnorePatterns: [OWN_MODULE],
      testMatch: [`<rootDir>/{apps/api,apps/cli,apps/worker,libs/!(${kit.join('|')}),tools,docker}/**/*.spec.ts`],
    },
    { ...common, displayName: 'portal', testMatch: ['<rootDir>/apps/portal/src/**/*.spec.{ts,tsx}'] },
    // In a real browser, against the address in BASE_URL: see tools/browser-tests.mjs.
    {
      ...common,
      displayName: 'browser',
      testEnvironment: '<rootDir>/tools/jest-browser.mjs',
      setupFilesAfterEnv: ['<rootDir>/tools/jest-given.mjs'],
      testMatch: ['<rootDir>/{apps/portal/e2e,examples}/**/*.spec.ts'],
    },
  ],
};
