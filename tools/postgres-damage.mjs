// What is wrong with a data folder of the embedded PostgreSQL, in words for whoever owns it. Node built-ins only.
import * as fs from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { projectRoot } from './project.mjs';
import { Trouble } from './trouble.mjs';

const MAJOR = '18';
/** The three databases of PostgreSQL itself, and ours. */
const FEWEST_DATABASES = 4;

const LOST = {
  base: 'The tables and records were in it: here they are gone.',
  global: 'The list of databases and roles was in it: without it the tables cannot be opened.',
  pg_wal:
    'The tables are there, but the log of their last changes is gone: opened without it they could contradict each other.',
  pg_xact: 'The tables are there, but not which changes were confirmed: what to believe of them is gone.',
};

/** Without them it does not start. */
const FILES = ['global/pg_control', 'postgresql.conf', 'pg_hba.conf'];

/** Throws in words when the folder cannot be used, before anything is changed in it. */
export function examine(folder, user) {
  const stat = fs.statSync(folder, { throwIfNoEntry: false });
  if (!stat) return;
  const uid = user?.uid ?? process.getuid();
  if (stat.uid !== uid) throw foreign(folder, stat.uid, uid);
  const entries = readable(folder, uid);
  if (entries.length === 0) return;
  for (const name of ['PG_VERSION', ...Object.keys(LOST), ...FILES]) examineOwner(folder, name, uid);
  examineVersion(folder, entries);
  for (const [name, meaning] of Object.entries(LOST)) {
    if (isLost(folder, name)) throw damaged(folder, `${name} is missing or incomplete`, meaning);
  }
  for (const name of FILES) {
    if (!fs.existsSync(join(folder, name)))
      throw damaged(
        folder,
        `the file ${name} is missing`,
        'The tables are untouched, but PostgreSQL cannot open them without it.',
      );
  }
}

/** What the last words of a server that did not start say of its folder, or undefined. */
export function damageIn(folder, output) {
  if (/No space left/i.test(output))
    return new Trouble(
      'The disk is full: PostgreSQL could not write.',
      'What was confirmed is kept. Free some space and start again.',
    );
  const last = output.split('\n').find((line) => /PANIC|FATAL/.test(line)) ?? '';
  const words = last.replace(/^.*?(PANIC|FATAL):\s*/, '');
  if (/checkpoint record|pg_wal|WAL/i.test(words))
    return damaged(folder, `its log pg_wal cannot be read (${words})`, LOST.pg_wal);
  if (
    !/shared memory/.test(words) &&
    /pg_control|control file|checksum|invalid page|could not (open|read|access|find)/i.test(words)
  )
    return damaged(folder, words, 'The rest of the folder may be whole.');
  return undefined;
}

function readable(folder, uid) {
  try {
    fs.accessSync(folder, fs.constants.R_OK | fs.constants.X_OK);
    // Root may read all; the user that PostgreSQL runs as is bound by the mode.
    if ((fs.statSync(folder).mode & 0o700) !== 0o700) throw Object.assign(new Error(), { code: 'EACCES' });
    return fs.readdirSync(folder);
  } catch (error) {
    if (error.code !== 'EACCES' && error.code !== 'EPERM') throw error;
    throw new Trouble(
      `The data folder ${shown(folder)} cannot be read by user ${uid}, who owns it. Nothing was changed.`,
      `Give the right back and start again: chmod 700 ${shown(folder)}`,
    );
  }
}

function foreign(folder, owner, uid) {
  return new Trouble(
    `The data folder ${shown(folder)} belongs to user ${owner}, and PostgreSQL would run as user ${uid}. Nothing was changed.`,
    `Start as user ${owner}, or give the folder to user ${uid}: sudo chown -R ${uid} ${shown(folder)}`,
  );
}

/** A part that somebody copied in, or restored as another user, and kept to themselves. */
function examineOwner(folder, name, uid) {
  const stat = statOf(join(folder, name));
  if (!stat || stat.uid === uid || stat.mode & 0o004) return;
  throw new Trouble(
    `${name} in the data folder ${shown(folder)} belongs to user ${stat.uid}, and user ${uid}, who runs PostgreSQL, may not read it. Nothing was changed.`,
    `Give the folder back with all that is in it and start again: sudo chown -R ${uid} ${shown(folder)}`,
  );
}

/** Undefined also for what lies in a folder that is closed, which is told by itself. */
function statOf(path) {
  try {
    return fs.statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function examineVersion(folder, entries) {
  const file = join(folder, 'PG_VERSION');
  const version = entries.includes('PG_VERSION') ? fs.readFileSync(file, 'utf8').trim() : '';
  if (version === MAJOR) return;
  if (/^\d{1,2}(\.\d+)?$/.test(version)) {
    throw new Trouble(
      `The data folder ${shown(folder)} was made by PostgreSQL ${version}, and this is ${MAJOR}. Nothing was changed.`,
      `With the version of this project that made it: npm run cli -- db:backup FILE. Then move the folder aside, start this one, and npm run cli -- db:restore FILE: see docs/operations.md.`,
    );
  }
  const meaning = `The records are probably whole: only the file that names their version is gone. If nothing else is missing, this brings it back:\n  echo ${MAJOR} > ${shown(file)}\n`;
  throw damaged(
    folder,
    `the file PG_VERSION is ${entries.includes('PG_VERSION') ? 'not readable' : 'missing'}`,
    meaning,
  );
}

function isLost(folder, name) {
  const inside = fs.existsSync(join(folder, name)) ? fs.readdirSync(join(folder, name)) : [];
  if (name === 'pg_wal') return !inside.some((file) => /^[0-9A-F]{24}$/.test(file));
  if (name !== 'base') return inside.length === 0;
  const databases = inside.filter((entry) => /^\d+$/.test(entry));
  return (
    databases.length < FEWEST_DATABASES ||
    databases.some((entry) => !fs.existsSync(join(folder, name, entry, 'PG_VERSION')))
  );
}

function damaged(folder, what, meaning) {
  const aside = `${shown(folder)}.aside`;
  return new Trouble(
    `The data folder ${shown(folder)} is damaged: ${what}.\n${meaning.endsWith('\n') ? meaning : `${meaning} `}Nothing was changed.`,
    `To go back to a backup: mv ${shown(folder)} ${aside}, npm run cli -- db:restore FILE, then npm start. ${backupsOf(folder)} See docs/operations.md.`,
  );
}

function backupsOf(folder) {
  const backups = join(dirname(folder), 'backups');
  const names = fs.existsSync(backups) ? fs.readdirSync(backups).filter((name) => name.endsWith('.zst')) : [];
  const files = names.map((name) => join(backups, name));
  const time = (file) => fs.statSync(file).mtimeMs;
  const [newest] = files.sort((one, other) => time(other) - time(one));
  if (!newest) return `There are none in ${shown(backups)}, where daily ones are kept.`;
  return `The newest is ${shown(newest)} of ${new Date(time(newest)).toISOString().slice(0, 16).replace('T', ' ')} UTC.`;
}

function shown(path) {
  const short = relative(projectRoot, path);
  return short.startsWith('..') ? path : short;
}
