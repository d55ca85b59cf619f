// What comes before the servers: steps that are told, and a prepared database.
import * as fs from 'node:fs';
import { join } from 'node:path';
import { cli } from './api-process.mjs';
import { preparationMark } from './build.mjs';
import { progress } from './progress.mjs';
import { dataFolder } from './project.mjs';
import { lastLines, runNode } from './run.mjs';
import { Trouble } from './trouble.mjs';

const preparedFile = join(dataFolder, 'postgres.prepared');

/** A step that takes no time leaves no line. */
export async function step(title, work) {
  const started = Date.now();
  let shown;
  const timer = setTimeout(() => (shown = progress(title, started)), 400);
  try {
    const result = await work({ set: (text) => text && shown?.set(text) });
    if (shown) shown.done();
    else if (result) console.log(`${title}: ${result} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  } catch (error) {
    shown?.stop();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Migrations and data. The command tells how far it is, line by line. The embedded database is left alone when it was
 * prepared from the very same files; one that others also use is always looked at.
 */
export async function prepareDatabase(env, database, isEnding) {
  const mark = database && `${preparationMark()} ${database.birth}`;
  if (mark && mark === readIfThere(preparedFile)) return;
  let last = '';
  await step('Preparing the database', async (shown) => {
    const { ok, output } = await runNode([...cli, 'db:prepare', '--progress'], {
      env,
      onLine: (line) => shown.set((last = line.trim() || last)),
    });
    if (isEnding()) return;
    if (!ok) throw new Trouble('The database could not be prepared:', lastLines(output));
    if (mark) fs.writeFileSync(preparedFile, mark);
  });
}

const readIfThere = (file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined);
