import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { verifyBackup } from '#lib/backup';
import { projectRoot } from '#lib/config';
import { emptyDatabase, sharedDatabase, type TestDatabase } from '#lib/testing';
import { outcomeOf, runCommand, startCommand } from '../testing/cli.js';

const folder = mkdtempSync(join(tmpdir(), 's-pass-refusals-'));
const whole = join(projectRoot, 'apps/api/src/testing/last-version.zst');
const bytes = readFileSync(whole);
let target: TestDatabase;
let small: TestDatabase;

beforeAll(async () => {
  target = await emptyDatabase();
  small = await emptyDatabase();
  expect(await runCommand(small.url, ['db:restore', whole])).toMatchObject({ code: 0 });
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await target?.drop();
  await small?.drop();
});

async function inDatabase<T extends object>(url: string, statement: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(statement)).rows;
  } finally {
    await client.end();
  }
}

const isEmpty = async (): Promise<boolean> => {
  const rows = await inDatabase(
    target.url,
    `select from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`,
  );
  return rows.length === 0;
};

/** The file under another name, changed. */
function changed(name: string, content: Buffer): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

describe('a file that is not what was written', () => {
  it.each([1, 39, 41, Math.floor(bytes.length / 2), bytes.length - 10, bytes.length])(
    'is refused when its last %d bytes are missing',
    async (missing) => {
      const file = changed('cut.zst', bytes.subarray(0, bytes.length - missing));
      await expect(verifyBackup(file)).rejects.toThrow(/cut\.zst is not a whole backup: its end is missing/);
    },
  );

  it('is refused when one bit of any of its bytes is another', async () => {
    for (let at = 0; at < bytes.length; at += Math.floor(bytes.length / 40) + 1) {
      const flipped = Buffer.from(bytes);
      flipped[at]! ^= 1 << (at % 8);
      await expect(verifyBackup(changed('flipped.zst', flipped))).rejects.toThrow(
        /flipped\.zst is damaged: its checksum/,
      );
    }
    const flipped = Buffer.from(bytes);
    flipped[flipped.length - 1]! ^= 1;
    await expect(verifyBackup(changed('flipped.zst', flipped))).rejects.toThrow(/is damaged/);
  });

  it('never touches the database', async () => {
    const file = changed('cut.zst', bytes.subarray(0, bytes.length - 1));
    const { code, output } = await runCommand(target.url, ['db:restore', file]);
    expect([code, output]).toEqual([1, expect.stringMatching(/not a whole backup.*\n$/)]);
    expect(output).not.toMatch(/^ +at /m);
    expect(await isEmpty()).toBe(true);
  });
});

describe('a restore', () => {
  it.each([
    ['a database that holds something', () => small.url, /is not empty: it holds .*\baudit\.entry, .* and \d+ more/],
    ['nothing', () => target.url, /absent\.zst was not found/],
  ])('into or from %s is refused', async (what, url, words) => {
    const file = what === 'nothing' ? join(folder, 'absent.zst') : whole;
    expect(await runCommand(url(), ['db:restore', file])).toEqual({ code: 1, output: expect.stringMatching(words) });
  });

  it('is refused while the product runs on the database', async () => {
    const server = new pg.Client({ connectionString: target.url, application_name: 's-pass api' });
    await server.connect();
    const { code, output } = await runCommand(target.url, ['db:restore', whole]);
    await server.end();
    expect([code, output]).toEqual([
      1,
      expect.stringMatching(/is running on the database .* \(s-pass api\)\. Stop it/),
    ]);
  });

  it('of a newer version is refused, and leaves the database empty', async () => {
    await inDatabase(
      small.url,
      `insert into public.schema_migration (timestamp, name) values (1000000009999, '9999-future-1000000009999')`,
    );
    const file = join(folder, 'newer.zst');
    expect(await runCommand(small.url, ['db:backup', file])).toMatchObject({ code: 0 });
    await inDatabase(small.url, `delete from public.schema_migration where timestamp = 1000000009999`);
    const { code, output } = await runCommand(target.url, ['db:restore', file]);
    expect([code, output]).toEqual([1, expect.stringMatching(/newer than this one .*unknown here is 9999-future/)]);
    expect(await isEmpty()).toBe(true);
  });

  it('leaves out what somebody else put beside the tables of the product, and says so', async () => {
    const beside = await emptyDatabase();
    await inDatabase(small.url, `create table public.notes as select 'of the house' as text`);
    const file = join(folder, 'beside.zst');
    expect(await runCommand(small.url, ['db:backup', file])).toMatchObject({ code: 0 });
    await inDatabase(small.url, 'drop table public.notes');
    const { code, output } = await runCommand(beside.url, ['db:restore', file]);
    expect([code, output]).toEqual([
      0,
      expect.stringMatching(/Left out, .*: public\.notes\. Their rows are in the file/),
    ]);
    await beside.drop();
  });

  it('of rows that do not fit together fails, and leaves the database empty', async () => {
    await inDatabase(
      small.url,
      `alter table network.position drop constraint position_person_id_fkey;
       alter table network.position disable trigger user;
       update network.position set person_id = 'person_nobody' where id = (select min(id) from network.position)`,
    );
    const file = join(folder, 'unfit.zst');
    expect(await runCommand(small.url, ['db:backup', file])).toMatchObject({ code: 0 });
    const { code, output } = await runCommand(target.url, ['db:restore', file]);
    expect([code, output]).toEqual([1, expect.stringMatching(/do not fit together: .*position_person_id_fkey/)]);
    expect(await isEmpty()).toBe(true);
  });
});

