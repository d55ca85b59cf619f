import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { derivedId } from '#lib/graphql';
import { startTestApp, type TestApp, type TestDatabase, testDatabase } from '#lib/testing';

let database: TestDatabase;
let app: TestApp;
let client: pg.Client;
beforeAll(async () => {
  database = await testDatabase();
  app = await startTestApp({ databaseUrl: database.url });
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await app?.close();
  await client?.end();
  await database?.drop();
});

async function answer(document: string, variables?: Record<string, unknown>): Promise<any> {
  const { data, errors } = await app.run(document, variables);
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

/** Changes the records, looks, and puts them back as they were. */
async function having<T>(change: string, back: string, look: () => Promise<T>): Promise<T> {
  await client.query(change);
  try {
    return await look();
  } finally {
    await client.query(back);
  }
}

const networkOn = async (day: string, fields = 'memberCount certainty memberCountRange { least most }') =>
  (await answer(`{ network(asOf: "${day}") { ${fields} } }`)).network;
const kindsOn = async (day: string): Promise<Record<string, number>> => {
  const { members } = await networkOn(
    day,
    'members(first: 50) { totalCount nodes { organization { kind } slot { kind } } }',
  );
  const count: Record<string, number> = {};
  for (const { organization, slot } of members.nodes) {
    const kind = (organization ?? slot).kind as string;
    count[kind] = (count[kind] ?? 0) + 1;
  }
  expect(members.nodes).toHaveLength(members.totalCount);
  return count;
};

const federation = derivedId('signature', 'protocole-2013', 'fncaue');
const memorandum = derivedId('agreement', 'protocole-2013');
const framework = derivedId('agreement', 'accord-cadre-2016');

describe('the network on a day', () => {
  it.each([
    ['2012-12-31', 0, 'CERTAIN', 0, 0],
    ['2013-06-15', 14, 'POSSIBLE', 0, 14],
    ['2013-12-31', 14, 'CERTAIN', 14, 14],
    ['2015-11-30', 14, 'CERTAIN', 14, 14],
    ['2015-12-15', 14, 'POSSIBLE', 8, 14],
    ['2016-01-15', 8, 'POSSIBLE', 8, 9],
    ['2016-12-31', 9, 'CERTAIN', 9, 9],
    ['2018-06-15', 10, 'POSSIBLE', 9, 10],
    ['2018-12-31', 10, 'CERTAIN', 10, 10],
  ])('%s has %i members, %s', async (day, memberCount, certainty, least, most) => {
    expect(await networkOn(day)).toEqual({ memberCount, certainty, memberCountRange: { least, most } });
  });

  it.each([
    ['2012-12-31', {}],
    ['2013-06-15', { 'protocole-2013': 'POSSIBLE' }],
    ['2015-12-31', { 'protocole-2013': 'CERTAIN' }],
    ['2016-06-30', { 'protocole-2013': 'POSSIBLE', 'accord-cadre-2016': 'POSSIBLE' }],
    ['2016-12-31', { 'accord-cadre-2016': 'CERTAIN' }],
  ])('%s has the agreements in force, certain and possible as its members are', async (day, inForce) => {
    const { network, agreements } = await answer(
      `{ network(asOf: "${day}") { agreementsInForce { key certainty } }
        agreements(asOf: "${day}", filter: { inForce: true }) { nodes { key certainty } } }`,
    );
    for (const list of [network.agreementsInForce, agreements.nodes])
      expect(Object.fromEntries(list.map(({ key, certainty }: any) => [key, certainty]))).toEqual(inForce);
  });

  it('has 13 CAUE and the Federation at the end of 2013, one fewer when a signature is taken away', async () => {
    expect(await kindsOn('2013-12-31')).toEqual({ CAUE: 13, FEDERATION: 1 });
    const kinds = await having(
      `update network.signature set signed_on = '2014' where id = '${federation}'`,
      `update network.signature set signed_on = '2013' where id = '${federation}'`,
      () => kindsOn('2013-12-31'),
    );
    expect(kinds).toEqual({ CAUE: 13 });
  });

  it('has eight CAUE in January 2016 and no Federation, unless the Federation leaves later', async () => {
    expect(await kindsOn('2016-01-15')).toEqual({ CAUE: 8 });
    const kinds = await having(
      `update network.withdrawal set effective_on = '2016-02-01' where signature_id = '${federation}'`,
      `update network.withdrawal set effective_on = '2015-12' where signature_id = '${federation}'`,
      () => kindsOn('2016-01-15'),
    );
    expect(kinds).toEqual({ CAUE: 8, FEDERATION: 1 });
  });

  it('has nine at the end of 2016 because the framework agreement supersedes the memorandum, seventeen otherwise', async () => {
    expect((await networkOn('2016-12-31')).memberCount).toBe(9);
    const { memberCount } = await having(
      `update network.agreement set supersedes_id = null where id = '${framework}'`,
      `update network.agreement set supersedes_id = '${memorandum}' where id = '${framework}'`,
      () => networkOn('2016-12-31'),
    );
    expect(memberCount).toBe(17);
  });

  it('finds La Réunion overseas at the end of 2018, and not once its joining is moved', async () => {
    const overseas = () =>
      networkOn(
        '2018-12-31',
        'members(filter: { overseas: true }) { nodes { organization { name } since certainty evidence { title } } }',
      );
    expect((await overseas()).members.nodes).toEqual([
      {
        organization: { name: 'CAUE de La Réunion' },
        since: '2018',
        certainty: 'CERTAIN',
        evidence: [{ title: 'about.s-pass.org, association, histoire (texte fondateur de ce projet)' }],
      },
    ]);
    const { members } = await having(
      `update network.membership_fact set happened_on = '2019'`,
      `update network.membership_fact set happened_on = '2018'`,
      overseas,
    );
    expect(members.nodes).toEqual([]);
  });

  it('filters its members by kind, name and territory', async () => {
    const keys = async (filter: string) =>
      (
        await networkOn('2018-12-31', `members(filter: { ${filter} }, first: 50) { nodes { organization { key } } }`)
      ).members.nodes.map((n: any) => n.organization?.key ?? null);
    expect(await keys('kinds: [FEDERATION]')).toEqual([]);
    expect(await keys('search: "reunion"')).toEqual(['caue-974']);
    expect(await keys('territory: { kind: DEPARTEMENT, code: "974" }')).toEqual(['caue-974']);
    expect(await keys('territory: { kind: DEPARTEMENT, code: "59" }')).toEqual([]);
  });

  it('walks its members page by page, slots in the order of their numbers', async () => {
    const labels: string[] = [];
    let after = '';
    for (let turn = 0; turn < 9; turn++) {
      const { members } = await networkOn(
        '2013-12-31',
        `members(first: 3${after}) { nodes { organization { name } slot { label number } } pageInfo { hasNextPage endCursor } }`,
      );
      labels.push(...members.nodes.map((n: any) => n.organization?.name ?? n.slot.label));
      if (!members.pageInfo.hasNextPage) break;
      after = `, after: "${members.pageInfo.endCursor}"`;
    }
    expect(labels).toEqual([
      'Fédération nationale des CAUE',
      ...Array.from({ length: 13 }, (_, i) => `CAUE signataire non documenté n° ${i + 1}`),
    ]);
  });

  it('answers in the language of the caller', async () => {
    const response = await app.post(
      '{ network(asOf: "2016-12-31") { members(first: 1) { nodes { slot { label } } } agreementsInForce { discrepancy { statement } } } }',
      {},
      { 'accept-language': 'en' },
    );
    const { network } = ((await response.json()) as any).data;
    expect(network.members.nodes[0].slot.label).toBe('Undocumented CAUE signatory no. 1');
    expect(network.agreementsInForce[0].discrepancy.statement).toMatch(/^At least one entry is undocumented/);
  });

  it('refuses a day that is none', async () => {
    const response = await app.post('{ network(asOf: "2013-02-30") { memberCount } }');
    const { errors } = (await response.json()) as any;
    expect(errors[0].extensions.code).toMatch(/BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED/);
    expect(errors[0].message).toContain('LocalDate: expected a day such as');
  });

  it('costs at most six statements with twenty members and everything about them', async () => {
    const { errors, statements } = await app.run(
      `{ network(asOf: "2013-12-31") { memberCount certainty memberCountRange { least most }
        members(first: 20) { totalCount nodes { organization { name } slot { label } since certainty } }
        agreementsInForce { title kind countedSignatories assertedSignatories discrepancy { statement } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(statements).toBeLessThanOrEqual(6);
  });
});

describe('an organization', () => {
  const status = async (key: string, day: string) =>
    (await answer(`{ organization(key: "${key}") { memberStatus(asOf: "${day}") } }`)).organization.memberStatus;

  it.each([
    ['caue-974', '2017-12-31', 'NOT_MEMBER'],
    ['caue-974', '2018-06-15', 'POSSIBLE_MEMBER'],
    ['caue-974', '2018-12-31', 'MEMBER'],
    ['fncaue', '2013-12-31', 'MEMBER'],
    ['fncaue', '2015-12-15', 'POSSIBLE_MEMBER'],
    ['fncaue', '2016-01-15', 'FORMER_MEMBER'],
    ['caue-59', '2014-06-01', 'UNKNOWN'],
    ['caue-59', '2010-01-01', 'NOT_MEMBER'],
  ])('%s on %s is %s', async (key, day, wanted) => {
    expect(await status(key, day)).toBe(wanted);
  });

  it('shows its memberships with their evidence, and knows no headcount where no position was recorded', async () => {
    const { organization } = await answer(
      `{ organization(key: "caue-974") { name memberStatus(asOf: "2017-12-31")
        memberships { totalCount nodes { from to since certainty agreement { key } evidence { key } } } headcount(asOf: "2024-01-01") } }`,
    );
    expect(organization).toEqual({
      name: 'CAUE de La Réunion',
      memberStatus: 'NOT_MEMBER',
      memberships: {
        totalCount: 1,
        nodes: [
          { from: '2018', to: null, since: '2018', certainty: 'CERTAIN', agreement: null, evidence: [{ key: 'S1' }] },
        ],
      },
      headcount: null,
    });
  });

  it('belongs since its first signature as long as nothing interrupts it', async () => {
    const organization = derivedId('organization', 'caue-01');
    const nodes = await having(
      `insert into network.signature (id, agreement_id, organization_id, signed_on, sources) values
        ('signature_a', '${memorandum}', '${organization}', '2013-03-01', '{S1}'), ('signature_b', '${framework}', '${organization}', '2016-05-01', '{S1}')`,
      `delete from network.signature where id in ('signature_a', 'signature_b')`,
      async () =>
        (await answer(`{ organization(key: "caue-01") { memberships { nodes { from to since } } } }`)).organization
          .memberships.nodes,
    );
    expect(nodes).toEqual([
      { from: '2013-03-01', to: '2016', since: '2013-03-01' },
      { from: '2016-05-01', to: null, since: '2013-03-01' },
    ]);
  });
});
