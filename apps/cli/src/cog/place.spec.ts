import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { testDatabase, type TestDatabase } from '#lib/testing';
import { placeTerritories } from './place.js';

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await testDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client?.end();
  await database?.drop();
});

const one = async (query: string): Promise<unknown> =>
  (await client.query({ text: query, rowMode: 'array' })).rows[0]?.[0];
const isThere = (): Promise<unknown> => one('select exists (select from territories.ground_file)');

it('is done whole or not at all: whoever is stopped between contours and places begins again', async () => {
  await client.query('delete from territories.ground_file');
  await client.query('delete from territories.ground');
  await client.query(`create function public.stop() returns trigger language plpgsql as $$ begin raise 'stopped'; end $$;
    create trigger stop before insert on territories.location execute function public.stop()`);
  await expect(placeTerritories(client, false)).rejects.toThrow('stopped');
  expect([await isThere(), await one('select count(*)::int from territories.ground')]).toEqual([false, 0]);
  await client.query('drop trigger stop on territories.location; drop function public.stop()');
  await placeTerritories(client, false);
  expect(await isThere()).toBe(true);
  expect(await one('select count(*)::int from territories.ground')).toBeGreaterThan(35_000);
});

it('is done again where another vintage was taken in since', async () => {
  const row = (): Promise<unknown> => one('select xmin::text from territories.ground_file');
  const before = await row();
  await placeTerritories(client, false);
  expect(await row()).toBe(before);
  await client.query(
    `update territories.vintage set imported_at = now() where day = (select max(day) from territories.vintage)`,
  );
  await placeTerritories(client, false);
  expect(await row()).not.toBe(before);
});