describe('a backup', () => {
  it('never takes the place of a file', async () => {
    const file = join(folder, 'there.zst');
    copyFileSync(whole, file);
    const { code, output } = await runCommand(small.url, ['db:backup', file]);
    expect([code, output]).toEqual([1, expect.stringMatching(/there\.zst exists already and is left as it is/)]);
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  it.each([
    ['a folder that is not there', () => join(folder, 'no/where.zst'), /was not found/],
    ['a database without the product', () => join(folder, 'nothing.zst'), /holds nothing of the product/],
  ])('to or of %s is refused', async (what, file, words) => {
    const { url } = what.startsWith('a database') ? target : small;
    expect(await runCommand(url, ['db:backup', file()])).toEqual({ code: 1, output: expect.stringMatching(words) });
  });

  it('that was killed never looks whole', async () => {
    const file = join(folder, 'killed.zst');
    const run = startCommand(sharedDatabase().url, ['db:backup', file]);
    const ended = outcomeOf(run);
    const unfinished = (): string | undefined => readdirSync(folder).find((name) => name.startsWith('killed'));
    for (let tries = 0; !unfinished() && tries < 3000; tries++) await delay(20);
    run.kill('SIGKILL');
    await ended;
    expect(existsSync(file)).toBe(false);
    expect(unfinished()).toMatch(/\.unfinished$/);
    await expect(verifyBackup(join(folder, unfinished()!))).rejects.toThrow(/is not a whole backup/);
  });
});

describe('a command', () => {
  it.each([
    ['db:bakup', 'db:backup'],
    ['backup', 'db:backup'],
    ['demo:delete', 'demo:remove'],
  ])('that there is not is named, with the nearest: %s', async (name, nearest) => {
    const { code, output } = await runCommand('', [name]);
    expect(code).toBe(2);
    const [first] = output.split('\n');
    expect(first).toContain(`There is no command "${name}".`);
    expect(first).toContain(`Did you mean "${nearest}"`);
    expect(output).toContain('db:restore');
  });

  it('that is nothing like any is named alone', async () => {
    const { code, output } = await runCommand('', ['xxxxxxxxxxxxxxxxxx']);
    expect([code, output]).toEqual([2, expect.stringMatching(/^There is no command "xxxxxxxxxxxxxxxxxx"\.\n/)]);
  });

  it('says what came of it, and no progress where nobody watches', async () => {
    const file = join(folder, 'quiet.zst');
    const { code, output } = await runCommand(small.url, ['db:backup', file]);
    expect([code, output]).toEqual([0, expect.stringMatching(/^\S+quiet\.zst: \d+ tables, \d+ rows, [\d.]+ MB\n$/)]);
    const watched = await runCommand(small.url, ['db:backup', join(folder, 'watched.zst'), '--progress']);
    expect(watched).toMatchObject({ code: 0, output: expect.stringMatching(/^\D+ 100 % \(\d+ of \d+ tables/m) });
  });

  it('runs a statement where there is no other program for it', async () => {
    const asked = await runCommand(small.url, [
      'db:sql',
      `select 1 as one, 'Été' as word union all select 2, null order by 1`,
    ]);
    expect(asked).toEqual({ code: 0, output: '{"one":1,"word":"Été"}\n{"one":2,"word":null}\n2 rows\n' });
    const done = await runCommand(small.url, ['db:sql', 'delete from identity.session']);
    expect(done).toEqual({ code: 0, output: '0 rows\n' });
    const two = await runCommand(small.url, ['db:sql', 'create table public.one (); create table public.two ()']);
    expect(two).toEqual({ code: 1, output: expect.stringContaining('multiple commands') });
    expect(await inDatabase(small.url, `select to_regclass('public.one') as one`)).toEqual([{ one: null }]);
    const wrong = await runCommand(small.url, ['db:sql', 'select nothing']);
    expect(wrong).toEqual({ code: 1, output: 'column "nothing" does not exist\n' });
    expect(await runCommand(small.url, ['db:sql'])).toMatchObject({
      code: 1,
      output: expect.stringContaining('db:sql'),
    });
  });
});
