import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { projectRoot } from '#lib/config';
import { sharedDatabase } from '#lib/testing';
import { CloseQuery, TextQuery, type Wire } from './text-query.js';

/**
 * What `text-query.ts`, `read-connection.ts` and `read-pool.ts` use of pg without its promise; `batch.ts` uses the same, and its spec is that of
 * transactions. All of it must hold after an upgrade: where it does not, mend those four, then write the new version here and in package.json.
 */
const SEEN_WITH = { pg: '8.23.1', 'pg-protocol': '1.16.1' };

let client: pg.Client;
let wire: Wire & { stream: { writableCorked: number } };

beforeEach(async () => {
  client = new pg.Client({ connectionString: sharedDatabase().url, pipeline: true });
  await client.connect();
  wire = (client as unknown as { connection: typeof wire }).connection;
});
afterEach(() => client.end());

/** Sends it at once, and answers when the database has. */
function ask(name: string, text: string, values: unknown[] = []): Promise<string | null> {
  const query = new TextQuery(name, text, values);
  const { promise, resolve, reject } = Promise.withResolvers<string | null>();
  query.callback = (error, answer) => (error ? reject(error) : resolve(answer));
  client.query(query);
  return promise;
}

const rejected = (asked: Promise<unknown>): Promise<unknown> => asked.catch((error: unknown) => error);

describe('pg and the protocol below it', () => {
  it('are exactly those that this was seen with', () => {
    const read = (file: string) => JSON.parse(readFileSync(join(projectRoot, file), 'utf8'));
    const { dependencies, overrides } = read('package.json');
    expect({ pg: dependencies.pg, ...overrides.pg }).toEqual(SEEN_WITH);
    for (const [name, version] of Object.entries(SEEN_WITH))
      expect(read(`node_modules/${name}/package.json`).version).toBe(version);
  });
});

describe('a client', () => {
  it('submits each query in the call that asks it, and calls back in their order', async () => {
    const answered: string[] = [];
    const asked = ['slow', 'quick'].map((name) =>
      ask(name, `select pg_sleep($1)::text`, [name === 'slow' ? 0.05 : 0]).then(() => answered.push(name)),
    );
    expect(Object.keys(wire.submittedNamedStatements)).toEqual(['slow', 'quick']);
    await Promise.all(asked);
    expect(answered).toEqual(['slow', 'quick']);
  });

  it('knows the process that serves it', async () => {
    const { processID } = client as unknown as { processID: number };
    expect(await ask('pid', 'select pg_backend_pid()::text')).toBe(String(processID));
  });

  it('has a stream that holds back what is written until it is let go', async () => {
    wire.stream.cork();
    expect(wire.stream.writableCorked).toBe(1);
    const asked = ask('corked', 'select 1::text');
    wire.stream.uncork();
    expect(await asked).toBe('1');
  });
});

describe('a prepared statement', () => {
  it('is noted by its name as sent, then as known to the database, and is sent once', async () => {
    const asked = ask('known', 'select 1::text');
    expect([wire.submittedNamedStatements, wire.parsedStatements]).toEqual([{ known: 'select 1::text' }, {}]);
    await asked;
    expect([wire.submittedNamedStatements, wire.parsedStatements]).toEqual([{}, { known: 'select 1::text' }]);
    // Under a name that is known the text is not sent again.
    expect(await ask('known', 'select 2::text')).toBe('1');
  });

  it('is sent anew once it is taken off the note and out of the database', async () => {
    await ask('gone', 'select 1::text');
    delete wire.parsedStatements['gone'];
    await new Promise((done) => client.query(Object.assign(new CloseQuery('gone'), { callback: done })));
    const { rowCount } = await client.query(`select from pg_prepared_statements where name = 'gone'`);
    expect(rowCount).toBe(0);
    expect(await ask('gone', 'select 2::text')).toBe('2');
  });

  it('that cannot be prepared is noted nowhere, is told once as an error of the database, and holds up nobody', async () => {
    const [error, next] = await Promise.all([rejected(ask('bad', 'select nothing')), ask('next', 'select 1::text')]);
    expect(error).toBeInstanceOf(pg.DatabaseError);
    expect((error as pg.DatabaseError).code).toBe('42703');
    expect(next).toBe('1');
    expect([Object.keys(wire.submittedNamedStatements), Object.keys(wire.parsedStatements)]).toEqual([[], ['next']]);
  });

  it('answers texts without being described first', async () => {
    expect(await ask('number', 'select 12')).toBe('12');
    expect(await ask('nothing', 'select null')).toBeNull();
    expect(await ask('no row', 'select 1 where false')).toBeNull();
  });

  it('takes values as pg writes them, lists too', async () => {
    const values = ['a"b', null, 12, true, [1, null, 'x,"y']];
    const text = `select json_build_array($1::text, $2::text, $3::int, $4::boolean, $5::text[])::text`;
    expect(JSON.parse((await ask('values', text, values))!)).toEqual(['a"b', null, 12, true, ['1', null, 'x,"y']]);
  });
});
