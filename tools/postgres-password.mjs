// The password of the embedded PostgreSQL: made once, kept beside its folder, set anew when it is lost. Node built-ins only.
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { cleanEnv, placeOf, trouble } from './postgres-launch.mjs';
import { dataFolder, projectRoot } from './project.mjs';

const fileOf = (folder) => `${folder}.password`;

/** Undefined when it is lost: only text as it was made counts. */
export function readPassword(folder) {
  const text = fs.existsSync(fileOf(folder)) ? fs.readFileSync(fileOf(folder), 'utf8').trim() : '';
  return /^[0-9a-f]{36}$/.test(text) ? text : undefined;
}

export function makePassword(folder, user) {
  const password = randomBytes(18).toString('hex');
  keep(folder, user, password);
  return password;
}

/** Nobody may be connected: the server runs for this one statement, with no door but its input. */
export function renewPassword({ folder, native, user, role }) {
  const password = randomBytes(18).toString('hex');
  const { status, stdout, stderr, error } = spawnSync(
    join(native, 'bin/postgres'),
    ['--single', '-D', placeOf(user), 'postgres'],
    { ...user, cwd: folder, input: `alter role ${role} password '${password}';\n`, encoding: 'utf8', env: cleanEnv() },
  );
  const said = `${stderr ?? ''}${stdout ?? ''}${error ?? ''}`;
  if (status !== 0 || /\b(ERROR|FATAL|PANIC):/.test(said))
    throw trouble(
      folder,
      'The password of the database was lost and could not be set anew.',
      said.replaceAll(password, '…'),
    );
  keep(folder, user, password);
  return password;
}

function keep(folder, user, password) {
  const file = fileOf(folder);
  // Whole or not at all: half a password would be another one.
  fs.writeFileSync(`${file}.new`, password, { mode: 0o600 });
  fs.renameSync(`${file}.new`, file);
  // Root at work in somebody's folder leaves it usable for them.
  if (user?.uid === fs.statSync(projectRoot).uid) {
    for (const path of [dataFolder, join(folder, '..'), file]) fs.chownSync(path, user.uid, user.gid);
  }
}
