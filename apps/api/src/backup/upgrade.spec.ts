import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hash } from 'node:crypto';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { restore, verifyBackup } from '#lib/backup';
import { projectRoot } from '#lib/config';
import { createDataSource, migrate, type MigrationClass, sqlMigration } from '#lib/database';
import { readDemonstrationAccounts } from '#lib/identity';
import { migrateQueue } from '#lib/jobs';
import { createLogger } from '#lib/logging';
import { emptyDatabase, type TestDatabase } from '#lib/testing';
import { TABLES } from '../parts.js';
import { runCommand } from '../testing/cli.js';
import { broken, type Contract, contractOf, letGo } from '../testing/contract-of-tables.js';
import { type Server, startServer } from '../testing/processes.js';

const folder = mkdtempSync(join(tmpdir(), 's-pass-upgrade-'));
// Demonstration data and the shipped history of the network, with the départements alone, as the version before this one left them.
const lastVersion = join(projectRoot, 'apps/api/src/testing/last-version.zst');
let database: TestDatabase;
let server: Server | undefined;

beforeAll(async () => {
  database = await emptyDatabase();
  const dataSource = createDataSource(database.config, TABLES, { statementTimeoutMs: 0 });
  await dataSource.initialize();
  await restore({ dataSource, file: lastVersion, log: createLogger('silent'), asItWas: true });
  await dataSource.destroy();
});
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
  await database?.drop();
});

