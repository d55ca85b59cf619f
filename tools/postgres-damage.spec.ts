import { projectRoot } from '#lib/config';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

interface Postgres {
  url: string;
  stop(): Promise<void>;
}

// Plain JavaScript, for it also runs before anything is built.
const { startPostgres } = (await import(join(projectRoot, 'tools/postgres.mjs'))) as {
  startPostgres(options: { folder: string; throwAway?: boolean; say?: (words: string) => void }): Promise<Postgres>;
};
const { explain } = (await import(join(projectRoot, 'tools/trouble.mjs'))) as { explain(error: unknown): string };
const { damageIn } = (await import(join(projectRoot, 'tools/postgres-damage.mjs'))) as {
  damageIn(folder: string, output: string): Error | undefined;
};

const place = fs.mkdtempSync(join(tmpdir(), 's-pass-damage-'));
const whole = join(place, 'whole');
let copies = 0;

beforeAll(async () => {
  fs.chmodSync(place, 0o755);
  const server = await startPostgres({ folder: whole, throwAway: true });
  await ask(server.url, `create table kept as select 'a record' as word`);
  await server.stop();
});
afterAll(() => fs.rmSync(place, { recursive: true, force: true }));

/** A folder as it was left, with its password. */
function copy(): string {
  const folder = join(place, `copy-${++copies}`);
  for (const part of ['', '.password']) spawnSync('cp', ['-a', `${whole}${part}`, `${folder}${part}`]);
  return folder;
}

async function ask(url: string, question: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(question)).rows;
  } finally {
    await client.end();
  }
}

/** What whoever starts it reads; it must not start. */
async function refusal(folder: string): Promise<string> {
  const server = await startPostgres({ folder, throwAway: true }).catch((error: unknown) => error);
  if (typeof server === 'object' && server !== null && 'url' in server) {
    await (server as Postgres).stop();
    throw new Error('It started.');
  }
  const words = explain(server);
  expect(words).not.toMatch(/^\s+at /m);
  return words;
}

const remove = (name: string) => (folder: string) => fs.rmSync(join(folder, name), { recursive: true });

