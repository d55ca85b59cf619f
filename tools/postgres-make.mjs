// Makes the data folder of the embedded PostgreSQL. Node built-ins only.
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleanEnv, placeOf, trouble } from './postgres-launch.mjs';

export const DATABASE = 's_pass';
export const ROLE = 's_pass';

export function initialise({ folder, native, user, password }) {
  const fresh = `${folder}.new`;
  fs.rmSync(fresh, { recursive: true, force: true });
  fs.mkdirSync(fresh, { mode: 0o700 });
  if (user) fs.chownSync(fresh, user.uid, user.gid);
  const secrets = fs.mkdtempSync(join(tmpdir(), 's-pass-'));
  const passwordFile = join(secrets, 'password');
  fs.writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user) for (const path of [secrets, passwordFile]) fs.chownSync(path, user.uid, user.gid);
  const data = placeOf(user);
  const run = (program, args, input) => {
    const result = spawnSync(join(native, 'bin', program), args, {
      ...user,
      cwd: fresh,
      input,
      encoding: 'utf8',
      env: cleanEnv(),
    });
    return result.status === 0 ? '' : `${result.stderr || result.stdout || result.error}`.trim();
  };
  try {
    const common = [
      `--pgdata=${data}`,
      `--username=${ROLE}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
    ];
    const unicode = [...common, '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-sync'];
    // Not every system has a locale C.UTF-8; names are compared by PostgreSQL's own rules in either case.
    let fault = run('initdb', [...unicode, '--locale=C.UTF-8']);
    if (fault) {
      for (const entry of fs.readdirSync(fresh)) fs.rmSync(join(fresh, entry), { recursive: true });
      fault = run('initdb', [...unicode, '--locale=C']);
    }
    fault ||= run('postgres', ['--single', '-D', data, 'postgres'], `create database ${DATABASE};\n`);
    if (fault) throw trouble(folder, 'PostgreSQL could not create its data folder.', fault);
    fs.renameSync(fresh, folder);
  } finally {
    fs.rmSync(secrets, { recursive: true, force: true });
    fs.rmSync(fresh, { recursive: true, force: true });
  }
}
