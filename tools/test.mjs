// npm test: installs everything, builds, then types, lint, format, directions, drift, the guide to a module, specs, browser. Ends with `N passed, N failed`.
// --quick: only the checks that need no database. --only=lint,specs: some of the steps. --changed: what the branch and the
// working tree can reach (reach.mjs). Other words go to Jest.
import * as fs from 'node:fs';
import { join } from 'node:path';
import { buildPortal, buildServer, isPortalBuilt } from './build.mjs';
import { countsOf, failuresOf, jestArgs, quickChecks, secondsOf, WORKERS } from './checks.mjs';
import { children, whenAskedToEnd } from './children.mjs';
import { ensureInstalled } from './install.mjs';
import { ensureDataFolder } from './project.mjs';
import { changedFiles, reachOf } from './reach.mjs';
import { lastLines, runNode } from './run.mjs';
import { giveMemoryBack } from './test-memory.mjs';
import { explain } from './trouble.mjs';

const args = process.argv.slice(2);
const isQuick = args.includes('--quick');
const only = args
  .find((arg) => arg.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',');
const forJest = args.filter((arg) => !['--quick', '--changed'].includes(arg) && !arg.startsWith('--only='));
const begin = Date.now();
const total = { passed: 0, failed: 0 };
const faults = [];
const files = [];
const failures = [];
const SLOWEST = 10;
let postgres;
let isEnding = false;
// Read by test-memory.mjs, in the programs that open a database.
if (args.length === 0) process.env.WHOLE_RUN = '1';

whenAskedToEnd(async () => {
  isEnding = true;
  await children.endAll();
  await postgres?.close().catch(() => undefined);
  giveMemoryBack();
  process.exit(130);
});

try {
  await ensureInstalled('everything');
  await main();
} catch (error) {
  if (!isEnding) fail('set-up', 0, explain(error));
}
await postgres?.close().catch(() => undefined);
if (!isEnding) summary();

async function main() {
  const reach = args.includes('--changed') ? reachOfChange() : undefined;
  const built = await attempt('build of the server', () => buildServer());
  const checks = quickChecks().filter(({ name }) => isWanted(name) && (reach?.checks.includes(name) ?? true));
  const run = async ({ name, args: command, mend, needsBuild }) => {
    if (needsBuild && !built) return;
    const started = Date.now();
    const { ok, output } = await runNode(command);
    if (ok) pass(name, started);
    else fail(name, started, `${output}${mend ? `\n→ ${mend}` : ''}`);
  };
  const withGuide = !isQuick && built && isWanted('guide') && (reach?.guide ?? true);
  const withBrowser = !isQuick && isWanted('browser') && reach?.browser.length !== 0;
  const withSpecs = !isQuick && built && isWanted('specs') && reach?.specs.length !== 0;
  let portal;
  const buildPages = async () => (portal = await attempt('build of the portal', () => buildPortal()));
  const pagesThenGuide = async () => {
    // Some specs ask for pages, and take those that are there; the guide takes them into its copy.
    if (withBrowser || (withSpecs && !isPortalBuilt())) await buildPages();
    if (withGuide) await guide();
  };
  // Beside the checks: where specs waited for it, one core would do nothing.
  const demonstrate = () => attempt('demonstration for the browser', demonstration);
  // The longest first.
  await inTwos([
    pagesThenGuide,
    ...checks.map((check) => () => run(check)),
    ...(withBrowser && built ? [demonstrate] : []),
  ]);
  if (isQuick) return;
  if (withSpecs) {
    await specs('specs', (file) =>
      jestArgs(['kit', 'product', 'portal'], file, ['--passWithNoTests', ...forJest, ...(reach?.specs ?? [])], WORKERS),
    );
  }
  if (portal && withBrowser) {
    await specs('browser', (file) => ['tools/browser-tests.mjs', `--outputFile=${file}`, ...(reach?.browser ?? [])]);
  }
}

