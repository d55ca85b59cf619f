import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type Actor, ANONYMOUS, type Role } from '#lib/access';
import { derivedId } from '#lib/graphql';
import { actor, startTestApp, type TestApp, type TestDatabase, testDatabase } from '#lib/testing';

let database: TestDatabase;
let app: TestApp;
let client: pg.Client;

const nord = derivedId('organization', 'caue-59');
const ain = derivedId('organization', 'caue-01');
const reunion = derivedId('organization', 'caue-974');

const person = (letter: string): string => derivedId('person', letter);
const position = (personId: string): string => derivedId('position', personId);

/** id, given name, family name, public, organization, kind, from, to. */
const PEOPLE = [
  [person('a'), 'Agnès', 'Zola', true, nord, 'DIRECTOR', '2010-01-01', '2020-01-01'],
  [person('b'), 'Béatrice', 'Étienne', false, nord, 'ARCHITECT', '2012-03-01', 'infinity'],
  [person('c'), 'Chloé', 'Eon', false, ain, 'COMMUNICATION', '2015-01-01', 'infinity'],
  [person('d'), 'Denis', 'Étang', true, nord, 'PRESIDENT', '2010-01-01', 'infinity'],
  [person('e'), 'Émile', 'Fabre', true, nord, 'DIRECTOR', '2020-01-01', 'infinity'],
] as const;

beforeAll(async () => {
  database = await testDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query('delete from network.position where not demonstration');
  for (const [id, given, family, isPublic, organization, kind, from, to] of PEOPLE) {
    await client.query(
      `insert into network.person (id, given_name, family_name, public, email, phone) values ($1, $2, $3, $4, $5, '0102030405')`,
      [id, given, family, isPublic, `${id}@example.org`],
    );
    await client.query(
      `insert into network.position (id, person_id, organization_id, kind, title, valid_from, valid_to) values ($1, $2, $3, $4, 'Chargée de mission', $5, $6)`,
      [position(id), id, organization, kind, from, to],
    );
  }
  app = await startTestApp({ databaseUrl: database.url });
});
afterAll(async () => {
  await app?.close();
  await client?.end();
  await database?.drop();
});

const ACTORS: Record<string, Actor> = {
  nobody: ANONYMOUS,
  'somebody without a role': { ...actor(), personId: person('c') },
  'a member of Nord': { ...actor(['MEMBER'], [nord]), personId: person('b') },
  'the manager of Nord': { ...actor(['ORGANIZATION_MANAGER'], [nord]), personId: person('e') },
  'the manager of La Réunion': actor(['ORGANIZATION_MANAGER'], [reunion]),
  'a reader': actor(['READER']),
  'a moderator': actor(['MODERATOR']),
  'a coordinator': actor(['NETWORK_COORDINATOR']),
  'an administrator': actor(['ADMINISTRATOR']),
};