describe('a damaged data folder', () => {
  it.each<[string, (folder: string) => void, RegExp]>([
    ['without PG_VERSION', remove('PG_VERSION'), /PG_VERSION is missing[^]*records are probably whole[^]*echo 18 >/],
    [
      'with half a PG_VERSION',
      (folder) => fs.writeFileSync(join(folder, 'PG_VERSION'), ''),
      /PG_VERSION is not readable/,
    ],
    ['without base', remove('base'), /base is missing or incomplete[^]*here they are gone/],
    ['without one database', remove('base/1'), /base is missing or incomplete/],
    ['without global', remove('global'), /global is missing/],
    ['without pg_control', remove('global/pg_control'), /global\/pg_control is missing[^]*untouched/],
    ['without WAL', remove('pg_wal'), /pg_wal is missing or incomplete[^]*log of their last changes is gone/],
    ['without settings', remove('postgresql.conf'), /postgresql\.conf is missing/],
  ])('%s is told in words, with what is safe and how to go back', async (_, damage, expected) => {
    const folder = copy();
    damage(folder);
    const before = fs.readdirSync(folder);
    const words = await refusal(folder);
    expect(words).toMatch(expected);
    expect(words).toContain('is damaged');
    expect(words).toContain('Nothing was changed');
    expect(words).toMatch(/db:restore FILE[^]*docs\/operations\.md/);
    expect(fs.readdirSync(folder)).toEqual(before);
  });

  it('whose WAL cannot be read is told by what PostgreSQL says', async () => {
    const folder = copy();
    const wal = join(folder, 'pg_wal');
    for (const name of fs.readdirSync(wal).filter((file) => /^[0-9A-F]{24}$/.test(file)))
      fs.writeFileSync(join(wal, name), Buffer.alloc(fs.statSync(join(wal, name)).size));
    fs.mkdirSync(join(place, 'backups'), { recursive: true });
    fs.writeFileSync(join(place, 'backups/s-pass-2026-11-24T01-23-00Z.zst'), '');
    const words = await refusal(folder);
    expect(words).toMatch(/is damaged: its log pg_wal cannot be read \(could not locate a valid checkpoint record/);
    expect(words).toMatch(/The newest is .*backups\/s-pass-2026-11-24T01-23-00Z\.zst of \d{4}-/);
  });
});

describe('a data folder that is not ours to use', () => {
  it('of another version says which, and how to bring the data over', async () => {
    const folder = copy();
    fs.writeFileSync(join(folder, 'PG_VERSION'), '17\n');
    expect(await refusal(folder)).toMatch(
      /was made by PostgreSQL 17, and this is 18\. Nothing was changed\.\n.*db:backup/,
    );
  });

  it('that cannot be read says who may not, and what to do', async () => {
    const folder = copy();
    fs.chmodSync(folder, 0o300);
    expect(await refusal(folder)).toMatch(/cannot be read by user \d+[^]*chmod 700/);
    fs.chmodSync(folder, 0o700);
  });

  const asRoot = process.getuid?.() === 0 ? it : it.skip;
  asRoot('of somebody else says whose it is', async () => {
    const folder = copy();
    fs.chownSync(folder, 12345, 12345);
    expect(await refusal(folder)).toMatch(/belongs to user 12345[^]*Start as user 12345, or give the folder/);
  });

  asRoot.each(['PG_VERSION', 'base', 'global/pg_control'])(
    'says whose %s in it is, where it is not ours',
    async (name) => {
      const folder = copy();
      fs.chownSync(join(folder, name), 12345, 12345);
      fs.chmodSync(join(folder, name), 0o700);
      const words = await refusal(folder);
      expect(words).toContain(`${name} in the data folder`);
      expect(words).toMatch(/belongs to user 12345[^]*Nothing was changed[^]*sudo chown -R \d+ /);
    },
  );

  asRoot('on a full disk says so', async () => {
    const disk = join(place, 'disk');
    fs.mkdirSync(disk);
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m,mode=755', 'tmpfs', disk]).status !== 0) return;
    try {
      expect(await refusal(join(disk, 'postgres'))).toMatch(/The disk is full[^]*start again/);
    } finally {
      spawnSync('umount', ['-l', disk]);
    }
  });

  it('and a disk that is full at the start is told from what PostgreSQL says', () => {
    const output = '2026 [1] FATAL:  could not write lock file "postmaster.pid": No space left on device';
    expect(damageIn(whole, output)!.message).toMatch(/The disk is full[^]*What was confirmed is kept/);
  });
});

describe('what is mended', () => {
  it.each<[string, (file: string) => void]>([
    ['lost', (file) => fs.rmSync(file)],
    ['empty', (file) => fs.writeFileSync(file, '')],
  ])('is a password that is %s: another is set, and the data is as it was', async (_, lose) => {
    const folder = copy();
    const former = fs.readFileSync(`${folder}.password`, 'utf8');
    lose(`${folder}.password`);
    let said = '';
    const server = await startPostgres({ folder, throwAway: true, say: (words) => (said += words) });
    expect(said).toMatch(/password of the database was lost.*A new one was set; the data is as it was/);
    expect(await ask(server.url, 'select word from kept')).toEqual([{ word: 'a record' }]);
    const old = server.url.replace(/:[0-9a-f]{36}@/, `:${former.trim()}@`);
    await expect(ask(old, 'select 1')).rejects.toThrow(/password authentication failed/);
    expect(fs.statSync(`${folder}.password`).mode & 0o777).toBe(0o600);
    await server.stop();
    // And it stays.
    const again = await startPostgres({ folder, throwAway: true, say: (words) => (said = words) });
    expect(again.url.split('@')[0]).toBe(server.url.split('@')[0]);
    await again.stop();
  });

  it('is not the password of a server that others use', async () => {
    const folder = copy();
    const server = await startPostgres({ folder, throwAway: true });
    fs.renameSync(`${folder}.password`, `${folder}.aside`);
    expect(await refusal(folder)).toMatch(/another program uses the database[^]*The data is safe/);
    fs.renameSync(`${folder}.aside`, `${folder}.password`);
    await server.stop();
  });

  it('is the number of a former server that another program has since', async () => {
    const folder = copy();
    const user = fs.statSync(folder);
    const other = spawn('sleep', ['60'], { uid: user.uid, gid: user.gid });
    fs.writeFileSync(
      join(folder, 'postmaster.pid'),
      `${other.pid}\n${folder}\n1790000000\n5432\n\n127.0.0.1\n\nready   \n`,
    );
    const server = await startPostgres({ folder, throwAway: true });
    expect(await ask(server.url, 'select word from kept')).toEqual([{ word: 'a record' }]);
    expect(other.exitCode).toBeNull();
    await server.stop();
    other.kill('SIGKILL');
  });
});
