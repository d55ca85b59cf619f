import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { actor, startTestApp, type TestApp, testDatabase, type TestDatabase, watchStatements } from '#lib/testing';

let database: TestDatabase;
let app: TestApp;
let client: pg.Client;
const seen = watchStatements();
const coordinator = actor(['NETWORK_COORDINATOR']);

/** 100 organizations, 3,000 people, 30 years of positions and agreements. */
const MANY = `
  insert into network.organization (id, key, kind, name) select 'organization_t' || i, 't-' || i, 'CAUE', 'CAUE ' || i from generate_series(1, 100) i;
  insert into network.person (id, given_name, family_name, public)
    select 'person_t' || i, 'Prénom ' || i % 97, 'Nom ' || i, i % 10 = 0 from generate_series(1, 3000) i;
  insert into network.position (id, person_id, organization_id, kind, valid_from, valid_to)
    select 'position_t' || i || '_' || y, 'person_t' || i, 'organization_t' || 1 + i % 100,
      case when i <= 100 then 'DIRECTOR' else 'ARCHITECT' end, make_date(1996 + y * 3, 1, 1), make_date(1999 + y * 3, 1, 1)
    from generate_series(1, 3000) i, generate_series(0, 9) y;
  insert into network.agreement (id, key, kind, title, signed_on) select 'agreement_t' || i, 'a-' || i, 'CONVENTION', 'A ' || i, (1995 + i)::text from generate_series(1, 30) i;
  insert into network.signature (id, agreement_id, organization_id, signed_on)
    select 'signature_t' || a || '_' || o, 'agreement_t' || a, 'organization_t' || o, (1995 + a)::text from generate_series(1, 30) a, generate_series(1, 100) o;
  insert into network.withdrawal (id, signature_id, effective_on)
    select 'withdrawal_' || s.id, s.id, (network.last_day(s.signed_on) + 300)::text from network.signature s where s.agreement_id like 'agreement_t%' and s.agreement_id <> 'agreement_t30'`;

beforeAll(async () => {
  database = await testDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(MANY);
  await client.query('vacuum analyze');
  app = await startTestApp({ databaseUrl: database.url });
});
afterAll(async () => {
  await app?.close();
  await client?.end();
  await database?.drop();
});

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  Plans?: Plan[];
}
const flat = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(flat)];

/** The rows that the statements of a document take from each large table. */
async function rowsRead(document: string): Promise<Record<string, number>> {
  seen.length = 0;
  const { errors } = await app.run(document, {}, coordinator);
  expect(errors).toBeUndefined();
  expect(seen).not.toEqual([]);
  const read: Record<string, number> = {};
  for (const { text, values } of [...seen]) {
    const { rows } = await client.query<{ 'QUERY PLAN': { Plan: Plan }[] }>(
      `explain (analyze, format json) ${text}`,
      values,
    );
    for (const node of flat(rows[0]!['QUERY PLAN'][0]!.Plan)) {
      const table = node['Relation Name'];
      if (!table || !['person', 'position', 'bond', 'headcount', 'member_status'].includes(table)) continue;
      const taken = (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'];
      read[table] = (read[table] ?? 0) + taken;
    }
  }
  return read;
}

describe('with 3,000 people, 100 organizations and 30 years', () => {
  it('a page of people reads that page', async () => {
    const { person = 0 } = await rowsRead('{ people(first: 20) { nodes { name email } pageInfo { hasNextPage } } }');
    expect(person).toBeLessThanOrEqual(150);
  });

  it('a page far down reads no more', async () => {
    const { data } = (await app.run('{ people(last: 100) { pageInfo { startCursor } } }', {}, coordinator)) as any;
    const { person = 0 } = await rowsRead(
      `{ people(last: 20, before: "${data.people.pageInfo.startCursor}") { nodes { name } } }`,
    );
    expect(person).toBeLessThanOrEqual(150);
  });

  it('a page of 50 organizations with territory, director, member status and headcount reads what belongs to them', async () => {
    const read = await rowsRead(
      '{ organizations(first: 50) { nodes { name territories { name } manager(asOf: "2015-01-01") { name } memberStatus headcount } } }',
    );
    // Neither the 300 positions nor the 30 signatures of each organization, but what is kept of them.
    expect(read.headcount).toBe(50);
    expect(read.member_status).toBe(50);
    expect(read.position).toBeLessThanOrEqual(200);
    expect(read.bond).toBe(0);
    expect(read.person).toBeLessThanOrEqual(200);
  });

  it('one organization reads what belongs to it', async () => {
    const { position = 0, bond = 0 } = await rowsRead(
      '{ organization(key: "t-7") { positions(asOf: "2015-01-01", first: 20) { nodes { kind person { name } } } memberships { nodes { from to } } headcount } }',
    );
    expect(position).toBeLessThanOrEqual(1500);
    expect(bond).toBeGreaterThan(0);
    expect(bond).toBeLessThanOrEqual(200);
  });
});