async function answer(document: string, who: Actor = ANONYMOUS): Promise<any> {
  const { data, errors } = await app.run(document, {}, who);
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

/** Who sees whom, worked out apart from the read models: by hand, from the rows. */
async function wanted(who: Actor): Promise<{ id: string; email: string | null }[]> {
  const { rows } = await client.query<{ id: string; email: string; public: boolean; works: string[] }>(
    `select p.id, p.email, p.public, array(select organization_id from network.position w where w.person_id = p.id
       and w.valid_from <= current_date and w.valid_to > current_date) as works
     from network.person p where not demonstration`,
  );
  const holds = (...roles: Role[]) => who.roles.filter(({ role }) => roles.includes(role));
  const coordinates = holds('ADMINISTRATOR', 'NETWORK_COORDINATOR').length > 0;
  const managed = holds('ORGANIZATION_MANAGER').map(({ id }) => id);
  return rows
    .filter((p) => p.public || who.roles.length > 0 || p.id === who.personId)
    .map((p) => ({
      id: p.id,
      email: coordinates || p.id === who.personId || p.works.some((o) => managed.includes(o)) ? p.email : null,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

describe.each(Object.entries(ACTORS))('%s', (_, who) => {
  it('sees in the list, the count, by id, by node and nested what may be seen, and nothing else', async () => {
    const expected = await wanted(who);
    const { people } = await answer(
      '{ people(filter: { includeDemonstration: false }, first: 100) { totalCount nodes { id email phone } } }',
      who,
    );
    expect(
      people.nodes.map(({ id, email }: any) => ({ id, email })).sort((a: any, b: any) => (a.id < b.id ? -1 : 1)),
    ).toEqual(expected);
    expect(people.totalCount).toBe(expected.length);
    for (const { phone, email } of people.nodes) expect(phone === null).toBe(email === null);
    for (const [id, given] of PEOPLE) {
      const seen = expected.find((p) => p.id === id);
      const found = await answer(
        `{ person(id: "${id}") { email } people(filter: { search: "${given}", includeDemonstration: false }) { totalCount } }`,
        who,
      );
      expect(found).toEqual({ person: seen ? { email: seen.email } : null, people: { totalCount: seen ? 1 : 0 } });
    }
    const { organization } = await answer(
      `{ organization(key: "caue-59") { positions(asOf: "2016-01-01") { totalCount nodes { person { id } } } } }`,
      who,
    );
    const visible = new Set(expected.map((p) => p.id));
    const there = [person('a'), person('b'), person('d')].filter((id) => visible.has(id)).sort();
    expect(organization.positions.nodes.map((n: any) => n.person.id).sort()).toEqual(there);
    expect(organization.positions.totalCount).toBe(there.length);
  });

  it('learns nothing of somebody hidden by asking who directs', async () => {
    // Directors are public: one who is not shows whether the relation checks it.
    await client.query('update network.person set public = false where id = $1', [person('e')]);
    try {
      const { organization, organizations } = await answer(
        `{ organization(key: "caue-59") { manager(asOf: "2022-01-01") { id name } }
           organizations(filter: { search: "CAUE du Nord", includeDemonstration: false }) { nodes { key manager(asOf: "2022-01-01") { id } } } }`,
        who,
      );
      const sees = who.roles.length > 0 || who.personId === person('e');
      expect(organization.manager).toEqual(sees ? { id: person('e'), name: 'Émile Fabre' } : null);
      const nord = organizations.nodes.find(({ key }: any) => key === 'caue-59');
      expect(nord.manager).toEqual(sees ? { id: person('e') } : null);
    } finally {
      await client.query('update network.person set public = true where id = $1', [person('e')]);
    }
  });

  it('learns nothing from a position or a name in a hidden row', async () => {
    const { node } = await answer(
      `{ node(id: "${position(person('b'))}") { id ... on Position { title person { name } } } }`,
      who,
    );
    const sees = (await wanted(who)).some((p) => p.id === person('b'));
    expect(node).toEqual(
      sees ? { id: position(person('b')), title: 'Chargée de mission', person: { name: 'Béatrice Étienne' } } : null,
    );
  });
});

describe('the team of an organization on a day', () => {
  it.each([
    ['2009-12-31', null, null],
    ['2012-03-01', 2, 'Agnès Zola'],
    ['2019-12-31', 2, 'Agnès Zola'],
    ['2020-01-01', 2, 'Émile Fabre'],
  ])('on %s counts %s, directed by %s', async (day, headcount, manager) => {
    expect(
      (await answer(`{ organization(key: "caue-59") { headcount(asOf: "${day}") manager(asOf: "${day}") { name } } }`))
        .organization,
    ).toEqual({ headcount, manager: manager && { name: manager } });
  });

  it('is not counted where nothing was ever recorded', async () => {
    expect((await answer('{ organization(key: "fncaue") { headcount } }')).organization.headcount).toBeNull();
  });

  it('can be searched, filtered and ordered by name in French alphabetical order', async () => {
    const names = async (args: string) =>
      (
        await answer(
          `{ organization(key: "caue-59") { positions(asOf: "2016-01-01", ${args}) { nodes { person { familyName } } } } }`,
          ACTORS['a coordinator'],
        )
      ).organization.positions.nodes.map((n: any) => n.person.familyName);
    expect(await names('orderBy: { field: NAME }')).toEqual(['Étang', 'Étienne', 'Zola']);
    expect(await names('orderBy: { field: NAME, direction: DESC }, first: 1')).toEqual(['Zola']);
    expect(await names('filter: { kinds: [DIRECTOR, PRESIDENT] }, orderBy: { field: NAME }')).toEqual([
      'Étang',
      'Zola',
    ]);
    expect(await names('filter: { search: "etienne" }')).toEqual(['Étienne']);
    expect(await names('filter: { anyDay: true }, orderBy: { field: NAME }')).toEqual([
      'Étang',
      'Étienne',
      'Fabre',
      'Zola',
    ]);
  });

  it('refuses that one person holds the same position twice at once', async () => {
    await expect(
      client.query(
        `insert into network.position (id, person_id, organization_id, kind, valid_from) values ('position_x', $2, $1, 'ARCHITECT', '2014-01-01')`,
        [nord, person('b')],
      ),
    ).rejects.toMatchObject({ constraint: 'position_once' });
  });
});

describe('a person', () => {
  it('shows the positions of a whole life, or those of a day', async () => {
    const positions = async (args: string) =>
      (
        await answer(
          `{ person(id: "${person('a')}") { positions${args} { nodes { kind validFrom validTo organization { key } } } } }`,
        )
      ).person.positions.nodes;
    expect(await positions('')).toEqual([
      { kind: 'DIRECTOR', validFrom: '2010-01-01', validTo: '2020-01-01', organization: { key: 'caue-59' } },
    ]);
    expect(await positions('(filter: { anyDay: false }, asOf: "2021-01-01")')).toEqual([]);
  });
});
