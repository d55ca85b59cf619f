// npm run bench: installs the peers, starts PostgreSQL and every server, compares answers, measures, reports.
//   --quick       about two minutes once the peers are installed, rougher figures (all: about ten)
//   --write       the report goes into docs/benchmarks.md
//   --writes      what is written instead of what is read, ours and the usual NestJS server (about three minutes)
//   --split       what it costs to be in pieces: 13 subgraphs behind Hive Gateway beside one process (about ten minutes; with --quick eight);
//                 of some --documents, the report is written beside that of all
//   --growth      our server alone, over 1, 10 and 100 times the records (about ten minutes, 6 GB of disk)
//   --training    with --growth: the pages of training alone, over 1 and 10 times the records
//   --portals     with --growth: the pages of portals alone, over 100,000 and 1,000,000 items
//   --club        with --growth: the pages of the club alone, over 20,000 and 200,000 workstreams
//   --participation  with --growth: the pages of public participation alone, over 20,000 and 200,000 contributions
//   --exports     our server alone, a million rows as each kind of file: how much memory it takes (about five minutes)
//   --scale       our server alone, what a request, a row, a connection and a ballot cost (about five minutes, 3 GB of disk); --deep: after ten million ballots too
//   --tables      with --scale: the tables that grow with every act, over up to a million rows, and in partitions (some four minutes); --deep: ten million (20 GB of disk)
//   --day         with --scale: a busy day of writes in some minutes, and the jobs of its night (some five minutes, 3 GB of disk)
//   --modules     with --scale: the main documents of each module over ten times the records (some 20 minutes, 10 GB of disk); of one alone with its name: --territories …; --deep: a hundred times
//   --documents=a,b  these alone: lookup, nested, page, network, search, items, map, near, place, item, portal, workstreams, workstream, literals, differ
//   --only=a,b    these servers beside ours: ours_text, ours_apollo, ours_kept, split (only when named), postgraphile, mercurius, nest, handwritten; none for ours alone
import * as fs from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { buildServer } from '../../tools/build.mjs';
import { children, whenAskedToEnd } from '../../tools/children.mjs';
import { ensureInstalled } from '../../tools/install.mjs';
import { explain, Trouble } from '../../tools/trouble.mjs';

const options = new Set(process.argv.slice(2));
const only = options.has('--split') ? ['split'] : process.argv.find((argument) => argument.startsWith('--only='))?.slice(7).split(',');
const asked = process.argv.find((argument) => argument.startsWith('--documents='))?.slice(12).split(',');
const settings = options.has('--quick')
  ? { rounds: 2, sliceMs: 1100, leadMs: 200, warmMs: 1000, profileMs: 1500, connections: 8 }
  : { rounds: 5, sliceMs: 3500, leadMs: 500, warmMs: 3000, profileMs: 5000, connections: 8 };

/** What --scale measures alone when it is asked for. */
const SCALE_PARTS = {
  tables: async (asked) => (await import('./scale-tables.mjs')).measureTables(asked),
  day: async (asked) => (await import('./scale-day.mjs')).measureDay(asked),
  modules: async (asked) =>
    (await import('./scale-modules.mjs')).measureModules({
      ...asked, settings, only: ['territories', 'network', 'training', 'portals', 'club', 'participation'].filter((name) => options.has(`--${name}`)),
    }),
};

let database;
let isEnding = false;
const log = (line) => console.log(line);
whenAskedToEnd(() => end(1));

try {
  const known = new Set(['--quick', '--write', '--writes', '--split', '--growth', '--training', '--portals', '--club', '--participation', '--exports', '--scale', '--deep', '--tables', '--day', '--modules', '--territories', '--network']);
  const strange = [...options].find((option) => !known.has(option) && !/^--(only|documents)=/.test(option));
  if (strange) throw new Trouble(`What is ${strange}?`, 'node apps/bench/run.mjs [--quick] [--write] [--writes] [--split] [--growth [--training | --portals | --club | --participation]] [--exports] [--scale [--tables | --day | --modules] [--deep]] [--documents=name,name] [--only=name,name]');
  await ensureInstalled('everything');
  await main();
  await end(0);
} catch (error) {
  if (!isEnding) {
    console.error(`\n${explain(error)}`);
    await end(1);
  }
}

async function main() {
  const begin = Date.now();
  const date = new Date().toISOString().slice(0, 10);
  const loadBefore = loadavg()[0];
  if (loadBefore > availableParallelism() / 2) log(`The machine is busy (load ${loadBefore.toFixed(1)}): only ratios will mean something.`);
  const run = options.has('--growth') ? grow : options.has('--exports') ? exportAll : options.has('--scale') ? scale : compare;
  await run({ begin, date, loadBefore });
}

// These import packages, which may have been installed a moment ago.
async function prepare() {
  const { openDatabase } = await import('./database.mjs');
  const { registerDocuments } = await import('./servers.mjs');
  const { grownDocuments } = await import('./growth.mjs');
  const { scaleDocuments } = await import('./scale.mjs');
  await buildServer();
  registerDocuments({ ...grownDocuments, ...scaleDocuments });
  log('Starting PostgreSQL and preparing its data …');
  database = await openDatabase();
}

