/** Runs the browser tests alone, against the address in BASE_URL. */
export default {
  rootDir: '../../..',
  testEnvironment: 'node',
  testTimeout: 60_000,
  testMatch: ['<rootDir>/apps/portal/e2e/**/*.spec.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { swcrc: false, jsc: { target: 'es2024', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/\\.data/', '<rootDir>/apps/bench/'],
};
