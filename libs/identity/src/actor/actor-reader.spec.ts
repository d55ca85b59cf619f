import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { Pool } from 'pg';
import { ANONYMOUS } from '#lib/access';
import { Siblings } from '#lib/siblings';
import { DatabaseProxy, sharedDatabase } from '#lib/testing';
import { SESSION_COOKIE } from '../session/cookie.js';
import { ActorReader } from './actor-reader.js';

let proxy: DatabaseProxy;
let pool: Pool;
let reader: ActorReader;
let connections: number;
beforeEach(async () => {
  const { url, config } = sharedDatabase();
  proxy = await DatabaseProxy.before(url);
  connections = 0;
  pool = new Pool({ connectionString: proxy.url, max: 20 }).on('acquire', () => connections++);
  reader = new ActorReader(pool, config, new Siblings(1));
});
afterEach(async () => {
  await pool.end();
  await proxy.cut();
});

/** The shared database only reads: noting the use is tried in vain first. */
const ONE_LOOK = 2;
const HEADERS = { cookie: `${SESSION_COOKIE}=${'x'.repeat(43)}`, authorization: undefined };

it('looks up once for requests that come at once', async () => {
  const actors = await Promise.all(Array.from({ length: 10 }, () => Promise.resolve(reader.of(HEADERS))));
  expect(new Set(actors)).toEqual(new Set([ANONYMOUS]));
  expect(connections).toBe(ONE_LOOK);
});

it('looks up again for those that come after a change, while it looks', async () => {
  const before = reader.of(HEADERS);
  await reader.forget();
  await Promise.all([before, reader.of(HEADERS), reader.of(HEADERS)]);
  expect(connections).toBe(2 * ONE_LOOK);
});

it('looks up again after it could not', async () => {
  await proxy.cut();
  await expect(reader.of(HEADERS)).rejects.toThrow();
  await proxy.restore();
  expect(await reader.of(HEADERS)).toBe(ANONYMOUS);
});
