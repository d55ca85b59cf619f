import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type DocumentNode,
  execute,
  getNamedType,
  type GraphQLInputField,
  type GraphQLObjectType,
  isInputObjectType,
  isLeafType,
  isNonNullType,
  parse,
} from 'graphql';
import pg from 'pg';
import { type Actor, ANONYMOUS } from '#lib/access';
import { RequestContext, subgraphSchema, todayInParis } from '#lib/graphql';
import { NOT_ADMITTED } from '#lib/reads';
import {
  actor,
  anyValue,
  type Somebody,
  somebody,
  startTestApp,
  type TestApp,
  testDatabase,
  type TestDatabase,
  wholeDemonstration,
} from '#lib/testing';
import { PARTS } from './parts.js';

let database: TestDatabase;
let app: TestApp;
let pool: pg.Pool;
/** Ids of each kind of record. */
let samples: Map<string, string[]>;
let coordinator: Somebody;

beforeAll(async () => {
  database = await testDatabase(wholeDemonstration);
  pool = new pg.Pool({ connectionString: database.url });
  app = await startTestApp({ databaseUrl: database.url });
  coordinator = await somebody(pool, { roles: [{ role: 'NETWORK_COORDINATOR' }] });
  samples = await idsOfTables();
});
afterAll(async () => {
  await app?.close();
  await pool?.end();
  await database?.drop();
});

