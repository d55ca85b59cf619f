import { afterEach, describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeConfig, projectRoot } from '#lib/config';
import { sharedDatabase, TestPooler } from '#lib/testing';
import { readOptions } from './data-source.js';
import { checkAddresses } from './index.js';

const { url } = sharedDatabase();
const postgres = url.replace(/\/[^/]*$/, '/postgres');

let pooler: TestPooler | undefined;
afterEach(() => pooler?.end());

/** Why the server does not start; nothing where it does. */
const refused = (databaseUrl: string, databaseDirectUrl?: string): Promise<string> =>
  checkAddresses({ databaseUrl, databaseDirectUrl, databaseStatementTimeoutMs: 5000 }).then(
    () => '',
    (error: Error) => error.message,
  );
const open = async (...lends: [Parameters<typeof TestPooler.before>[1], object?]): Promise<string> =>
  (pooler = await TestPooler.before(url, lends[0], lends[1] ?? { options: readOptions, statement_timeout: 5000 })).url;

describe('A server starts', () => {
  it('with PostgreSQL itself, and with a pooler that keeps sessions', async () => {
    expect(await refused(url)).toBe('');
    expect(await refused(url, url)).toBe('');
    expect(await refused(await open('session'))).toBe('');
  });

  it('with a pooler that lends connections by transaction where it is told the address of the database itself', async () => {
    const through = await open('transaction');
    expect(await refused(through)).toContain('Set DATABASE_DIRECT_URL to the address of PostgreSQL itself');
    expect(await refused(through, url)).toBe('');
    expect(await refused(url, through)).toContain('DATABASE_DIRECT_URL leads to a pooler');
    expect(await refused(through, postgres)).toContain('leads to another database than DATABASE_URL');
  });

  it('with a pooler whose connections begin as ours do', async () => {
    const said = await refused(
      await open('transaction', { options: '-c jit=off -c default_transaction_read_only=on' }),
      url,
    );
    expect(said.match(/has \S+ at \S+, where we need [^.]+/g)).toEqual([
      'has pg_trgm.word_similarity_threshold at nothing, where we need 0',
      'has statement_timeout at 0, where we need 5000',
    ]);
  });
});

describe('docker/pgbouncer/pgbouncer.ini', () => {
  const ini = readFileSync(join(projectRoot, 'docker/pgbouncer/pgbouncer.ini'), 'utf8');
  const listOf = (name: string): string[] => new RegExp(`^${name} = (.+)$`, 'm').exec(ini)![1]!.split(', ');
  const asked = Object.fromEntries(
    [...readOptions.matchAll(/-c (\S+)=(\S+)/g)].map(([, name, value]) => [name, value]),
  );

  it('sets what connections ask for when they begin, and knows all of it', () => {
    const set = Object.fromEntries(
      [...ini.matchAll(/set ([\w.]+) = ([\w.]+)/g)].map(([, name, value]) => [name, value]),
    );
    const ignored = listOf('ignore_startup_parameters');
    expect(Object.keys(set).toSorted()).toEqual(ignored.toSorted());
    // Those it hands on by itself.
    const tracked = ['TimeZone', 'DateStyle', ...listOf('track_extra_parameters')];
    const timeout = describeConfig().find(({ name }) => name === 'DATABASE_STATEMENT_TIMEOUT_MS')!.default;
    const others = Object.entries(asked).filter(([name]) => !tracked.includes(name!));
    expect(set).toEqual({ ...Object.fromEntries(others), statement_timeout: timeout });
  });
});

describe('What outlives a transaction on its connection', () => {
  const KEEPS =
    /pg_advisory_(?:un)?lock(?:_shared)?\(|[`'"](?:un)?listen |[`'"](?:set (?!local|constraints)|reset )[\w. ]+|with hold|[`'"](?:prepare|deallocate|discard) /;
  const files = ['libs', 'apps'].flatMap((place) =>
    readdirSync(join(projectRoot, place), { recursive: true, encoding: 'utf8' })
      .filter((file) => /(?<!\.d|\.spec)\.(ts|sql)$/.test(file))
      .filter((file) => !/node_modules|testing\/|^portal\/|^bench\//.test(file))
      .map((file) => join(place, file)),
  );

  it('is asked for only where the connection leads to PostgreSQL itself', () => {
    const keeping = files.filter((file) => KEEPS.test(readFileSync(join(projectRoot, file), 'utf8')));
    expect(files.length).toBeGreaterThan(1000);
    // To add one, see that it connects by `directUrlOf`.
    expect(keeping.toSorted()).toEqual([
      'libs/backup/src/backup.ts',
      'libs/backup/src/daily.ts',
      'libs/database/src/change-listener.ts',
      'libs/database/src/export-pool.ts',
      'libs/database/src/migrate.ts',
      'libs/jobs/src/abandoned.ts',
    ]);
  });
});
