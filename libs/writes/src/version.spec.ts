import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type DataSource } from 'typeorm';
import { type Actor } from '#lib/access';
import { createDataSource } from '#lib/database';
import { actor, testDatabase, type TestDatabase } from '#lib/testing';
import { UnitOfWork } from './unit-of-work.js';
import { expectVersion } from './version.js';

let database: TestDatabase;
let dataSource: DataSource;
let uow: UnitOfWork;

beforeAll(async () => {
  database = await testDatabase();
  dataSource = await createDataSource(database.config, []).initialize();
  await dataSource.query(`create or replace function writes.actor_name(account_id text) returns text language sql stable
    as 'select ''the bearer of '' || account_id'`);
  uow = new UnitOfWork(dataSource);
});
afterAll(async () => {
  await dataSource?.destroy();
  await database?.drop();
});

const ada = actor();
const bea = actor();
const change = (who: Actor) =>
  uow.run({ actor: who }, (tx) => tx.audit({ type: 'Note', id: 'note_1', action: 'NOTE_UPDATE' }));
const expects = (who: Actor, expected: number | null) =>
  uow.run({ actor: who }, (tx) => expectVersion(tx, { id: 'note_1', version: 3 }, expected));

it('tells of a row that has changed since it was read who changed it last', async () => {
  await change(ada);
  await change(bea);
  const told = { currentVersion: 3, changedBy: `the bearer of ${bea.id}`, changedAt: expect.anything() };
  await expect(expects(ada, 1)).rejects.toMatchObject({ ...told, changedByYou: false });
  await expect(expects(bea, 2)).rejects.toMatchObject({ ...told, changedByYou: true });
});

it('says nothing of one that is as it was read, or of which nobody says how it was', async () => {
  await expect(expects(ada, 3)).resolves.toBeUndefined();
  await expect(expects(ada, null)).resolves.toBeUndefined();
});