async function idsOfTables(): Promise<Map<string, string[]>> {
  const { rows: tables } = await pool.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.columns
     where table_schema = any($1) and column_name = 'id' and data_type = 'text'
       and table_name in (select tablename from pg_tables where schemaname = any($1))`,
    [PARTS.map((part) => part.name).filter((name) => name !== 'territories')],
  );
  const found = new Map<string, string[]>();
  for (const { name } of tables) {
    const { rows } = await pool.query<{ id: string }>(`select id from ${name} order by md5(id) limit 12`);
    if (rows.length)
      found.set(
        name,
        rows.map(({ id }) => id),
      );
  }
  // A position and a person that are not public.
  const hidden = await somebody(pool);
  const position = `position_${'0'.repeat(26)}`;
  await pool.query(
    `insert into network.position (id, person_id, organization_id, kind, valid_from, sources)
     select $1, $2, id, 'OTHER', '2024-01-01', '{}' from network.organization where key = 'caue-59'`,
    [position, hidden.personId],
  );
  found.get('network.person')!.push(hidden.personId);
  found.set('network.position', [...(found.get('network.position') ?? []), position]);
  return found;
}

const post = async (query: string, variables: object, who: Somebody): Promise<any> =>
  (await app.post(query, variables as Record<string, unknown>, who.headers)).json();

/** A record of each kind that whoever asks cannot see. */
async function hiddenFrom(who: Somebody): Promise<string[]> {
  const hidden: string[] = [];
  const see = async (ids: string[], one: Somebody): Promise<boolean[]> => {
    const { data } = await post('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids }, one);
    return data.nodes.map((node: unknown) => node !== null);
  };
  for (const [table, ids] of samples) {
    const [seen, exists] = [await see(ids, who), await see(ids, coordinator)];
    // What nobody finds by its id is no node: everybody sees it in what it belongs to. An account has things of its own.
    hidden.push(...ids.filter((_, n) => !seen[n] && (exists[n] || table.startsWith('identity.'))).slice(-1));
  }
  return hidden;
}

/** A field of the input of a mutation that takes an id, and an input that needs nothing else: where the id stands is `ID`. */
interface Taker {
  mutation: string;
  field: string;
  input: string;
}

function takers(): Taker[] {
  return Object.values(app.driver.schema.getMutationType()!.getFields()).flatMap((mutation) => {
    const input = mutation.args[0] && getNamedType(mutation.args[0].type);
    if (!input || !isInputObjectType(input)) return [];
    const fields = Object.values(input.getFields());
    const isId = (field: GraphQLInputField) => getNamedType(field.type).name === 'ID';
    return fields.filter(isId).map((field) => {
      const needed = fields.filter(
        (f) => f === field || (String(f.type).endsWith('!') && f.defaultValue === undefined),
      );
      const value = String(field.type).replaceAll('!', '');
      const given = needed.map((f) => `${f.name}: ${f === field ? value : anyValue(f.type)}`).join(', ');
      return { mutation: mutation.name, field: field.name, input: `{ ${given} }` };
    });
  });
}

const TOGETHER = 25;

/** What a mutation says to each of these ids: many in one request, whose text is checked once for all of them. */
async function answersTo({ mutation, input }: Taker, ids: readonly string[], who: Somebody): Promise<string[]> {
  const told: string[] = [];
  for (let from = 0; from < ids.length; from += TOGETHER) {
    const some = ids.slice(from, from + TOGETHER);
    const definitions = some.map((_, i) => `$id${i}: ID!`).join(', ');
    const asked = some.map(
      (_, i) => `a${i}: ${mutation}(input: ${input.replace(/\bID\b/, `$id${i}`)}) { userErrors { code message path } }`,
    );
    const variables = Object.fromEntries(some.map((id, i) => [`id${i}`, id]));
    const { data, errors = [] } = await post(`mutation (${definitions}) { ${asked.join(' ')} }`, variables, who);
    // One that ends the document leaves the others without an answer: they are asked alone.
    const isAnswered = (i: number): boolean =>
      data?.[`a${i}`] !== undefined || errors.some(({ path }: any) => !path || path[0] === `a${i}`);
    if (some.length > 1 && !some.every((_, i) => isAnswered(i))) {
      for (const id of some) told.push(...(await answersTo({ mutation, input } as Taker, [id], who)));
      continue;
    }
    told.push(
      ...some.map((_, i) => {
        const own = errors.filter(({ path }: any) => !path || path[0] === `a${i}`);
        const refused = (data?.[`a${i}`]?.userErrors ?? []) as object[];
        return JSON.stringify([refused, own.map((e: any) => [e.extensions.code, e.message])]);
      }),
    );
  }
  return told;
}

const nobodyLike = (id: string): string => `${id.slice(0, id.lastIndexOf('_') + 1)}${'7'.repeat(26)}`;

const OTHERS = 1;

/** Records of the kinds that the field may be of by its name and that of its mutation, and of others in turn: all of them for each would take minutes. */
function triedOn({ mutation, field }: Taker, nr: number, hidden: readonly string[]): string[] {
  const name = `${mutation} ${field}`.toLowerCase();
  const kindOf = (id: string): string => id.slice(0, id.lastIndexOf('_'));
  // Ids of what belongs to a workstream begin with its letter: `wmeeting`.
  const fits = hidden.filter((id) => [kindOf(id), kindOf(id).replace(/^w/, '')].some((kind) => name.includes(kind)));
  const others = Array.from({ length: OTHERS }, (_, i) => hidden[(nr * OTHERS + i) % hidden.length]!);
  return [...new Set([...fits, ...others])];
}

describe('what is hidden and what does not exist are refused alike by every mutation that takes an id', () => {
  it.each([undefined, 'MEMBER', 'ORGANIZATION_MANAGER'] as const)('of somebody with the role %s', async (role) => {
    const organizationId = (await pool.query(`select id from network.organization where key = 'caue-01'`)).rows[0].id;
    const told: string[] = [];
    let asked = 0;
    const who = await somebody(pool, role && { roles: [{ role, organizationId }] });
    const hidden = await hiddenFrom(who);
    expect(hidden.length).toBeGreaterThan(5);
    for (const [nr, taker] of takers().entries()) {
      // Whoever is refused at the door is refused whatever the id: one shows it.
      const [first] = await answersTo(taker, [nobodyLike(hidden[0]!)], who);
      const isAtTheDoor = /FORBIDDEN|BAD_USER/.test(first!);
      const ids = isAtTheDoor ? hidden.slice(0, 1) : triedOn(taker, nr, hidden);
      const both = await answersTo(taker, isAtTheDoor ? ids : [...ids.map(nobodyLike), ...ids], who);
      const answers = both.slice(-ids.length);
      asked += ids.length;
      for (const [i, id] of ids.entries()) {
        const like = isAtTheDoor ? first : both[i];
        if (answers[i] !== like) told.push(`${taker.mutation}.${taker.field} ${id}: ${answers[i]} / ${like}`);
      }
    }
    expect(told).toEqual([]);
    expect(asked).toBeGreaterThan(500);
  });
});

it('nobody is told what kind of record an id names, where they may not ask which it is', async () => {
  const { id: shipped } = (
    await pool.query('select id from training.evaluation_form where organization_id is null limit 1')
  ).rows[0];
  const ids = [...samples.values(), [shipped]].flatMap((some) => some);
  let seen = 0;
  for (let from = 0; from < ids.length; from += 50) {
    const some = ids.slice(from, from + 50);
    const ask = async (fields: string): Promise<any> => {
      const document = parse(`query ($ids: [ID!]!) { nodes(ids: $ids) { __typename ${fields} } }`);
      return app.run(document, { ids: some }, ANONYMOUS, 'level');
    };
    const { data } = await ask('');
    const whole = await ask('id');
    expect([some, whole.errors]).toEqual([some, undefined]);
    const kinds = (nodes: any[]): unknown[] => nodes.map((node) => node?.__typename ?? null);
    expect(kinds(whole.data.nodes)).toEqual(kinds(data.nodes));
    seen += data.nodes.filter(Boolean).length;
  }
  expect(seen).toBeGreaterThan(50);
});

interface Known {
  __typename: string;
  id: string;
  asOf?: string;
}

describe('what a subgraph is asked for by the keys of its entities', () => {
  const NODES = parse('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on DatedNode { asOf } } }');

  const AT_ONCE = 100;
  const idOf = ({ id }: Known): string => id;

  /** A value of its own that every record has: what is known of one by its keys alone, whoever asks has said themselves. */
  const valueOf = (type: string): string => {
    const fields = Object.values((app.driver.schema.getType(type) as GraphQLObjectType).getFields());
    const own = fields.filter(({ name, args }) => args.length === 0 && !['id', 'asOf'].includes(name));
    return own.find((field) => isNonNullType(field.type) && isLeafType(getNamedType(field.type)))!.name;
  };
  const asked = (types: readonly string[]): DocumentNode =>
    parse(`query ($keys: [_Any!]!) { _entities(representations: $keys) {
      ${types.map((type) => `... on ${type} { __typename ${type}: ${valueOf(type)} }`).join(' ')} } }`);

  it('tells nobody more than `node` does', async () => {
    const { schema, ownership } = app.driver;
    const { rows } = await pool.query(`select id from network.organization where key = 'caue-01'`);
    const see = async (ids: string[], who: Actor): Promise<(Known | null)[]> =>
      (await app.run(NODES, { ids }, who, 'level')).data!['nodes'] as (Known | null)[];
    const coordinating = actor(['ADMINISTRATOR', 'NETWORK_COORDINATOR']);
    const known: Known[] = [];
    for (const ids of samples.values()) known.push(...(await see(ids, coordinating)).filter((node) => node !== null));
    const byOwner = Map.groupBy(known, ({ __typename }) => ownership.entities.get(__typename)!.owner);
    let hidden = 0;
    for (const [owner, all] of byOwner) {
      const subgraph = subgraphSchema(schema, ownership, owner);
      const records = all.slice(0, AT_ONCE);
      const document = asked([...new Set(records.map(({ __typename }) => __typename))]);
      for (const who of [ANONYMOUS, actor(), actor(['MEMBER', 'ORGANIZATION_MANAGER'], [rows[0].id]), coordinating]) {
        const nodes = await see(records.map(idOf), who);
        const wanted = nodes.map((node) => node?.__typename ?? null);
        const keys = records.map(({ __typename, id, asOf }) => ({ __typename, id, ...(asOf && { asOf }) }));
        const contextValue = new RequestContext(who, todayInParis(), 'spec');
        const answer = await execute({ schema: subgraph, document, variableValues: { keys }, contextValue });
        const given = (answer.data!['_entities'] as (Known | null)[]).map((entity) => entity?.__typename ?? null);
        const told = records.flatMap(({ id }, i) =>
          given[i] === wanted[i] ? [] : [`${id}: ${given[i]} / ${wanted[i]}`],
        );
        expect([owner, told]).toEqual([owner, []]);
        // The same by one statement, as a gateway asks that comes again.
        const request = { document, variables: { keys }, context: new RequestContext(who, todayInParis(), 'spec') };
        const { data, aside } = await app.driver.whole!.over(subgraph).run(request);
        const whole =
          data && (JSON.parse(data.text)._entities as (Known | null)[]).map((one) => one?.__typename ?? null);
        expect([owner, aside, whole]).toEqual([owner, whole ? undefined : NOT_ADMITTED, whole ? given : null]);
        hidden += wanted.filter((type) => type === null).length;
      }
    }
    expect(hidden).toBeGreaterThan(50);
  });

  it.each([
    ['club', 'Person', 'clubMember', 'select person_id as key, id from club.club_member'],
    [
      ...['participation', 'ViewpointPhotograph', 'contribution'],
      'select photograph_id as key, contribution_id as id from participation.photograph_taken',
    ],
  ] as const)('is what the whole says, where what %s says of a %s hangs on its id', async (name, type, field, kept) => {
    const subgraph = await startTestApp({ databaseUrl: database.url, env: { SUBGRAPH: name } });
    const { rows } = await pool.query(`${kept} order by 1 limit 5`);
    const query = parse(
      `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on ${type} { ${field} { id } } } }`,
    );
    const keys = rows.map(({ key }) => ({ __typename: type, id: key, asOf: todayInParis() }));
    const known = actor(['NETWORK_COORDINATOR']);
    const { data } = await subgraph.run(query, { keys }, known, 'level');
    const compiled = await subgraph.run(query, { keys }, known, 'compiled');

    await subgraph.close();
    expect(rows.length).toBeGreaterThan(0);
    expect(compiled.engine).toBe('compiled');
    expect(JSON.parse(JSON.stringify(compiled.data))).toEqual(JSON.parse(JSON.stringify(data)));
    expect(data!['_entities']).toEqual(rows.map(({ id }) => ({ [field]: { id } })));
  });
});
