import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  getNamedType,
  getNullableType,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import pg from 'pg';
import {
  actor,
  type Somebody,
  somebody,
  startTestApp,
  type TestApp,
  testDatabase,
  type TestDatabase,
  watchStatements,
  wholeDemonstration,
} from '#lib/testing';

const statements = watchStatements();
const COORDINATOR = actor(['ADMINISTRATOR', 'NETWORK_COORDINATOR']);

let database: TestDatabase;
let app: TestApp;
let pool: pg.Pool;
let viewer: Somebody;
/** Ids that lists answered, by type. */
const seen = new Map<string, Set<string>>();

beforeAll(async () => {
  database = await testDatabase(wholeDemonstration);
  pool = new pg.Pool({ connectionString: database.url });
  app = await startTestApp({ databaseUrl: database.url });
  viewer = await somebody(pool, {
    roles: [{ role: 'ADMINISTRATOR' }, { role: 'NETWORK_COORDINATOR' }],
    secondFactor: true,
  });
  await pool.query(
    `insert into audit.entry (account_id, action, subject_type, subject_id)
     select $1, 'PERSON_UPDATE', 'Person', $2 from generate_series(1, 9)`,
    [viewer.accountId, viewer.personId],
  );
});
afterAll(async () => {
  await pool?.end();
  await app?.close();
  await database?.drop();
});

interface List {
  field: GraphQLField<unknown, unknown>;
  /** The orders that can be asked for, as arguments. */
  orders: string[];
}

const isConnection = ({ type }: GraphQLField<unknown, unknown>): boolean =>
  getNamedType(type).name.endsWith('Connection');

function listsOf(type: GraphQLObjectType): List[] {
  return Object.values(type.getFields())
    .filter(
      (field) =>
        isConnection(field) &&
        !field.args.some(({ type: t, defaultValue }) => isNonNullType(t) && defaultValue === undefined),
    )
    .map((field) => ({ field, orders: ordersOf(field) }));
}

/** Orders of what is asked for so, and of nothing else. */
const FOR: Record<string, string> = {
  RELEVANCE: 'filter: { search: "saint" }',
  ANSWERS_BY: 'filter: { viewerAnswers: true }',
  'ItemOrderField.PLACE': 'filter: { section: "none" }',
  'ItemOrderField.DISTANCE': 'near: { longitude: 3, latitude: 50, withinKm: 200 }',
};

function ordersOf(field: GraphQLField<unknown, unknown>): string[] {
  const order = field.args.find(({ name }) => name === 'orderBy');
  if (!order) return [''];
  const fields = getNamedType(
    (getNullableType(order.type) as GraphQLInputObjectType).getFields()['field']!.type,
  ) as GraphQLEnumType;
  return fields.getValues().flatMap(({ name }) => {
    const asked = FOR[`${fields.name}.${name}`] ?? FOR[name];
    if (asked && !field.args.some((given) => asked.startsWith(`${given.name}:`))) return [];
    return ['ASC', 'DESC'].map((way) =>
      [`orderBy: { field: ${name}, direction: ${way} }`, asked].filter(Boolean).join(', '),
    );
  });
}

const isNode = (type: unknown): boolean =>
  isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node');

interface Page {
  edges: { cursor: string; node: { __typename: string; id?: string } }[];
}

/** `inside` puts the field where it belongs. */
async function page(list: List, args: string, inside: (field: string) => string): Promise<Page> {
  const connection = getNamedType(list.field.type) as GraphQLObjectType;
  const node = getNamedType(
    (getNamedType(connection.getFields()['edges']!.type) as GraphQLObjectType).getFields()['node']!.type,
  );
  const given = args ? `(${args})` : '';
  const id = isNode(node) ? 'id' : '';
  const text = inside(`list: ${list.field.name}${given} { edges { cursor node { __typename ${id} } } }`);
  const { data, errors } = (await (await app.post(text, {}, viewer.headers)).json()) as any;
  if (errors) throw new Error(`${text}: ${JSON.stringify(errors)}`);
  const found = (data.list ?? data.node?.list) as Page | null;
  for (const {
    node: { __typename: type, id: known },
  } of found?.edges ?? []) {
    if (known) seen.set(type, (seen.get(type) ?? new Set()).add(known));
  }
  return found ?? { edges: [] };
}

const MOST = 7;
const cursors = ({ edges }: Page): string[] => edges.map(({ cursor }) => cursor);

/** The same items by pages of two, forwards and backwards, as at once. */
async function walk(list: List, order: string, inside: (field: string) => string): Promise<void> {
  for (const [size, beyond] of [
    ['first', 'after'],
    ['last', 'before'],
  ] as const) {
    const whole = cursors(await page(list, [`${size}: ${MOST}`, order].filter(Boolean).join(', '), inside));
    const met: string[] = [];
    for (let turns = 0; turns < MOST; turns++) {
      const cursor = size === 'first' ? met.at(-1) : met[0];
      const args = [`${size}: 2`, cursor && `${beyond}: "${cursor}"`, order].filter(Boolean).join(', ');
      const next = cursors(await page(list, args, inside));
      if (next.length === 0) break;
      if (size === 'first') met.push(...next);
      else met.unshift(...next);
    }
    expect([list.field.name, order, size, size === 'first' ? met.slice(0, MOST) : met.slice(-MOST)]).toEqual([
      list.field.name,
      order,
      size,
      whole,
    ]);
  }
}

