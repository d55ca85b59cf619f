import { type ClientBase } from 'pg';
import { type Chronicle } from '../chronicle.js';
import { type Day, type VintageStamp } from '../model.js';
import { cogFile, readCogFile, readCogHeader } from '../store/file.js';
import { applyVintage } from '../vintage/apply.js';
import { readVintage } from '../vintage/vintage.js';
import { unburden } from './burden.js';
import { createIndexes } from './indexes.js';
import { loadOpen, loadVintages } from './load.js';
import { type OnProgress } from './progress.js';
import { type After } from './rows.js';
import { type RowCounts, writeClosings, writeRows } from './write.js';

/** What may be imported: which years it holds is known before it is read. */
export interface CogSource {
  vintages: readonly VintageStamp[];
  load(): Chronicle;
}

export interface ImportOptions {
  onProgress?: OnProgress;
}

export interface ImportResult {
  outcome: 'created' | 'updated' | 'unchanged';
  /** The 1 January of the newest yearly file now in the database. */
  newest: Day;
  /** Rows added. */
  rows: Partial<RowCounts>;
}

/** The database and what is to be imported contradict each other. */
export class CogConflict extends Error {
  override readonly name = 'CogConflict';
}

export function cogSource(path: string = cogFile()): CogSource {
  return { vintages: readCogHeader(path).vintages, load: () => readCogFile(path) };
}

export function sourceOf(chronicle: Chronicle): CogSource {
  return { vintages: chronicle.vintages, load: () => chronicle };
}

/** Brings the database to the state of the data file: all of it, only the newer years, or nothing. One transaction. */
export async function importCog(
  client: ClientBase,
  source: CogSource = cogSource(),
  { onProgress = () => {} }: ImportOptions = {},
): Promise<ImportResult> {
  return inTransaction(client, async () => {
    const known = await loadVintages(client);
    const after = sinceWhen(known, source.vintages);
    const newest = source.vintages.at(-1)?.day;
    if (!newest) throw new CogConflict('The data file holds no yearly file');
    if (after !== null && after >= newest) return { outcome: 'unchanged', newest: after, rows: {} };
    onProgress({ step: 'Reading', done: 0, total: 1 });
    const chronicle = source.load();
    onProgress({ step: 'Reading', done: 1, total: 1 });
    const rows =
      after === null ? await create(client, chronicle, onProgress) : await update(client, chronicle, after, onProgress);
    return { outcome: after === null ? 'created' : 'updated', newest, rows };
  });
}

/** Takes a new yearly package into the database: compares it with what is open there, closes and opens periods. */
export async function importVintage(
  client: ClientBase,
  folder: string,
  day: Day,
  { onProgress = () => {}, report = () => {} }: ImportOptions & { report?: (remark: string) => void } = {},
): Promise<ImportResult> {
  return inTransaction(client, async () => {
    const known = await loadVintages(client);
    const newest = known.at(-1)?.day;
    if (newest === undefined) throw new CogConflict('The database is empty: import the data file first');
    onProgress({ step: 'Reading', done: 0, total: 1 });
    const vintage = readVintage(folder, day);
    const same = known.find((stamp) => stamp.day === day);
    if (same) {
      if (same.sha256 !== vintage.stamp.sha256) throw differs(day);
      return { outcome: 'unchanged', newest, rows: {} };
    }
    if (day < newest) {
      throw new CogConflict(`The database already holds the files of ${newest}: those of ${day} come too late`);
    }
    const chronicle = await loadOpen(client, known);
    onProgress({ step: 'Comparing', done: 0, total: 1 });
    applyVintage(chronicle, vintage, report);
    onProgress({ step: 'Comparing', done: 1, total: 1 });
    const rows = await update(client, chronicle, newest, onProgress);
    return { outcome: 'updated', newest: day, rows };
  });
}

async function create(client: ClientBase, chronicle: Chronicle, onProgress: OnProgress): Promise<RowCounts> {
  const { rows } = await client.query('select 1 from territories.territory limit 1');
  if (rows.length > 0) throw new CogConflict('The database holds territories but no yearly file that they come from');
  // Emptied in this transaction, the table need not be written to the log first: nothing is lost if we fail.
  await client.query(`truncate territories.territory_version; set local maintenance_work_mem = '256MB'`);
  const restore = await unburden(client);
  const counts = await writeRows(client, chronicle, null, onProgress);
  onProgress({ step: 'Checking', done: 0, total: 1 });
  await restore();
  onProgress({ step: 'Checking', done: 1, total: 1 });
  await createIndexes(client, onProgress);
  await analyze(client);
  return counts;
}

async function update(
  client: ClientBase,
  chronicle: Chronicle,
  after: Day,
  onProgress: OnProgress,
): Promise<RowCounts> {
  onProgress({ step: 'Writing', done: 0, total: 2 });
  await writeClosings(client, chronicle, after);
  onProgress({ step: 'Writing', done: 1, total: 2 });
  const counts = await writeRows(client, chronicle, after, onProgress);
  onProgress({ step: 'Writing', done: 2, total: 2 });
  await analyze(client);
  return counts;
}

async function analyze(client: ClientBase): Promise<void> {
  await client.query(`analyze territories.territory, territories.territory_version, territories.designation, territories.epci_extent,
    territories.succession, territories.territory_event`);
}

/** The last day that the database knows of the file; null when it is empty. */
function sinceWhen(known: readonly VintageStamp[], offered: readonly VintageStamp[]): After {
  for (const [index, stamp] of known.entries()) {
    const twin = offered.find(({ day }) => day === stamp.day);
    if (twin && twin.sha256 !== stamp.sha256) throw differs(stamp.day);
    // Years of its own at the end are fine; a year of the file that was left out in between is not.
    const skipped = offered[index];
    if (skipped && skipped.day < stamp.day) {
      throw new CogConflict(`The database has no files of ${skipped.day} but those of ${stamp.day}`);
    }
  }
  return known.at(-1)?.day ?? null;
}

function differs(day: Day): CogConflict {
  return new CogConflict(`The files of ${day} in the database are not these: their checksums differ`);
}

async function inTransaction<Result>(client: ClientBase, work: () => Promise<Result>): Promise<Result> {
  await client.query('begin');
  try {
    // One import at a time.
    await client.query(`select pg_advisory_xact_lock(hashtext('territories.cog'))`);
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
