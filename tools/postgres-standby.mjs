// A PostgreSQL server of its own, and another that follows it: the real ones, for what is tried with hot standbys.
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from './postgres.mjs';

/** As a server has it that others follow. */
const FOLLOWED = { wal_level: 'replica', max_wal_senders: '4' };

/**
 * @typedef {Awaited<ReturnType<typeof startPostgres>>} Server
 * @param {(url: string) => Promise<void>} prepare what the first is filled with before it is copied
 * @param {Record<string, string>} common settings of both
 * @returns {Promise<{ primary: Server, standby: Server, restartStandby(settings?: Record<string, string>): Promise<void>, close(): Promise<void> }>}
 */
export async function withStandby(prepare, common = {}) {
  const root = fs.mkdtempSync(join(tmpdir(), 's-pass-standby-'));
  // Another user runs the servers where root may not.
  fs.chmodSync(root, 0o755);
  const start = (name, settings = {}) =>
    startPostgres({
      folder: join(root, name, 'data'),
      throwAway: true,
      settings: { ...FOLLOWED, ...common, ...settings },
    });
  const first = await start('primary');
  await prepare(first.url);
  await first.stop();
  // Of a server that was stopped, its folder is a base backup.
  copyKeepingOwners(join(root, 'primary'), join(root, 'standby'));
  const primary = await start('primary');
  follow(join(root, 'standby/data'), primary.url);
  let standby = await start('standby');
  return {
    primary,
    get standby() {
      return standby;
    },
    async restartStandby(settings) {
      await standby.stop();
      standby = await start('standby', settings);
    },
    async close() {
      await standby.stop();
      await primary.stop();
      fs.rmSync(root, { recursive: true, force: true });
    },
  };
}

function follow(folder, primaryUrl) {
  const { uid, gid } = fs.statSync(join(folder, 'PG_VERSION'));
  const signal = join(folder, 'standby.signal');
  fs.writeFileSync(signal, '');
  fs.chownSync(signal, uid, gid);
  const server = primaryUrl.replace(/\/[^/]*$/, '');
  fs.appendFileSync(join(folder, 'postgresql.auto.conf'), `primary_conninfo = '${server}'\n`);
}

function copyKeepingOwners(from, to) {
  fs.cpSync(from, to, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
  for (const entry of ['', ...fs.readdirSync(from, { recursive: true })]) {
    const { uid, gid, mode } = fs.lstatSync(join(from, entry));
    fs.lchownSync(join(to, entry), uid, gid);
    fs.chmodSync(join(to, entry), mode & 0o7777);
  }
}
