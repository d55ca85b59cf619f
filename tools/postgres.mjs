// The embedded PostgreSQL 18: made once, started, shared by the programs that need it, stopped by the last of them.
import * as fs from 'node:fs';
import { join } from 'node:path';
import { locked } from './lock.mjs';
import { nativeFolder, postgresUser } from './postgres-files.mjs';
import { launch, ready } from './postgres-launch.mjs';
import { DATABASE, initialise, makePassword, ROLE } from './postgres-make.mjs';
import { endOrphans, running, shutDown } from './postgres-process.mjs';
import { enter, isAlone, leave } from './postgres-users.mjs';
import { dataFolder, ensureDataFolder } from './project.mjs';
import { Trouble } from './trouble.mjs';

/**
 * Starts the server of a folder, or joins the one that runs there already.
 * @param {{ folder?: string, throwAway?: boolean }} options
 * @returns {Promise<{ birth: string, url: string, port: number, pid: number, joined: boolean, urlOf(database: string): string, again(isEnding: () => boolean): Promise<{ url: string, port: number, pid: number } | undefined>, stop(): Promise<void> }>}
 *   again: after its death, on the same port if that is free
 */
export async function startPostgres({ folder = join(dataFolder, 'postgres'), throwAway = false } = {}) {
  ensureDataFolder();
  const user = postgresUser();
  const native = nativeFolder(user);
  fs.mkdirSync(join(folder, '..'), { recursive: true });
  const password = makePassword(folder, user);
  const addressOf = ({ port, pid }) => {
    const urlOf = (database) => `postgres://${ROLE}:${password}@127.0.0.1:${port}/${database}`;
    return { url: urlOf(DATABASE), urlOf, port, pid };
  };
  const use = async (wantedPort) => {
    const server = running(folder) ?? (await launch({ folder, native, user, throwAway, wantedPort }));
    const answering = await ready(folder, server);
    await enter(folder, answering.pid);
    return addressOf(answering);
  };
  return alone(folder, async () => {
    if (!fs.existsSync(join(folder, 'PG_VERSION'))) initialise({ folder, native, user, password });
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
        if (!running(folder)) await endOrphans(folder);
        const next = await use(port);
        ({ port } = next);
        return next;
      });
    return { ...address, birth, joined, again, stop: () => stop(folder) };
  });
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