const ask = async (query: string, variables: Record<string, unknown> = {}): Promise<any> =>
  (await app.post(query, variables, viewer.headers)).json();

/** How many there are, and no further than to two of them. */
async function count(list: List, inside: (field: string) => string): Promise<void> {
  const text = inside(`list: ${list.field.name} { all: totalCount few: totalCount(upTo: 2) }`);
  const { data, errors } = (await app.run(text, {}, { ...COORDINATOR, id: viewer.accountId })) as any;
  if (errors) throw new Error(`${text}: ${JSON.stringify(errors)}`);
  const found = data.list ?? data.node?.list;
  if (found) expect([list.field.name, found.few]).toEqual([list.field.name, Math.min(found.all, 2)]);
}

describe('every list', () => {
  it('has a second page, in each of its orders, forwards and backwards', async () => {
    const lists = listsOf(app.driver.schema.getQueryType()!);
    expect(lists.length).toBeGreaterThan(10);
    for (const list of lists) {
      await count(list, (field) => `{ ${field} }`);
      for (const order of list.orders) await walk(list, order, (field) => `{ ${field} }`);
    }
    expect(seen.get('AuditEntry')?.size).toBeGreaterThan(4);
  });

  it('within an object too', async () => {
    for (const [type, ids] of [...seen]) {
      const lists = listsOf(app.driver.schema.getType(type) as GraphQLObjectType);
      const inside = (field: string): string => `{ node(id: "${[...ids][0]!}") { ... on ${type} { ${field} } } }`;
      for (const list of lists) {
        await count(list, inside);
        for (const order of list.orders) await walk(list, order, inside);
      }
    }
  });

  it('is counted to an end of one at least, and says so at its place, however often it is asked', async () => {
    const text = '{ organizations(first: 1) { nodes { id of: memberships { end: totalCount(upTo: 0) } } } }';
    for (let i = 0; i < 5; i++) {
      expect(await (await app.post(text)).json()).toMatchObject({
        errors: [
          {
            message: 'upTo: expected 1 or more, got 0',
            path: ['organizations', 'nodes', 'of', 'end'],
            extensions: { code: 'BAD_USER_INPUT', argument: 'upTo' },
          },
        ],
      });
    }
  });

  it('is counted once, to the furthest end that is asked for', async () => {
    const query = `query ($n: Int) { organizations(filter: { includeDemonstration: true }) { three: totalCount(upTo: 3) some: totalCount(upTo: $n) all: totalCount }
      few: organizations { two: totalCount(upTo: 2) one: totalCount(upTo: 1) all: totalCount } }`;
    const { data } = (await app.run(query, { n: 4 })) as any;
    expect(data).toMatchObject({ organizations: { three: 3, some: 4 }, few: { two: 2, one: 1 } });
    expect(data.organizations.all).toBeGreaterThan(90);
    const many = `{ organizations { ${Array.from({ length: 30 }, (_, i) => `n${i}: totalCount(upTo: ${i + 1})`).join(' ')} } }`;
    const { data: told } = (await app.run(many)) as any;
    expect(Object.values(told.organizations as object)).toEqual(
      Array.from({ length: 30 }, (_, i) => Math.min(i + 1, data.few.all)),
    );
  });

  it('is looked at no further where code tells it, and told once for each end', async () => {
    const { rows } = await pool.query(
      `insert into notifications.follow (account_id, subject_id) select $1, w.id from club.workstream w order by w.id limit 3
       returning subject_id as id`,
      [viewer.accountId],
    );
    const begin = statements.length;
    const query = `query ($id: ID!) {
      viewer { few: following { totalCount(upTo: 2) } notifications { totalCount(upTo: 2) } }
      workstream(id: $id) { activity { totalCount(upTo: 2) } }
      chainLinks(of: $id, side: AFTER) { totalCount(upTo: 2) }
      deletions(since: "start", type: WORKSTREAM) { totalCount(upTo: 2) }
    }`;
    const { data } = await ask(query, { id: rows[0].id });
    expect(data.viewer.few).toEqual({ totalCount: 2 });
    const counts = statements.slice(begin).filter(({ text }) => /^select \(?(select )?count\(/.test(text));
    expect(counts.map(({ text }) => / limit \$\d+::int\) counted/.test(text))).toEqual(Array(5).fill(true));
    const both = '{ viewer { few: following { totalCount(upTo: 2) } all: following { totalCount } } }';
    expect((await ask(both)).data.viewer).toEqual({ few: { totalCount: 2 }, all: { totalCount: 3 } });
  });

  it('answers ids that node() finds again', async () => {
    const lost: string[] = [];
    for (const [type, ids] of seen) {
      const asked = [...ids].slice(0, 100);
      const answer = await app.post(
        'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }',
        { ids: asked },
        viewer.headers,
      );
      const { data } = (await answer.json()) as any;
      asked.forEach((id, i) => {
        if (data.nodes[i]?.id !== id || data.nodes[i].__typename !== type) lost.push(`${type} ${id}`);
      });
    }
    expect(seen.get('NetworkEvent')?.size).toBeGreaterThan(4);
    expect(lost).toEqual([]);
  });
});
