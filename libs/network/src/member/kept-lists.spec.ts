import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { keptDifferences } from '#lib/database';
import { meet } from '#lib/testing';
import { useNetwork } from '../testing/network.js';

const ORGANIZATIONS = 12;
const AGREEMENTS = 3;

let pool: pg.Pool;
/** What other modules keep is tried in their own specs; to look at every commune again takes seconds. */
const isElsewhere = (schema: string): boolean => schema !== 'network';
// Before the database goes.
afterAll(() => pool?.end());
const network = useNetwork();

beforeAll(async () => {
  // They meet on purpose: not to wait a second each time.
  pool = new pg.Pool({ connectionString: network.databaseUrl, max: 8, options: '-c deadlock_timeout=20ms' });
  await pool.query(`
    insert into network.organization (id, key, kind, name)
      select 'organization_k' || i, 'k-' || i, case when i % 4 = 0 then 'ASSOCIATION' else 'CAUE' end, 'K ' || i from generate_series(1, ${ORGANIZATIONS}) i;
    insert into network.agreement (id, key, kind, title, signed_on)
      select 'agreement_k' || i, 'ak-' || i, 'CONVENTION', 'Accord ' || i, (2014 + i)::text from generate_series(1, ${AGREEMENTS}) i;
    insert into network.slot (id, agreement_id, kind, number)
      select 'slot_k' || i, 'agreement_k1', 'CAUE', i from generate_series(1, 4) i;
    insert into network.signature (id, agreement_id, slot_id, signed_on)
      select 'signature_slot_k' || i, 'agreement_k1', 'slot_k' || i, '2015-03' from generate_series(1, 4) i;
    insert into network.person (id, given_name, family_name) select 'person_k' || i, 'P', 'K ' || i from generate_series(1, 8) i`);
});