async function compare({ begin, date, loadBefore }) {
  const { buildNest, installPeers } = await import('./install.mjs');
  const { OURS, servers } = await import('./servers.mjs');
  const { documents } = await import('./documents.mjs');
  const { prepareToWrite, writes } = await import('./writes.mjs');
  const { startLoad } = await import('./measure.mjs');
  const { contributionsReport, report, writeReport, writesReport } = await import('./report.mjs');
  const { benchFolder, peersFolder } = await import('./places.mjs');

  if (!only || only.some((name) => servers.find((server) => server.name === name)?.script.startsWith(peersFolder))) {
    await installPeers(log);
    await buildNest();
  }
  await prepare();
  const isWriting = options.has('--writes');
  const wanted = servers.filter(({ name, isApart }) => (only ? name === OURS || only.includes(name) : !isApart) && (!isWriting || writes[0].servers.includes(name)));
  // Before anybody is connected to what is copied.
  if (isWriting) for (const server of wanted) Object.assign(server, await prepareToWrite(database, server));
  const load = startLoad();
  const { splitReport } = await import('./split.mjs');
  const { plan, ...measured } = await compareServers({ wanted, documents: (isWriting ? writes : documents).filter(({ name }) => !asked || asked.includes(name)), load });
  load.stop();
  for (const { copy } of wanted) if (copy) await database.drop(copy);
  const results = {
    date, settings, loadBefore, ...measured,
    postgres: database.version, minutes: (Date.now() - begin) / 60_000, only: only ?? null,
    servers: wanted.map(({ name, title }) => ({ name, title })),
    documents: plan.map(({ name, title }) => ({ name, title })),
  };
  fs.writeFileSync(join(benchFolder, 'last.json'), JSON.stringify(results, null, 1));
  const text = options.has('--split') ? splitReport(results) : report(results);
  log(`\n${text}`);
  if (!options.has('--write')) return;
  if (asked?.join() === 'contributions') return writeReport('contributions', contributionsReport(results));
  if (asked) throw new Trouble('What some documents cost is not written: ask for all of them.');
  if (isWriting) writeReport('writes', writesReport(results));
  else if (options.has('--split')) writeReport('split', text);
  else writeReport('figures', text);
}

/** Starts the servers, each over a copy if it has one, asks them these documents, and ends them. */
async function compareServers({ wanted, documents, load }) {
  const { launch, OURS } = await import('./servers.mjs');
  const { agree } = await import('./agreement.mjs');
  const { measure } = await import('./measure.mjs');
  const { profileOurs } = await import('./profile.mjs');

  log('Starting the servers …');
  const addresses = {};
  for (const { name, copy } of wanted) addresses[name] = await database.urlFor(name, copy);
  const running = await Promise.all(wanted.map((server) => launch(server, addresses[server.name])));
  const { plan, compared } = await agree(running, documents, database.values);
  log(`${compared} answers compared: all servers say the same.`);
  const figures = await measure({ running, plan, load, database, settings, log });
  const { questionsOf, SPLIT } = await import('./split.mjs');
  const split = options.has('--split') && running.find(({ name }) => name === SPLIT);
  if (split) {
    const questions = await questionsOf(split, plan);
    for (const { child } of running) child.kill('SIGTERM');
    return { plan, compared, figures, questions };
  }
  log('Profiling our server …');
  const ours = wanted.find(({ name }) => name === OURS);
  const profiles = await profileOurs({ ours, databaseUrl: addresses[OURS], plan, load, settings });
  for (const { child } of running) child.kill('SIGTERM');
  return { plan, compared, figures, profiles };
}

async function grow({ date, loadBefore }) {
  const { documents } = await import('./documents.mjs');
  const { growth, growthReport, CLUB, PORTALS, SAID, TRAINING } = await import('./growth.mjs');
  const { startLoad } = await import('./measure.mjs');
  const { place, writeReport } = await import('./report.mjs');

  await prepare();
  const load = startLoad();
  const parts = { '--portals': ['growth-portals', PORTALS], '--training': ['growth-training', TRAINING], '--club': ['growth-club', CLUB], '--participation': ['growth-participation', SAID] };
  const [name, part] = parts[Object.keys(parts).find((option) => options.has(option))] ?? ['growth'];
  const results = await growth({ database, documents, load, settings, log, part });
  load.stop();
  const text = `${place({ date, loadBefore })}\n\n${growthReport(results)}`;
  log(`\n${text}`);
  if (options.has('--write')) writeReport(name, text);
}

async function scale({ date, loadBefore }) {
  const { measureScale } = await import('./scale.mjs');
  const { place, writeReport } = await import('./report.mjs');
  const { scaleReport } = await import('./scale-report.mjs');
  const { benchFolder, scaleFile } = await import('./places.mjs');
  await prepare();
  const part = Object.keys(SCALE_PARTS).find((name) => options.has(`--${name}`));
  const file = join(benchFolder, `scale${part ? `-${part}` : ''}.json`);
  const before = part && fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')).results : undefined;
  const asked = { database, log, date, before, isDeep: options.has('--deep') };
  const results = part ? await SCALE_PARTS[part](asked) : await measureScale(asked);
  fs.writeFileSync(file, JSON.stringify({ date, loadBefore, ...(part ? { results } : results) }, null, 1));
  for (const [name, text] of Object.entries(scaleReport(results, place({ date, loadBefore }), part))) {
    log(`\n${text}`);
    if (options.has('--write')) writeReport(name, text, scaleFile);
  }
}

async function exportAll() {
  const { measureExports, MOST_MB } = await import('./exports.mjs');
  await prepare();
  const results = await measureExports({ database, log });
  const over = results.filter(({ peak }) => peak > MOST_MB);
  if (over.length) throw new Trouble(`${over.map(({ format }) => format).join(', ')} took more than ${MOST_MB} MB.`);
}

/** Everything ends, PostgreSQL last. */
async function end(code) {
  if (isEnding) return;
  isEnding = true;
  try {
    await children.endAll();
    await database?.close();
  } catch (error) {
    console.error(explain(error));
  } finally {
    process.exit(code);
  }
}
