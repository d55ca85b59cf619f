// The embedded PostgreSQL 18: made once, started, shared by the programs that need it, stopped by the last of them.
import * as fs from 'node:fs';
import { join } from 'node:path';
import { locked } from './lock.mjs';
import { nativeFolder, postgresUser } from './postgres-files.mjs';
import { examine } from './postgres-damage.mjs';
import { launch, ready } from './postgres-launch.mjs';
import { DATABASE, initialise, ROLE } from './postgres-make.mjs';
import { makePassword, readPassword, renewPassword } from './postgres-password.mjs';
import { clearFolder, running, shutDown } from './postgres-process.mjs';
import { enter, isAlone, leave } from './postgres-users.mjs';
import { dataFolder, ensureDataFolder } from './project.mjs';
import { Trouble } from './trouble.mjs';

/**
 * Starts the server of a folder, or joins the one that runs there already.
 * @param {{ folder?: string, throwAway?: boolean, settings?: Record<string, string>, say?: (words: string) => void }} options
 *   settings: of PostgreSQL, in place of ours; say: what was mended
 * @returns {Promise<{ birth: string, url: string, port: number, pid: number, joined: boolean, urlOf(database: string): string, again(isEnding: () => boolean): Promise<{ url: string, port: number, pid: number } | undefined>, stop(): Promise<void> }>}
 *   again: after its death, on the same port if that is free
 */
export async function startPostgres({
  folder = join(dataFolder, 'postgres'),
  throwAway = false,
  settings: own,
  say = console.log,
} = {}) {
  ensureDataFolder();
  const user = postgresUser();
  const native = nativeFolder(user);
  fs.mkdirSync(join(folder, '..'), { recursive: true });
  return alone(folder, async () => {
    const password = await usable({ folder, native, user, say });
    const addressOf = ({ port, pid }) => {
      const urlOf = (database) => `postgres://${ROLE}:${password}@127.0.0.1:${port}/${database}`;
      return { url: urlOf(DATABASE), urlOf, port, pid };
    };
    const use = async (wantedPort) => {
      if (!running(folder)) await clearFolder(folder);
      const server = running(folder) ?? (await launch({ folder, native, user, throwAway, wantedPort, own }));
      const answering = await ready(folder, server);
      await enter(folder, answering.pid);
      return addressOf(answering);
    };
    const joined = running(folder) !== undefined;
    const address = await use();
    // Tells this data folder from one made anew in its place.
    const { ino, birthtimeMs } = fs.statSync(join(folder, 'PG_VERSION'));
    const birth = `${ino} ${birthtimeMs}`;
    let { port } = address;
    const again = (isEnding) =>
      alone(folder, async () => {
        if (isEnding()) return undefined;
        leave(folder);
        const next = await use(port);
        ({ port } = next);
        return next;
      });
    return { ...address, birth, joined, again, stop: () => stop(folder) };
  });
}

/** Makes the folder where there is none, and refuses one that is damaged in words; answers its password. */
async function usable({ folder, native, user, say }) {
  if (!running(folder)) examine(folder, user);
  const known = readPassword(folder);
  if (!fs.existsSync(join(folder, 'PG_VERSION'))) {
    const password = known ?? makePassword(folder, user);
    initialise({ folder, native, user, password });
    return password;
  }
  if (known) return known;
  if (running(folder)) {
    throw new Trouble(
      'The password of the database is lost (its file beside the data folder), and another program uses the database.',
      'Stop the other program and start again: a new password is set then. The data is safe.',
    );
  }
  await clearFolder(folder);
  const password = renewPassword({ folder, native, user, role: ROLE });
  say(
    'The password of the database was lost (its file beside the data folder). A new one was set; the data is as it was.',
  );
  return password;
}

/** Leaves the server; it ends when nobody else uses it. */
async function stop(folder) {
  await alone(folder, async () => {
    if (!isAlone(folder)) return leave(folder);
    await shutDown(folder);
    leave(folder);
  });
}

/** One program at a time starts or stops the server of a folder. */
function alone(folder, work) {
  const onLate = (pid) => new Trouble(`Another program (${pid}) is starting or stopping the database.`);
  return locked(`${folder}.lock`, work, { patienceMs: 90_000, onLate });
}