/** The same operations in each run; which of them meet is up to the machine. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

function statement(below: (n: number) => number, nr: string): string {
  const organization = `organization_k${1 + below(ORGANIZATIONS)}`;
  const agreement = `agreement_k${1 + below(AGREEMENTS)}`;
  const day = `20${15 + below(6)}-0${1 + below(9)}`;
  const person = `person_k${1 + below(8)}`;
  const job = ['ARCHITECT', 'OTHER', 'PRESIDENT'][below(3)];
  const all = [
    `insert into network.signature (id, agreement_id, organization_id, signed_on) values ('signature_k${nr}', '${agreement}', '${organization}', '2016-02')`,
    `insert into network.signature (id, agreement_id, organization_id, signed_on) values ('signature_k${nr}', '${agreement}', '${organization}', '2016-02')`,
    `insert into network.withdrawal (id, signature_id, effective_on) select 'withdrawal_k${nr}', id, '2019' from network.signature
       where agreement_id = '${agreement}' and organization_id = '${organization}' and gone_from = 'infinity'`,
    `update network.withdrawal set effective_on = '2018-0${1 + below(9)}' where id like 'withdrawal_k%' and signature_id in
       (select id from network.signature where organization_id = '${organization}')`,
    `delete from network.withdrawal where signature_id in (select id from network.signature where organization_id = '${organization}' and agreement_id = '${agreement}')`,
    `delete from network.signature where agreement_id = '${agreement}' and organization_id = '${organization}'`,
    `update network.organization set name = 'K ${nr}', kind = case when kind = 'CAUE' then 'ASSOCIATION' else 'CAUE' end where id = '${organization}'`,
    `update network.organization set closed_on = case when closed_on is null then '${day}' end where id = '${organization}'`,
    `update network.agreement set title = 'Accord ${nr}', ended_on = case when ended_on is null then '2020' end where id = '${agreement}'`,
    `update network.agreement set supersedes_id = case when supersedes_id is null then 'agreement_k1' end where id = 'agreement_k3'`,
    `insert into network.slot_identification (slot_id, organization_id, evidence) values ('slot_k${1 + below(4)}', '${organization}', 'Vu')`,
    `insert into network.membership_fact (id, organization_id, event, happened_on) values ('fact_k${nr}', '${organization}', '${below(2) ? 'JOINED' : 'LEFT'}', '${day}')`,
    `delete from network.membership_fact where id like 'fact_k%' and organization_id = '${organization}'`,
    `insert into network.position (id, person_id, organization_id, kind, valid_from, valid_to)
       values ('position_k${nr}', '${person}', '${organization}', '${job}', ${below(4) ? `'${day}-01'` : `'-infinity'`}, ${below(2) ? `'2022-01-01'` : `'infinity'`})`,
    `update network.position set valid_to = '2021-0${1 + below(9)}-01' where id like 'position_k%' and person_id = '${person}'`,
    `update network.position set organization_id = '${organization}', kind = '${job}' where id = (select min(id) from network.position where id like 'position_k%')`,
    `delete from network.position where id like 'position_k%' and organization_id = '${organization}' and person_id = '${person}'`,
  ];
  return all[below(all.length)]!;
}

it('what is kept is what the records say after writes that meet each other', async () => {
  const outcomes = new Map<string, number>();
  const writer = async (seed: number): Promise<void> => {
    const below = random(seed);
    for (let i = 0; i < 40; i++) {
      const client = await pool.connect();
      try {
        await client.query('begin');
        for (let s = 0; s <= below(3); s++) await client.query(statement(below, `${seed}_${i}_${s}`));
        await client.query(below(5) === 0 ? 'rollback' : 'commit');
        outcomes.set('done', (outcomes.get('done') ?? 0) + 1);
      } catch (error) {
        const { code = 'unknown' } = error as { code?: string };
        outcomes.set(code, (outcomes.get(code) ?? 0) + 1);
        await client.query('rollback');
      } finally {
        client.release();
      }
    }
  };
  await Promise.all(Array.from({ length: 8 }, (_, i) => writer(i + 1)));
  expect(await keptDifferences(pool, isElsewhere)).toEqual([]);
  // Refused are only what cannot be true and what waits for each other.
  expect(
    [...outcomes.keys()].filter((code) => !['done', '23505', '23P01', '23514', '40P01', '23503'].includes(code)),
  ).toEqual([]);
  expect(outcomes.get('done')).toBeGreaterThan(150);
});

it('what is kept knows of a record that was written while this one waited', async () => {
  const fact = (id: string, event: string, day: string): string =>
    `insert into network.membership_fact (id, organization_id, event, happened_on) values ('${id}', 'organization_k12', '${event}', '${day}')`;
  await pool.query(`delete from network.membership_fact where organization_id = 'organization_k12'`);
  await meet(pool, fact('fact_met1', 'JOINED', '2015-01-01'), fact('fact_met2', 'LEFT', '2019-01-01'));
  expect(await keptDifferences(pool, isElsewhere)).toEqual([]);
  await pool.query(`delete from network.membership_fact where id like 'fact_met%'`);
});

it('an agreement is superseded by the first of two that were written at once', async () => {
  const agreement = (key: string, year: string, supersedes: string): string =>
    `insert into network.agreement (id, key, kind, title, signed_on, supersedes_id) values ('agreement_${key}', '${key}', 'CONVENTION', '${key}', '${year}', ${supersedes})`;
  await pool.query(agreement('met0', '2010', 'null'));
  await meet(pool, agreement('met1', '2012', `'agreement_met0'`), agreement('met2', '2015', `'agreement_met0'`));
  const { rows } = await pool.query(`select superseded_on from network.agreement where id = 'agreement_met0'`);
  expect(rows).toEqual([{ superseded_on: '2012' }]);
  await pool.query(`delete from network.agreement where id in ('agreement_met1', 'agreement_met2')`);
  await pool.query(`delete from network.agreement where id = 'agreement_met0'`);
});

it('members are as many as their list has, on any day, possibly and certainly', async () => {
  for (const day of [
    '2013-12-31',
    '2015-06-01',
    '2016-01-15',
    '2016-03-10',
    '2017-07-01',
    '2018-08-08',
    '2020-12-31',
    '2026-01-01',
  ]) {
    for (const included of [false, true]) {
      const { network: n } =
        await network.ask(`{ network(asOf: "${day}") { memberCount(includeDemonstration: ${included})
        memberCountRange(includeDemonstration: ${included}) { least most }
        all: members(first: 1, filter: { includeDemonstration: ${included} }) { totalCount }
        members(first: 100, filter: { includeDemonstration: ${included}, search: "" }) { totalCount nodes { certainty } } } }`);
      expect(n.all.totalCount).toBe(n.members.totalCount);
      expect(n.memberCount).toBe(n.members.totalCount);
      expect(n.memberCountRange.least).toBeLessThanOrEqual(n.memberCount);
      expect(n.memberCountRange.most).toBeGreaterThanOrEqual(n.memberCount);
      const { rows } = await pool.query(
        'select count(*)::int as all, count(*) filter (where certain)::int as certain from network.members_on($1, $2)',
        [day, included],
      );
      expect(rows[0].all).toBe(n.memberCount);
      const { rows: tallied } = await pool.query('select network.members_counted($1, $2, true) as n', [day, included]);
      expect(tallied[0].n).toBe(rows[0].certain);
    }
  }
});

it('two who write positions of one organization at once are both counted', async () => {
  await pool.query(`insert into network.organization (id, key, kind, name) values ('organization_r', 'r', 'CAUE', 'R');
    insert into network.position (id, person_id, organization_id, kind, valid_from) values ('position_r0', 'person_k1', 'organization_r', 'OTHER', '2019-01-01')`);
  const add = (nr: number): string =>
    `insert into network.position (id, person_id, organization_id, kind, valid_from)
     values ('position_r${nr}', 'person_k${nr + 1}', 'organization_r', 'OTHER', '202${nr}-01-01')`;
  await meet(pool, add(1), add(2));
  const { rows } = await pool.query(
    `select headcount from network.headcount where organization_id = 'organization_r' order by since`,
  );
  expect(rows.map(({ headcount }) => headcount)).toEqual([1, 2, 3]);
});

it('headcounts and statuses are what positions and bonds say on any day', async () => {
  for (const day of ['2012-01-01', '2015-06-01', '2016-01-15', '2018-08-08', '2021-05-01', '2026-01-01']) {
    const { rows } = await pool.query(
      `select o.id, network.people_employed(o.id, $1) as kept, s.status,
         (select case when count(*) > 0 then count(distinct w.person_id) filter (where w.valid_to > $1)::int end
          from network.position w where w.organization_id = o.id and w.kind <> 'PRESIDENT' and w.valid_from <= $1) as counted,
         b.is_certain, b.is_possible, b.is_former
       from network.organization o join network.member_statuses(array(select id from network.organization), $1) s on s.organization_id = o.id
       left join lateral (select bool_or(x.certain_from <= $1 and $1 < x.leaving_from and x.counts_from <= $1) as is_certain,
         bool_or(x.counts_from <= $1 and $1 < x.gone_from) as is_possible, bool_or(x.gone_from <= $1) as is_former
         from network.bond x where x.organization_id = o.id) b on true`,
      [day],
    );
    expect(rows.filter((row) => row.kept !== row.counted)).toEqual([]);
    expect(rows.filter((row) => (row.status === 'MEMBER') !== Boolean(row.is_certain))).toEqual([]);
    const other = rows.filter((row) => !row.is_certain);
    expect(other.filter((row) => (row.status === 'POSSIBLE_MEMBER') !== Boolean(row.is_possible))).toEqual([]);
    expect(
      other.filter((row) => !row.is_possible && (row.status === 'FORMER_MEMBER') !== Boolean(row.is_former)),
    ).toEqual([]);
  }
  const { rows } = await pool.query(`select count(*)::int as n from network.position where id like 'position_k%'`);
  expect(rows[0].n).toBeGreaterThan(5);
});

it.each([
  ['milestone', `(id, happened_on, open_ended, title) select id, '2015', false, 'M' from made`, `title = 'N'`],
  ['network_event', `(id, kind, happened_on) select id, 'SEMINAR', '2015' from made`, `kind = 'OTHER'`],
  [
    'grant_award',
    `(id, programme, organization_id, amount_cents, awarded_on) select id, 'FNADT', 'organization_k1', 100, '2015' from made`,
    `requested_on = '2014'`,
  ],
  [
    'governing_body',
    `(id, key, kind, name, created_on) select id, replace(id, '_', '-'), 'BOARD', 'G', '2015' from made`,
    `created_on = null`,
  ],
])('a %s comes onto the timeline, changes there and goes with its record', async (table, values, change) => {
  const wrong: unknown[] = [];
  const entries: string[] = [];
  for (const statement of [
    `with made as (select '${table}_o' || i as id from generate_series(1, 3) i) insert into network.${table} ${values}`,
    `update network.${table} set ${change} where id in ('${table}_o1', '${table}_o2')`,
    `delete from network.${table} where id in ('${table}_o2', '${table}_o3')`,
  ]) {
    await pool.query(statement);
    wrong.push(...(await keptDifferences(pool, isElsewhere)));
    const { rows } = await pool.query(
      `select id || ' ' || title_en as entry from network.timeline_entry where subject like '${table}_o%' order by id`,
    );
    entries.push(rows.map(({ entry }) => entry).join('; '));
  }
  expect(wrong).toEqual([]);
  // It was there, changed, and went.
  expect(entries[0]).not.toBe('');
  expect(new Set(entries).size).toBe(3);
});

it('whoever is bound twice is counted once, also while one of the two is in doubt', async () => {
  await pool.query(`
    insert into network.organization (id, key, kind, name) select 'organization_d' || i, 'd-' || i, 'CAUE', 'D ' || i from generate_series(1, 3) i;
    insert into network.agreement (id, key, kind, title, signed_on) values ('agreement_d1', 'd1', 'CONVENTION', 'D1', '2005'), ('agreement_d3', 'd3', 'CONVENTION', 'D3', '2004');
    insert into network.agreement (id, key, kind, title, signed_on, supersedes_id) values ('agreement_d2', 'd2', 'CONVENTION', 'D2', '2008', 'agreement_d1');
    insert into network.signature (id, agreement_id, organization_id, signed_on) values
      ('signature_d1', 'agreement_d1', 'organization_d1', '2005'), ('signature_d2', 'agreement_d1', 'organization_d2', '2005'),
      ('signature_d3', 'agreement_d3', 'organization_d1', '2005'), ('signature_d4', 'agreement_d2', 'organization_d1', '2008'),
      ('signature_d5', 'agreement_d2', 'organization_d3', '2008')`);
  const { network: n } = await network.ask(
    '{ network(asOf: "2008-06-15") { memberCount memberCountRange { least most } } }',
  );
  // The first by what is not in doubt; and either the second or the third.
  expect(n).toEqual({ memberCount: 2, memberCountRange: { least: 2, most: 2 } });
});

it('the check finds what a trigger did not keep', async () => {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(`set local session_replication_role = 'replica'`);
    await client.query(
      `insert into network.milestone (id, happened_on, title) values ('milestone_k', '2020', 'Perdu')`,
    );
    await client.query(`update network.agreement set ended_on = '2017-05-05' where id = 'agreement_k1'`);
    await client.query(`delete from network.position where id like 'position_k%'`);
    const found = await keptDifferences(client, isElsewhere);
    expect(found.some(({ list }) => list === 'network.headcount')).toBe(true);
    expect(found.some(({ list }) => list === 'network.member_status')).toBe(false);
    expect(found).toContainEqual({ list: 'network.timeline_entry', problem: 'MISSING', id: 'milestone_k' });
    expect(found.some(({ list, problem }) => list === 'network.bond' && problem === 'WRONG')).toBe(true);
  } finally {
    await client.query('rollback');
    client.release();
  }
});

it('members of a day follow a change of whatever decides them', async () => {
  const members = async (): Promise<string[]> => {
    const { network: n } = await network.ask(
      '{ network(asOf: "2016-06-01") { members(first: 100, filter: { search: "Suivi" }) { nodes { organization { name } certainty } } } }',
    );
    return n.members.nodes.map((m: any) => `${m.organization.name} ${m.certainty}`);
  };
  await pool.query(`insert into network.organization (id, key, kind, name) values ('organization_f', 'f', 'CAUE', 'Suivi A');
    insert into network.agreement (id, key, kind, title, signed_on) values ('agreement_f', 'af', 'CONVENTION', 'F', '2015')`);
  expect(await members()).toEqual([]);
  await pool.query(
    `insert into network.signature (id, agreement_id, organization_id, signed_on) values ('signature_f', 'agreement_f', 'organization_f', '2015')`,
  );
  expect(await members()).toEqual(['Suivi A CERTAIN']);
  await pool.query(`update network.organization set name = 'Suivi B' where id = 'organization_f'`);
  expect(await members()).toEqual(['Suivi B CERTAIN']);
  await pool.query(`update network.agreement set ended_on = '2016' where id = 'agreement_f'`);
  expect(await members()).toEqual(['Suivi B POSSIBLE']);
  await pool.query(
    `insert into network.withdrawal (id, signature_id, effective_on) values ('withdrawal_f', 'signature_f', '2016-01-01')`,
  );
  expect(await members()).toEqual([]);
  await pool.query(
    `insert into network.membership_fact (id, organization_id, event, happened_on) values ('fact_f', 'organization_f', 'JOINED', '2016-02')`,
  );
  expect(await members()).toEqual(['Suivi B CERTAIN']);
});
