import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type Actor, ANONYMOUS } from '#lib/access';
import { loadDemonstration, removeDemonstration } from '#lib/network';
import { actor, startTestApp, type TestApp, testDatabase, type TestDatabase } from '#lib/testing';

let database: TestDatabase;
let app: TestApp;
let pool: pg.Pool;
let before: Map<string, string>;
let loaded: Map<string, string>;

const coordinator = actor(['NETWORK_COORDINATOR']);

/** What each table that demonstration could touch holds, as a digest. */
async function contents(): Promise<Map<string, string>> {
  const { rows } = await pool.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('network', 'identity', 'audit') order by 1`,
  );
  const found = new Map<string, string>();
  for (const { name } of rows) {
    const { rows: digests } = await pool.query<{ digest: string }>(
      `select count(*) || ' ' || md5(coalesce(string_agg(md5(t::text), '' order by md5(t::text)), '')) as digest from ${name} t`,
    );
    found.set(name, digests[0]!.digest);
  }
  return found;
}

async function withClient<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    return await work(client);
  } finally {
    client.release();
  }
}

async function ask(document: string, who: Actor = ANONYMOUS): Promise<any> {
  const { data, errors } = await app.run(document, {}, who);
  expect(errors?.map((e) => e.message)).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

beforeAll(async () => {
  database = await testDatabase();
  pool = new pg.Pool({ connectionString: database.url });
  before = await contents();
  expect(await withClient(loadDemonstration)).toBe(true);
  loaded = await contents();
  app = await startTestApp({ databaseUrl: database.url });
});
afterAll(async () => {
  await pool?.end();
  await app?.close();
  await database?.drop();
});

describe('demonstration data', () => {
  it('has a CAUE for each département that has no documented one, named as demonstration', async () => {
    const { rows } = await pool.query<{ n: number; named: number; documented: number }>(
      `select count(*)::int as n, count(*) filter (where o.name like 'CAUE de démonstration – %')::int as named,
         (select count(*)::int from territories.territory where kind = 'DEPARTEMENT' and ended = 'infinity') as documented
       from network.organization o where o.demonstration and o.kind = 'CAUE'`,
    );
    expect(rows[0]).toEqual({ n: 97, named: 97, documented: 101 });
    const { organization } = await ask(
      `{ organization(key: "demonstration-02") { name isDemonstration territories { code } memberStatus(asOf: "2021-01-01") } }`,
    );
    expect(organization).toMatchObject({
      name: 'CAUE de démonstration – Aisne',
      isDemonstration: true,
      territories: [{ code: '02' }],
    });
    expect((await ask('{ organization(key: "demonstration-59") { id } }')).organization).toBeNull();
  });

  it('has teams of 8 to 14 with one director each, and leavers', async () => {
    const { rows } = await pool.query<{ headcount: number; directors: number }>(
      `select network.people_employed(o.id, '2025-01-01') as headcount,
         (select count(*)::int from network.position p where p.organization_id = o.id and p.kind = 'DIRECTOR' and p.period @> '2025-01-01'::date) as directors
       from network.organization o where o.demonstration and o.kind = 'CAUE'`,
    );
    const sizes = rows.map((r) => r.headcount);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(14);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(5);
    expect(new Set(rows.map((r) => r.directors))).toEqual(new Set([1]));
    const left = await pool.query(
      `select count(*)::int as n from network.position where demonstration and valid_to <> 'infinity'`,
    );
    expect(left.rows[0].n).toBeGreaterThan(200);
  });

  it('fills the governance, the dues and their receipts', async () => {
    const { governingBody, duesCalls } = await ask(
      `{ governingBody(key: "comite-demonstration", asOf: "2025-01-01") { isDemonstration constituencies { name seats vacantSeats }
          mandates(filter: { substitutes: false }) { totalCount } chair: mandates(filter: { functions: [CHAIR] }) { nodes { person { name } substitutes { person { name } } } }
          meetings(filter: { statuses: [HELD] }, first: 100) { totalCount nodes { agenda { title } quorum { required present reached } minutes decisions { number ballot { result } } } } }
        duesCalls(first: 10, asOf: "2026-10-01", filter: { includeDemonstration: true }) { nodes { year totals { calledCents paidCents outstandingCents organizationCount lateCount } } } }`,
      coordinator,
    );
    expect(governingBody.isDemonstration).toBe(true);
    expect(governingBody.constituencies).toHaveLength(3);
    expect(governingBody.chair.nodes[0].person.name).toBeTruthy();
    expect(governingBody.chair.nodes[0].substitutes).toHaveLength(1);
    expect(governingBody.meetings.totalCount).toBeGreaterThan(15);
    for (const meeting of governingBody.meetings.nodes) {
      expect(meeting.quorum.required).toBeGreaterThan(5);
      expect(meeting.agenda.length).toBeGreaterThan(2);
      expect(meeting.minutes).toContain('démonstration');
    }
    expect(duesCalls.nodes.map((c: { year: number }) => c.year)).toEqual([2026, 2025, 2024, 2023, 2022, 2021]);
    for (const { totals } of duesCalls.nodes)
      expect(totals.calledCents).toBe(totals.paidCents + totals.outstandingCents);
    expect(duesCalls.nodes[0].totals.lateCount).toBeGreaterThan(0);
    expect(duesCalls.nodes[5].totals.outstandingCents).toBe(0);
    const { rows } = await pool.query(
      `select r.year, count(*)::int as n, max(r.sequence) as last, c.last as counter from network.receipt r
       join network.receipt_counter c on c.year = r.year and c.demonstration where r.demonstration group by r.year, c.last`,
    );
    for (const { n, last, counter } of rows) expect([last, counter]).toEqual([n, n]);
    const { rows: lacking } = await pool.query(
      'select from network.receipt where demonstration and (issuer is null or issuer_address is null or issuer_siren is null or signatory is null) limit 1',
    );
    expect(lacking).toEqual([]);
    const { dues } = await ask(
      '{ dues(filter: { includeDemonstration: true }, first: 1) { nodes { noticePath call { issuer { key isDemonstration } } } } }',
      coordinator,
    );
    expect(dues.nodes).toEqual([
      {
        noticePath: expect.stringMatching(/\.pdf$/),
        call: { issuer: { key: 'demonstration-gestion', isDemonstration: true } },
      },
    ]);
  });

  it('has payments that were none, their receipts annulled, most of them paid again', async () => {
    const { rows } = await pool.query(
      `select count(*)::int as reversed, count(r.id)::int as annulled, count(*) filter (where exists (
           select 1 from network.payment_that_counts p where p.due_id = v.due_id and p.received_on > v.reversed_on))::int as again,
         bool_and(v.demonstration) as marked
       from network.payment_reversal v left join network.receipt r on r.payment_id = v.payment_id`,
    );
    const { reversed, annulled, again, marked } = rows[0];
    expect(marked).toBe(true);
    expect(reversed).toBeGreaterThan(3);
    expect(annulled).toBeGreaterThan(0);
    expect(again).toBeGreaterThan(reversed / 2);
    const over = await pool.query(
      `select 1 from network.due d where d.amount_cents < (select sum(p.amount_cents) from network.payment_that_counts p where p.due_id = d.id)`,
    );
    expect(over.rowCount).toBe(0);
  });

  it('touches no real row and no real count', async () => {
    const members = '(asOf: "2024-01-01", filter: { memberStatuses: [MEMBER, POSSIBLE_MEMBER] }, first: 100)';
    const real = await ask(
      `{ governingBodies { totalCount } meetings { totalCount } decisions { totalCount } grants { totalCount }
        all: governingBodies(filter: { includeDemonstration: true }) { totalCount }
        organizations${members} { nodes { key } } network(asOf: "2024-01-01") { memberCount members(first: 100) { nodes { organization { key } } } } }`,
    );
    expect(real).toMatchObject({
      governingBodies: { totalCount: 1 },
      meetings: { totalCount: 0 },
      decisions: { totalCount: 0 },
      grants: { totalCount: 1 },
      all: { totalCount: 2 },
      network: { memberCount: 10 },
    });
    // Whoever calls itself a member is counted as one.
    const named = (nodes: any[]): string[] => nodes.flatMap(({ organization }) => organization?.key ?? []).sort();
    expect(real.organizations.nodes.map(({ key }: { key: string }) => key).sort()).toEqual(
      named(real.network.members.nodes),
    );
    const money = await ask('{ dues { totalCount } duesCalls { totalCount } feeScales { totalCount } }', coordinator);
    expect(money).toEqual({ dues: { totalCount: 0 }, duesCalls: { totalCount: 0 }, feeScales: { totalCount: 0 } });
  });

  it('does not mix with what is real', async () => {
    const input = (more: object) => ({
      year: 2027,
      feeScaleId: scale.id,
      basisOn: '2025-01-01',
      instalments: ['2099-01-01'],
      ...more,
    });
    const [scale] = (
      await ask(
        '{ feeScales(asOf: "2025-01-01", filter: { includeDemonstration: true }) { nodes { id isDemonstration } } }',
        coordinator,
      )
    ).feeScales.nodes;
    expect(scale.isDemonstration).toBe(true);
    const prepare = async (more: object): Promise<any> =>
      (
        (await app.run(
          `mutation ($input: DuesCallPrepareInput!) { duesCallPrepare(input: $input) { duesCall { id isDemonstration dues { totalCount nodes { isDemonstration } } } userErrors { code path } } }`,
          { input: input(more) },
          coordinator,
        )) as any
      ).data.duesCallPrepare;
    expect((await prepare({})).userErrors[0]).toMatchObject({ code: 'INVALID_INPUT', path: ['feeScaleId'] });
    const { duesCall } = await prepare({ isDemonstration: true });
    expect(duesCall.isDemonstration).toBe(true);
    expect(duesCall.dues.totalCount).toBeGreaterThan(50);
    expect(new Set(duesCall.dues.nodes.map((d: { isDemonstration: boolean }) => d.isDemonstration))).toEqual(
      new Set([true]),
    );
    await pool.query('delete from network.due where dues_call_id = $1', [duesCall.id]);
    await pool.query('delete from network.dues_call where id = $1', [duesCall.id]);
    loaded.set('audit.entry', (await contents()).get('audit.entry')!);
    before.set('audit.entry', loaded.get('audit.entry')!);
  });

  it('is left as it is when it is there already', async () => {
    expect(await withClient(loadDemonstration)).toBe(false);
    expect(await contents()).toEqual(loaded);
  });

  it('goes without a trace, and comes back the same', async () => {
    expect(await withClient((client) => removeDemonstration(client))).toBe(true);
    expect(await contents()).toEqual(before);
    expect(await withClient((client) => removeDemonstration(client))).toBe(false);
    await withClient(loadDemonstration);
    expect(await contents()).toEqual(loaded);
  });
});
