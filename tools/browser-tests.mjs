// npm run test:browser: the built portal, then the browser specs, each against the server in its BASE_URL.
// Specs that only read and specs that write run side by side, three lanes at a time, each lane with an API and a database of its own:
// what one records must not change what another counts.
import * as fs from 'node:fs';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { buildPortal } from './build.mjs';
import { jestArgs } from './checks.mjs';
import { children, whenAskedToEnd } from './children.mjs';
import { demonstrationDatabase, serveDemonstration } from './demonstration-server.mjs';
import { ensureDataFolder } from './project.mjs';
import { runNode } from './run.mjs';
import { filesIn } from './sources.mjs';
import { openTestPostgres } from './test-postgres.mjs';
import { explain } from './trouble.mjs';

const outputFile = process.argv.find((arg) => arg.startsWith('--outputFile='))?.slice('--outputFile='.length);
const forJest = process.argv.slice(2).filter((arg) => !arg.startsWith('--outputFile='));
/** Specs that write, by what they write. */
const WRITERS = {
  accounts: /\/(access|account|administration|place|security|sign-in|sign-up|webhooks)\.spec\.ts$/,
  records: /\/((belonging-)?corrections|editions|forms|governance|members-on-a-day|report-authors)\.spec\.ts$/,
  // Of training and portals.
  contents:
    /\/(attendance|coverage|handover|item-editor|item-outlets|many-items|media|portal-desk|provider|training|viewpoint)\.spec\.ts$/,
  // Of the club and public participation.
  doings:
    /\/(ballot|club|commented-text|contribution|discussion|entry|initiative|notice|notifications|photographs|polls|survey|synthesis|workstreams)\.spec\.ts$/,
};
/** More browsers than this on two cores keep each other waiting until something takes too long. */
const inTurn = pLimit(3);
let postgres;
let isEnding = false;

whenAskedToEnd(() => end(130));

try {
  const lanes = lanesFor(filesIn(['apps/portal/e2e', 'examples'], (file) => file.endsWith('.spec.ts')));
  await buildPortal();
  postgres = await openTestPostgres();
  for (const lane of lanes) lane.url = await demonstrationDatabase(postgres, lane.name);
  const serve = async (lane) => (lane.base = await serveDemonstration(lane.url, 'npm run test:browser'));
  await Promise.all([...lanes.map(serve), unpackBrowser()]);
  const oks = await Promise.all(lanes.map((lane) => inTurn(() => test(lane))));
  if (outputFile) mergeResults(lanes);
  await end(oks.every(Boolean) ? 0 : 1);
} catch (error) {
  if (!isEnding) console.error(explain(error));
  await end(1);
}

/** Only lanes that have something to run, when files are asked for by name. */
function lanesFor(files) {
  const writes = (file) => Object.keys(WRITERS).find((name) => WRITERS[name].test(file));
  // The longest first.
  const all = ['reading', ...Object.keys(WRITERS)].map((name) => {
    const isOwn = (file) => (writes(file) ?? 'reading') === name;
    // Whatever only reads disturbs nobody.
    const workers = name === 'reading' ? 2 : 1;
    return { name, workers, files: files.filter(isOwn), others: files.filter((file) => !isOwn(file)) };
  });
  const words = forJest.filter((arg) => !arg.startsWith('-'));
  const asked = all.filter((lane) => lane.files.some((file) => words.some((word) => file.includes(word))));
  return asked.length > 0 ? asked : all;
}

/** Once for all lanes: on a new machine, one would start what the other is still writing. */
async function unpackBrowser() {
  const { default: chromium } = await import('@sparticuz/chromium');
  await chromium.executablePath();
}

async function test(lane) {
  lane.results = join(ensureDataFolder(), `browser-${lane.name}-results.json`);
  fs.rmSync(lane.results, { force: true });
  // Last: it takes every word that follows.
  const args = ['--passWithNoTests', ...forJest, '--testPathIgnorePatterns', ...lane.others];
  const { ok } = await runNode(jestArgs(['browser'], lane.results, args, lane.workers), {
    env: { ...postgres.env, BASE_URL: lane.base, NODE_ENV: 'test' },
    onLine: (line) => !line.startsWith('{"') && console.log(line),
  });
  return ok;
}

function mergeResults(lanes) {
  if (!lanes.every(({ results }) => fs.existsSync(results))) return;
  const all = lanes.map(({ results }) => JSON.parse(fs.readFileSync(results, 'utf8')));
  const sum = (name) => all.reduce((total, result) => total + result[name], 0);
  const merged = {
    numPassedTests: sum('numPassedTests'),
    numFailedTests: sum('numFailedTests'),
    numPendingTests: sum('numPendingTests'),
    testResults: all.flatMap(({ testResults }) => testResults),
  };
  fs.writeFileSync(outputFile, JSON.stringify(merged));
}

async function end(code) {
  if (isEnding) return;
  isEnding = true;
  await children.endAll();
  await postgres?.close().catch(() => undefined);
  process.exit(code);
}
