// npm run torture [-- SCENARIO … --write --from=COMMIT]: what kills and fills, against npm start in a copy of this checkout. Under 20 minutes.
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from '../../tools/install.mjs';
import { projectRoot } from '../../tools/project.mjs';
import { openHouse } from './house.mjs';
import * as bouncer from './scenarios/bouncer.mjs';
import * as disk from './scenarios/disk.mjs';
import * as documents from './scenarios/documents.mjs';
import * as floods from './scenarios/floods.mjs';
import * as kills from './scenarios/kills.mjs';
import * as load from './scenarios/load.mjs';
import * as machines from './scenarios/machines.mjs';
import * as slow from './scenarios/slow.mjs';
import * as standbys from './scenarios/standbys.mjs';
import * as store from './scenarios/store.mjs';
import * as upgrade from './scenarios/upgrade.mjs';

const SCENARIOS = { kills, disk, floods, slow, documents, load, standbys, machines, bouncer, store, upgrade };
const MARKS = ['<!-- figures: written by npm run torture -- --write -->', '<!-- end of figures -->'];

const words = process.argv.slice(2);
const wanted = words.filter((word) => !word.startsWith('--'));
/** The release that is upgraded from. */
const from = words.find((word) => word.startsWith('--from='))?.slice('--from='.length);
const unknown = wanted.filter((name) => !Object.hasOwn(SCENARIOS, name));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}. Choose among ${Object.keys(SCENARIOS).join(', ')}.`);
  process.exit(2);
}

// Houses share these packages: one that missed any would install its own in their place.
await ensureInstalled('everything');
const begin = Date.now();
const rows = [];
let failed = 0;
for (const [name, scenario] of Object.entries(SCENARIOS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const { rows: found, held } = await outcome(name, scenario);
  for (const row of found) console.log(`${held ? '✓' : '✗'} ${row.join(' · ')}`);
  rows.push(...found.map((row) => [...row, held ? 'held' : '**not held**']));
  if (!held) failed++;
}
const minutes = ((Date.now() - begin) / 60_000).toFixed(1);
console.log(`${rows.length} figures in ${minutes} minutes, ${failed} scenarios not held`);
if (words.includes('--write')) write();
process.exit(failed > 0 ? 1 : 0);

/** Each in a house of its own: what one leaves behind is no trouble of the next. */
async function outcome(name, { run, own, title, env }) {
  let house;
  try {
    house = own ? undefined : await openHouse({ env });
    return await run(house, { from, tell });
  } catch (error) {
    console.error(error.stack);
    return { rows: [[title ?? name, 'broken off', error.message.split('\n')[0]]], held: false };
  } finally {
    await house?.close();
  }
}

/** For those that take long. */
function tell(part) {
  console.log(`… ${part.row.join(' · ')}`);
  return part;
}

function write() {
  const file = join(projectRoot, 'docs/reliability.md');
  const text = readFileSync(file, 'utf8');
  const [from, to] = MARKS.map((mark) => text.indexOf(mark));
  const date = new Date().toISOString().slice(0, 10);
  const told = new Map(rowsIn(text.slice(from, to)).map((row) => [row[0], row]));
  for (const row of rows) told.set(row[0], [...row, date]);
  const table = [['what', 'how often', 'what came of it', '', 'tried on'], Array(5).fill('---'), ...told.values()].map(
    (row) => `| ${row.join(' | ')} |`,
  );
  writeFileSync(
    file,
    `${text.slice(0, from + MARKS[0].length)}\n\nOn ${availableParallelism()} cores.\n\n${table.join('\n')}\n\n${text.slice(to)}`,
  );
}

/** What was written before: a part that is tried alone leaves the others. */
function rowsIn(text) {
  const lines = text
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| what') && !line.startsWith('| ---'));
  return lines.map((line) => line.slice(2, -2).split(' | '));
}
