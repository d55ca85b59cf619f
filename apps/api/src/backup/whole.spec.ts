import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { emptyDatabase, testDatabase, type TestDatabase } from '#lib/testing';
import { outcomeOf, runCommand, startCommand } from '../testing/cli.js';
import { likenessOf } from '../testing/likeness.js';

const folder = mkdtempSync(join(tmpdir(), 's-pass-backup-'));
const file = join(folder, 'whole.zst');
let source: TestDatabase;
let target: TestDatabase;
let owner: string;
let written: number;

/** Two rows by one transaction each time, in the first and the last table that a backup comes to. */
async function writeUntil(isOver: () => boolean): Promise<number> {
  const client = await connected(source.url);
  let done = 0;
  for (; !isOver(); done++) {
    await client.query('begin');
    await client.query(`insert into audit.entry (action, subject_type, subject_id) values ('test', 'mark', $1)`, [
      `mark-number-${done}`,
    ]);
    await client.query(
      `insert into writes.answered (account_id, key, operation, digest) values ('mark', $1, 'test', '')`,
      [`mark-number-${done}`],
    );
    await client.query('commit');
  }
  await client.end();
  return done;
}

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

async function compared(url: string): ReturnType<typeof likenessOf> {
  const client = await connected(url);
  try {
    return await likenessOf(client);
  } finally {
    await client.end();
  }
}

/** Of the communes those of one département: more rows of a table would be copied like these. */
async function keepOneDepartement(): Promise<void> {
  const client = await connected(source.url);
  const parents = ['commune_id', 'epci_id', 'departement_id', 'region_id'];
  await client.query(`set session_replication_role = replica;
    create temporary table kept as select id from territories.territory
      where kind in ('REGION', 'DEPARTEMENT', 'OVERSEAS_COLLECTIVITY') or (kind <> 'EPCI' and code like '14%');
    insert into kept select distinct unnest(array[${parents.join()}]) from territories.territory_version
      where territory_id in (select id from kept);
    delete from territories.territory where id not in (select id from kept where id is not null);
    delete from territories.territory_version v where not exists (select from territories.territory t where t.id = v.territory_id);
    delete from territories.territory_event e where not exists (select from territories.territory t where t.id = e.territory_id);
    delete from territories.location l where not exists (select from territories.territory t where t.id = l.territory_id);
    delete from territories.outline o where not exists (select from territories.territory t where t.id = o.territory_id);
    delete from territories.succession s
      where (select count(*) from territories.territory t where t.id in (s.predecessor_id, s.successor_id)) < 2;
    delete from territories.epci_extent e
      where (select count(*) from territories.territory t where t.id in (e.epci_id, e.ancestor_id)) < 2;
    delete from changes.current c where c.type = 'Territory' and not exists (select from territories.territory t where t.id = c.id);
    truncate territories.tally, territories.designation;
    insert into territories.tally select * from territories.tally_of_records;
    insert into territories.designation select * from territories.designation_of_records`);
  await client.end();
}

beforeAll(async () => {
  source = await testDatabase();
  await keepOneDepartement();
  expect(await runCommand(source.url, ['demo:load'])).toMatchObject({ code: 0 });
  target = await emptyDatabase();
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await target?.drop();
  const client = await connected(source.url);
  if (owner) await client.query(`drop role ${owner}`);
  await client.end();
  await source.drop();
});

describe('a backup taken while others write', () => {
  it('tells how far it is, and leaves one file that only its owner may read', async () => {
    const run = startCommand(source.url, ['db:backup', file, '--progress']);
    const outcome = outcomeOf(run);
    let isOver = false;
    void outcome.then(() => (isOver = true));
    written = await writeUntil(() => isOver);
    const { code, output } = await outcome;
    expect(output).toMatch(/^Backing up 0 % \(\d+ of \d+ tables, \d+ rows\)/);
    expect(output).toMatch(/whole\.zst: \d+ tables, \d+ rows, \d+\.\d MB\n$/);
    expect(code).toBe(0);
    expect(readdirSync(folder)).toEqual(['whole.zst']);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });
});

describe('a backup that is restored by a role that owns the database and nothing else', () => {
  it('is compared with the file table by table', async () => {
    await asOwner(target.url);
    const { code, output } = await runCommand(ownerUrl(), ['db:restore', file, '--progress']);
    expect(output).toMatch(
      /Checking the backup 100 %.*Restoring 100 %.*Comparing 100 %.*each compared with the backup\.\n$/s,
    );
    expect(code).toBe(0);
  });

  it('holds every write whole or not at all, from one moment', async () => {
    const client = await connected(target.url);
    const marks = async (table: string, column: string): Promise<string[]> =>
      (
        await client.query({
          text: `select ${column} from ${table} where ${column} like 'mark-number-%' order by 1`,
          rowMode: 'array',
        })
      ).rows.flat();
    const first = await marks('audit.entry', 'subject_id');
    const last = await marks('writes.answered', 'key');
    expect(first).toEqual(last);
    expect(first.length).toBeGreaterThan(0);
    expect(first.length).toBeLessThan(written);
    await client.end();
  });

  it('equals the first in every table, sequence and rule once what came later is gone from both', async () => {
    for (const url of [source.url, target.url]) {
      const client = await connected(url);
      await client.query(`delete from writes.answered where account_id = 'mark'`);
      await client.query(`alter table audit.entry disable trigger user`);
      await client.query(`delete from audit.entry where action = 'test'`);
      await client.query(`alter table audit.entry enable trigger user`);
      await client.query(`select setval('audit.entry_id_seq', 1000000)`);
      // A restored database lives anew.
      await client.query(
        `update changes.life set id = 'one'; update changes.current set xid = '1'; update club.activity set xid = '1'`,
      );
      await client.end();
    }
    const [restored, first] = await Promise.all([compared(target.url), compared(source.url)]);
    expect(restored).toEqual(first);
    expect(await runCommand(ownerUrl(), ['db:check'])).toMatchObject({ code: 0 });
  });
});

/** Hands a database to a role of its own, which may do nothing else. */
async function asOwner(url: string): Promise<void> {
  const client = await connected(url);
  owner = new URL(url).pathname.slice(1);
  await client.query(`create role ${owner} login password 'owner' nosuperuser nocreatedb nocreaterole`);
  await client.query(`alter database ${owner} owner to ${owner}`);
  await client.end();
}

function ownerUrl(): string {
  const url = new URL(target.url);
  url.username = owner;
  url.password = 'owner';
  return url.href;
}
