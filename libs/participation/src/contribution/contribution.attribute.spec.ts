import { expect, it } from '@jest/globals';
import { formerlyPlaced, placeAgain } from './contribution.attribute.js';
import { LILLE, useContributions } from '../testing/contributions.js';
import { citizen, manager } from '../testing/participation.js';

const { app, asked, lille, submit } = useContributions();
const { ask } = app;

/** In Lambersart, some hundred metres from Lille. */
const LAMBERSART = { longitude: 3.025, latitude: 50.65 };

const communes = async (callId: string): Promise<[string, string][]> =>
  (
    await app.pool.query(
      `select c.title, t.code from participation.contribution c join territories.territory t on t.id = c.territory_id where call_id = $1 order by 1`,
      [callId],
    )
  ).rows.map(({ title, code }) => [title, code]);

it('is about the commune that holds its point; where its author names another, those who answer for the call are told', async () => {
  const { callId } = await asked('dedans', { moderation: 'AFTER' });
  const exact = { precision: 'EXACT' };
  await submit(callId, { title: 'A', point: LAMBERSART, ...exact });
  await submit(callId, { title: 'B', point: LAMBERSART, territoryId: await lille(), ...exact });
  await submit(callId, { title: 'C', point: LAMBERSART, territoryId: await lille(), precision: 'COMMUNE' });
  await submit(callId, { title: 'D', point: LILLE, territoryId: await lille() });
  expect(await communes(callId)).toEqual([
    ['A', '59328'],
    ['B', '59350'],
    ['C', '59350'],
    ['D', '59350'],
  ]);
  const told = async (who: typeof citizen): Promise<unknown[]> =>
    (
      await ask(
        `query ($call: ID!) { contributions(filter: { call: $call }, orderBy: { field: CREATED_AT }) { nodes { title pointTerritory { name } } } }`,
        who,
        { call: callId },
      )
    ).contributions.nodes
      .map(({ title, pointTerritory }: any) => [title, pointTerritory?.name ?? null])
      .toSorted();
  expect(await told(manager)).toEqual([
    ['A', null],
    ['B', 'Lambersart'],
    ['C', 'Lambersart'],
    ['D', null],
  ]);
  expect(await told(citizen)).toEqual(['A', 'B', 'C', 'D'].map((title) => [title, null]));
});

it('is given its commune again, once, where the nearest place had been taken for it; what an author named stays', async () => {
  const { callId } = await asked('autrefois', { moderation: 'AFTER' });
  const { rows: places } = await app.pool.query(
    `select t.id, t.code, l.longitude, l.latitude from territories.territory t join territories.location l on l.territory_id = t.id
     where t.kind = 'COMMUNE' and t.ended = 'infinity' and t.code in ('59512', '59350')`,
  );
  const roubaix = places.find(({ code }) => code === '59512').id;
  await submit(callId, { title: 'by the nearest place', point: LAMBERSART, precision: 'EXACT' });
  await submit(callId, { title: 'by the nearest, shown as its commune', point: LAMBERSART, precision: 'COMMUNE' });
  await submit(callId, { title: 'named', point: LAMBERSART, territoryId: await lille(), precision: 'EXACT' });
  const client = await app.pool.connect();
  try {
    await client.query('begin');
    // As it was: the place of Roubaix taken for nearest, and no contour yet.
    await client.query(`update territories.location set longitude = $1, latitude = $2 where territory_id = $3`, [
      ...[LAMBERSART.longitude, LAMBERSART.latitude, roubaix],
    ]);
    await client.query(
      `update participation.contribution set territory_id = $1 where call_id = $2 and title like 'by the nearest%'`,
      [roubaix, callId],
    );
    expect(await formerlyPlaced(client)).toEqual([]);
    await client.query('delete from territories.ground_file');
    const placed = await formerlyPlaced(client);
    await client.query(`insert into territories.ground_file (sha256) values ('x')`);
    expect(await placeAgain(client, placed)).toBe(2);
    expect(await placeAgain(client, placed)).toBe(0);
    const { rows } = await client.query(
      `select t.code, c.title, c.version, c.precision = 'COMMUNE' and (c.longitude, c.latitude) = (l.longitude, l.latitude) as "isThere"
       from participation.contribution c join territories.territory t on t.id = c.territory_id
       join territories.location l on l.territory_id = t.id where c.call_id = $1 order by c.title`,
      [callId],
    );
    expect(rows).toEqual([
      { code: '59328', title: 'by the nearest place', version: 2, isThere: false },
      { code: '59328', title: 'by the nearest, shown as its commune', version: 2, isThere: true },
      { code: '59350', title: 'named', version: 1, isThere: false },
    ]);
    const { rows: entries } = await client.query(
      `select before ->> 'territoryId' as before, account_id from audit.entry where action = 'CONTRIBUTION_ATTRIBUTE'`,
    );
    expect(entries).toEqual([
      { before: roubaix, account_id: null },
      { before: roubaix, account_id: null },
    ]);
  } finally {
    await client.query('rollback');
    client.release();
  }
});
