// The checks of npm run check and npm test, each by the command that makes it.
import * as fs from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { cliScript } from './api-process.mjs';
import { dataFolder, projectRoot } from './project.mjs';

const bin = (name, file) => join(projectRoot, 'node_modules', name, file);
const tsc = bin('typescript-native', 'bin/tsc');
/** What was found before of files that have not changed. A clean checkout has none. */
const kept = (name) => join(dataFolder, 'checks', name);
/** One thread each: two checks run side by side, and what a thread has found the others would find again. */
const incremental = (name) => ['--checkers', '1', '--incremental', '--tsBuildInfoFile', kept(name)];

/** @returns {{ name: string, args: string[], mend?: string, needsBuild?: boolean }[]} */
export function quickChecks() {
  return [
    { name: 'types', args: [tsc, '--noEmit', ...incremental('types.tsbuildinfo')] },
    {
      name: 'types of the portal',
      args: [tsc, '--noEmit', '-p', 'apps/portal', ...incremental('portal.tsbuildinfo')],
    },
    {
      name: 'types of the client',
      args: [tsc, '--noEmit', '-p', 'libs/client', ...incremental('client.tsbuildinfo')],
    },
    {
      name: 'types of the example',
      args: [tsc, '--noEmit', '-p', 'examples/members-on-a-day', ...incremental('example.tsbuildinfo')],
    },
    { name: 'lint', args: [bin('oxlint', 'bin/oxlint'), '--type-aware', '--max-warnings=0'] },
    { name: 'format', args: [bin('oxfmt', 'bin/oxfmt'), '--check', '.'], mend: 'npm run format' },
    {
      name: 'directions',
      args: [
        bin('dependency-cruiser', 'bin/dependency-cruise.mjs'),
        '--config',
        '.dependency-cruiser.mjs',
        'apps',
        'examples',
        'libs',
      ],
    },
    { name: 'schema drift', args: [cliScript, 'schema:check'], mend: 'npm run schema:print', needsBuild: true },
    { name: 'operations drift', args: ['apps/portal/codegen.mjs', '--check'], mend: 'node apps/portal/codegen.mjs' },
    { name: 'client drift', args: ['libs/client/codegen.mjs', '--check'], mend: 'node libs/client/codegen.mjs' },
  ];
}

/** Files side by side: one a core and two more, as some wait most of their time; and so many that PostgreSQL has connections for all. */
export const WORKERS = Math.min(availableParallelism() + 2, 4);

/** Megabytes at which a process of specs is replaced by a new one: Jest never lets go of modules that a file imported. */
const LARGEST = 2000;

/** Where memory has room, what stays is not looked through before the process is replaced: that took a tenth of a run. */
const unsearched =
  process.availableMemory() > 2 * WORKERS * LARGEST * 1024 ** 2
    ? [`--initial-old-space-size=${LARGEST}`, '--no-memory-reducer']
    : [];

const jest = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  // Most of what a spec makes is gone when it ends: with room for it, less is looked through that stays.
  '--max-semi-space-size=64',
  ...unsearched,
  bin('jest', 'bin/jest.js'),
];

export function jestArgs(projects, resultFile, more = [], workers = 1) {
  // A hundred files in one process would take more memory than Node has.
  const apart = [`--maxWorkers=${workers}`, `--workerIdleMemoryLimit=${LARGEST}MB`];
  // A spec that fails may leave a server open: the run ends all the same, with its result written.
  return [
    ...jest,
    ...apart,
    '--forceExit',
    '--selectProjects',
    ...projects,
    '--json',
    `--outputFile=${resultFile}`,
    ...more,
  ];
}

/** Specs are counted one by one; a file that could not even be loaded counts as one failure. */
export function countsOf(resultFile) {
  const result = JSON.parse(fs.readFileSync(resultFile, 'utf8'));
  // As a whole: it could not be loaded, or left what must not be left.
  const broken = result.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: result.numPassedTests,
    failed: result.numFailedTests + broken.length,
    skipped: result.numPendingTests,
  };
}

/** How long each file took, in seconds. */
export function secondsOf(resultFile) {
  const { testResults } = JSON.parse(fs.readFileSync(resultFile, 'utf8'));
  return testResults.map(({ name, startTime, endTime }) => ({
    file: relative(projectRoot, name),
    seconds: (endTime - startTime) / 1000,
  }));
}

/** What failed, each with where it stands and the first lines of why. */
export function failuresOf(resultFile) {
  const { testResults } = JSON.parse(fs.readFileSync(resultFile, 'utf8'));
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(projectRoot, name);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (status === 'failed' && failed.length === 0) return [`${file}\n${firstLines(message)}`];
    return failed.map((test) => `${file} › ${test.fullName}\n${firstLines(test.failureMessages.join('\n'))}`);
  });
}

const firstLines = (text) => {
  const lines = stripVTControlCharacters(text)
    .split('\n')
    .filter((line) => line.trim());
  return lines
    .slice(0, 12)
    .map((line) => `    ${line}`)
    .join('\n');
};
