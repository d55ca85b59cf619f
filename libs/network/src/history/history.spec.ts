import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { derivedId } from '#lib/graphql';
import { testDatabase, type TestDatabase } from '#lib/testing';
import { type HistoryFile, readHistory } from './history.file.js';
import { importHistory } from './history.import.js';

let database: TestDatabase;
let pool: pg.Pool;
beforeAll(async () => {
  database = await testDatabase();
  pool = new pg.Pool({ connectionString: database.url, max: 2 });
});
afterAll(async () => {
  await pool?.end();
  await database?.drop();
});

async function take(history: HistoryFile): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await importHistory(client, history);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

const one = async (text: string, values: unknown[] = []): Promise<any> => (await pool.query(text, values)).rows[0];
const everything = async (): Promise<unknown> =>
  one(`select (select jsonb_agg(s order by id) from network.signature s) as signatures, (select jsonb_agg(w order by id) from network.withdrawal w) as withdrawals,
    (select jsonb_agg(o order by id) from network.organization o) as organizations, (select jsonb_agg(m order by id) from network.milestone m) as milestones,
    (select jsonb_agg(f order by id) from network.asserted_figure f) as figures, (select jsonb_agg(e order by id) from network.network_event e) as events`);
const nord = derivedId('organization', 'caue-59');

describe('the shipped history', () => {
  it('is taken in whole', async () => {
    const history = readHistory();
    const { events, milestones } = await one(
      'select (select count(*)::int from network.network_event where not demonstration) as events, (select count(*)::int from network.milestone) as milestones',
    );
    expect(events).toBe(history.events.length);
    expect(milestones).toBe(history.milestones.length);
  });

  it('changes nothing when it is taken in again', async () => {
    const before = await everything();
    await take(readHistory());
    expect(await everything()).toEqual(before);
  });

  it('leaves what people corrected, and brings what the file says anew', async () => {
    await pool.query(`update network.organization set name = 'CAUE corrigé', version = 2 where id = $1`, [nord]);
    await pool.query(
      `update network.grant_award set priority = 'Corrigée', awarded_on = '2019' where not demonstration`,
    );
    await pool.query(`update network.governing_body set name = 'Comité corrigé' where key = 'cog'`);
    const history = structuredClone(readHistory());
    history.agreements[0]!.title = 'Protocole, titre exact';
    await take(history);
    expect(await one('select name from network.organization where id = $1', [nord])).toEqual({ name: 'CAUE corrigé' });
    expect(
      await one(
        `select (select count(*)::int from network.grant_award where not demonstration and (priority, awarded_on) is distinct from ('Corrigée', '2019')) as grants,
           (select name from network.governing_body where key = 'cog') as body`,
      ),
    ).toEqual({ grants: 0, body: 'Comité corrigé' });
    expect(await one(`select title from network.agreement where key = 'protocole-2013'`)).toEqual({
      title: 'Protocole, titre exact',
    });
    history.organizations.find((o) => o.key === 'caue-59')!.name = 'CAUE du Nord, nouveau nom';
    await take(history);
    expect(await one('select name from network.organization where id = $1', [nord])).toEqual({
      name: 'CAUE du Nord, nouveau nom',
    });
  });

  it('takes out what left the file, and puts it back with the file', async () => {
    const before = await one('select network.member_count($1, false) as n', ['2013-12-31']);
    const history = structuredClone(readHistory());
    history.agreements[0]!.signatures[1]!.count = 12;
    history.agreements[0]!.withdrawals[1]!.count = 4;
    history.milestones.pop();
    await take(history);
    expect(await one('select network.member_count($1, false) as n', ['2013-12-31'])).toEqual({ n: before.n - 1 });
    await take(readHistory());
    expect(await one('select network.member_count($1, false) as n', ['2013-12-31'])).toEqual(before);
  });

  it('does not bring back what people took out, nor what rests on it', async () => {
    const signature = derivedId('signature', 'protocole-2013', 'CAUE', '13');
    const septentrion = await one(`select milestone_id as id from network.milestone_conflict limit 1`);
    const out = (table: string, id: string) =>
      pool.query(
        `with gone as (delete from network.${table} where id = $1)
         update network.shipped set removed = true where subject = '${table}' and id = $1`,
        [id],
      );
    await out('withdrawal', derivedId('withdrawal', signature));
    await out('signature', signature);
    await out('milestone', septentrion.id);
    const before = await everything();
    await take(readHistory());
    expect(await everything()).toEqual(before);
    const history = structuredClone(readHistory());
    for (const told of history.agreements[0]!.withdrawals) told.reason = 'Another reason';
    for (const told of history.agreements[0]!.signatures) told.note = 'Another note';
    for (const told of history.milestones) told.detail = 'More';
    await take(history);
    history.milestones = [];
    await take(history);
    await take(readHistory());
    const left = await one(
      `select (select count(*)::int from network.signature where id = $1) as signatures,
         (select count(*)::int from network.withdrawal where signature_id = $1) as withdrawals,
         (select count(*)::int from network.milestone where id = $2) as milestones,
         (select count(*)::int from network.milestone) as others`,
      [signature, septentrion.id],
    );
    expect(left).toEqual({
      signatures: 0,
      withdrawals: 0,
      milestones: 0,
      others: readHistory().milestones.length - 1,
    });
  });

  it('says which event is in a département that there is not', async () => {
    const history = structuredClone(readHistory());
    history.events[0]!.departement = '99';
    history.events[0]!.place = 'Nowhere';
    await expect(take(history)).rejects.toThrow('An event of 2004 is said to be in the département 99');
  });
});