/** Nothing when it has to be the whole. */
function reachOfChange() {
  const changed = changedFiles();
  const reach = reachOf(changed);
  if (reach.whole) {
    console.log(`All of it runs: ${reach.whole}.`);
    return undefined;
  }
  const { specs, browser, others } = reach;
  console.log(
    `${changed.length} changed, ${specs.length + browser.length} files of specs reached, ${others} left to a whole run.`,
  );
  return reach;
}

/** Two at a time: most machines have two cores or more. */
async function inTwos(steps) {
  const waiting = [...steps];
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) await step();
  };
  await Promise.all([lane(), lane()]);
}

/** The specs that follow work in the same server. */
async function demonstration() {
  const { openTestPostgres } = await import('./test-postgres.mjs');
  const { makeDemonstration } = await import('./demonstration-server.mjs');
  postgres = await openTestPostgres();
  Object.assign(process.env, postgres.env);
  await makeDemonstration(postgres);
  return true;
}

async function guide() {
  const started = Date.now();
  const { ok, output } = await runNode(['tools/follow-guide.mjs']);
  if (ok) pass('guide to a new module', started);
  else fail('guide to a new module', started, lastLines(output, 40));
}

async function specs(name, command) {
  const started = Date.now();
  const resultFile = join(ensureDataFolder(), `${name}-results.json`);
  fs.rmSync(resultFile, { force: true });
  const { ok, code, output } = await runNode(command(resultFile), {
    env: { NODE_ENV: 'test', FORCE_COLOR: process.stdout.isTTY ? '1' : '0' },
    // The result goes to the file; what is left to see are the files as they end.
    onLine: (line) => !line.startsWith('{"') && line.trim() && console.log(`  ${line}`),
  });
  if (!fs.existsSync(resultFile)) return fail(name, started, `No result (${code}).\n${lastLines(output, 40)}`);
  const { passed, failed, skipped } = countsOf(resultFile);
  total.passed += passed;
  total.failed += failed;
  files.push(...secondsOf(resultFile));
  failures.push(...failuresOf(resultFile));
  const seconds = since(started);
  console.log(
    `${failed ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''} (${seconds})`,
  );
  if (failed) faults.push(name);
  else if (!ok) fail(name, started, `Jest ended with ${code} although no spec failed.\n${lastLines(output, 20)}`);
}

async function attempt(name, work) {
  const started = Date.now();
  try {
    if (await work()) pass(name, started);
    return true;
  } catch (error) {
    fail(name, started, explain(error));
    return false;
  }
}

function isWanted(name) {
  return !only || only.some((part) => name.startsWith(part));
}

function pass(name, started) {
  total.passed += 1;
  console.log(`✓ ${name} (${since(started)})`);
}

function fail(name, started, output) {
  if (isEnding) return;
  total.failed += 1;
  faults.push(name);
  console.log(`✗ ${name}${started ? ` (${since(started)})` : ''}`);
  if (output) console.log(output.replace(/^/gm, '    '));
}

function since(started) {
  return `${((Date.now() - started) / 1000).toFixed(1)} s`;
}

/** Whatever makes a run long stands in few files. */
function slowest() {
  if (files.length <= SLOWEST) return;
  console.log(`\nThe slowest of ${files.length} files, in seconds:`);
  for (const { file, seconds } of [...files].sort((a, b) => b.seconds - a.seconds).slice(0, SLOWEST))
    console.log(`${seconds.toFixed(1).padStart(7)}  ${file}`);
}

function summary() {
  giveMemoryBack();
  slowest();
  if (faults.length > 0) console.log(`\nFailed: ${faults.join(', ')}`);
  // Once more, where whoever looks at the end of a long run finds them.
  for (const failure of failures) console.log(`\n● ${failure}`);
  console.log(`\nTook ${since(begin)}`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed > 0 ? 1 : 0);
}