async function ask(query: string, headers: Record<string, string> = {}): Promise<unknown> {
  const response = await fetch(`${server!.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

describe('this version on the data of the last one', () => {
  it('prepares it, after a backup of how it was', async () => {
    const { code, output } = await runCommand(database.url, ['db:prepare'], { BACKUP_DIR: folder });
    const [, file] = /Kept as it was before the upgrade: (\S+)/.exec(output) ?? [];
    expect([code, file]).toEqual([0, expect.stringContaining(folder)]);
    const { header } = await verifyBackup(file!);
    expect(header.migrations).toEqual((await verifyBackup(lastVersion)).header.migrations);
  });

  it('prepares it once', async () => {
    const { code, output } = await runCommand(database.url, ['db:prepare'], { BACKUP_DIR: folder });
    expect([code, output]).toEqual([0, '']);
  });

  it('leaves what a newer release has prepared as it is', async () => {
    const pool = new pg.Pool({ connectionString: database.url, max: 1 });
    await pool.query(
      `insert into schema_migration (timestamp, name) values (1000000009999, '9999-later-1000000009999')`,
    );
    const { code, output } = await runCommand(database.url, ['db:prepare'], { BACKUP_DIR: folder });
    await pool.query(`delete from schema_migration where name = '9999-later-1000000009999'`);
    await pool.end();
    expect([code, output.trim()]).toEqual([
      0,
      'A newer release has brought 9999-later: what it prepared is left as it is',
    ]);
  });

  it('answers over HTTP what the last one answered', async () => {
    server = await startServer(database.url);
    expect(
      await ask(`{
        network(asOf: "2016-12-31") { memberCount certainty agreementsInForce { countedSignatories } }
        territory(kind: COMMUNE, code: "59350") { name department: parent { name } }
        organizations(first: 1, filter: { includeDemonstration: true }) { totalCount nodes { name } }
      }`),
    ).toEqual({
      network: { memberCount: 9, certainty: 'CERTAIN', agreementsInForce: [{ countedSignatories: 9 }] },
      territory: { name: 'Lille', department: { name: 'Nord' } },
      organizations: { totalCount: 102, nodes: [{ name: 'CAUE de démonstration – Aisne' }] },
    });
  });

  it('lets in whom the last one let in, with the roles that they held and where', async () => {
    const { password, accounts } = readDemonstrationAccounts();
    const SIGN_IN = `mutation { signIn(input: { email: "EMAIL", password: "${password}" }) { viewer { roles(first: 9) { nodes { role organization { key } } } } } }`;
    // Those that there were then.
    for (const { email, roles } of accounts.filter(({ organization }) => !organization)) {
      const [role] = roles as [string];
      const organization = ['ORGANIZATION_MANAGER', 'MEMBER'].includes(role) ? { key: 'demonstration-02' } : null;
      expect(await ask(SIGN_IN.replace('EMAIL', email))).toEqual({
        signIn: { viewer: { roles: { nodes: [{ role, organization }] } } },
      });
    }
  });

  it('keeps beside the records what they say', async () => {
    expect(await runCommand(database.url, ['db:check'])).toMatchObject({ code: 0 });
  });
});

describe('a migration that has landed', () => {
  const list = readFileSync(join(projectRoot, 'apps/api/src/backup/landed-migrations.json'), 'utf8');
  const landed = JSON.parse(list) as Record<string, string>;
  const present = new Map(
    globSync('libs/*/src/migrations/*.sql', { cwd: projectRoot }).map((file) => [
      basename(file),
      hash('sha256', readFileSync(join(projectRoot, file)), 'hex').slice(0, 16),
    ]),
  );

  // Databases ran it as it was: what is to be otherwise is a new migration.
  it.each(Object.entries(landed))('%s is as it was', (file, digest) => {
    expect(present.get(file)).toBe(digest);
  });

  it('has its line in landed-migrations.json', () => {
    expect(Object.fromEntries([...present].filter(([file]) => !(file in landed)))).toEqual({});
  });
});

/** From here on each leaves to the processes of the release before it what they use: hosts are upgraded in turn, while people work. */
const WITHOUT_A_PAUSE = '0418';

describe('a new migration', () => {
  let tables: TestDatabase;
  beforeAll(async () => {
    tables = await emptyDatabase();
    await migrateQueue(tables.url, createLogger('silent'));
  });
  afterAll(() => tables?.drop());

  interface Named {
    made: MigrationClass;
    name: string;
  }
  const named = (made: MigrationClass): Named => ({ made, name: new made().name!.replace(/-\d{13}$/, '') });
  const isNew = ({ name }: Named): boolean => name >= WITHOUT_A_PAUSE;
  const texts = new Map(
    globSync('libs/*/src/migrations/*.sql', { cwd: projectRoot }).map((file) => [
      basename(file, '.sql'),
      readFileSync(join(projectRoot, file), 'utf8'),
    ]),
  );

  /** Runs these; what they broke of what there was before. */
  async function run(
    migrations: Named[],
    before?: Contract,
  ): Promise<{ contract: Contract; found: Map<string, string> }> {
    const { options } = createDataSource(tables.config, []);
    const dataSource = new DataSource({ ...options, migrations: migrations.map(({ made }) => made) });
    await dataSource.initialize();
    try {
      await migrate(dataSource);
      const contract = await contractOf(dataSource);
      return { contract, found: before ? broken(before, contract) : new Map() };
    } finally {
      await dataSource.destroy();
    }
  }

  it('leaves what processes of the release before it use, or says in its head since when none does', async () => {
    const told: string[] = [];
    const all = (createDataSource(tables.config, TABLES).options.migrations as MigrationClass[]).map(named);
    let { contract } = await run(all.filter((one) => !isNew(one)));
    for (const one of all.filter(isNew).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const result = await run([one], contract);
      const head = letGo(texts.get(one.name) ?? '');
      for (const [what, why] of result.found) if (!head.has(what)) told.push(`${one.name}: ${what} ${why}`);
      contract = result.contract;
    }
    expect(told).toEqual([]);
  });

  it('is refused, with what to do instead, whatever it takes from them', async () => {
    const of = (name: string, text: string): Named[] => [named(sqlMigration(name, text))];
    const { contract } = await run(
      of(
        '9001-before',
        `create schema scratch;
         create type scratch.mood as enum ('GOOD', 'BAD');
         create table scratch.other (id text primary key);
         create table scratch.a (id text primary key, gone text, size integer, later text, code text unique, kind text, free text,
           constraint kind check (kind in ('A', 'B')), constraint free check (free in ('A', 'B')));
         create view scratch.seen as select id, gone from scratch.a;
         create function scratch.f(x text) returns integer language sql as 'select 1';
         create function scratch.g(x text) returns integer language sql as 'select 1'`,
      ),
    );
    const { found } = await run(
      of(
        '9002-after',
        `drop view scratch.seen;
         alter table scratch.a drop column gone, alter column size type bigint, alter column later set not null, drop constraint a_code_key,
           add column wanted text not null, add column given text not null default '', add column mood text, add constraint mood check (mood <> ''),
           drop constraint kind, add constraint kind check (kind in ('A')), drop constraint free, add constraint free check (free in ('A', 'B', 'C')),
           add constraint short check (length(id) < 9), add column other_id text references scratch.other, add unique (kind);
         create index on scratch.a (free);
         drop function scratch.f(text);
         create function scratch.f(x text) returns text language sql as $$select 'one'$$;
         create function scratch.g(x text, y text) returns integer language sql as 'select 1';
         alter type scratch.mood rename value 'BAD' to 'WORSE';
         create table scratch.b (id text primary key, a_id text not null references scratch.a)`,
      ),
      contract,
    );
    expect(
      Object.fromEntries([...found].map(([what, why]) => [what, /gone|was \w+|second|given|refuses/.exec(why)![0]])),
    ).toEqual({
      'table scratch.seen': 'gone',
      'column scratch.a.gone': 'gone',
      'column scratch.a.size': 'was integer',
      'column scratch.a.later': 'given',
      'column scratch.a.wanted': 'given',
      'unique key scratch.a (code)': 'gone',
      'unique key scratch.a (kind)': 'refuses',
      'check scratch.a.kind': 'refuses',
      'check scratch.a.short': 'refuses',
      'function scratch.f(x text)': 'was integer',
      'function scratch.g(x text, y text)': 'second',
      'value scratch.mood.BAD': 'gone',
      'table scratch.a': 'was written',
    });
    expect([
      ...letGo(
        '-- Unused: column scratch.a.gone, since 1a2b3c4\n-- Held to: check scratch.a.short, since v12.1\n-- Unused: all of it',
      ),
    ]).toEqual(['column scratch.a.gone', 'check scratch.a.short']);
  });
});
