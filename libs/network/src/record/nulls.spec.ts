import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getNullableType, type GraphQLInputObjectType, type GraphQLObjectType, isNonNullType } from 'graphql';
import pg from 'pg';
import { derivedId } from '#lib/graphql';
import { actor, startTestApp, type TestApp, testDatabase, type TestDatabase } from '#lib/testing';

let database: TestDatabase;
let app: TestApp;
let pool: pg.Pool;

const nord = derivedId('organization', 'caue-59');
const manche = derivedId('organization', 'caue-50');

beforeAll(async () => {
  database = await testDatabase();
  app = await startTestApp({ databaseUrl: database.url });
  pool = new pg.Pool({ connectionString: database.url });
}, 60_000);
afterAll(async () => {
  await pool?.end();
  await app?.close();
  await database?.drop();
});

function inputOf(mutation: string): GraphQLInputObjectType {
  const { type } = app.driver.schema.getMutationType()!.getFields()[mutation]!.args[0]!;
  return getNullableType(type) as GraphQLInputObjectType;
}

async function send(
  mutation: string,
  input: object,
): Promise<{ id?: string; fault?: { code: string; path: string[] } }> {
  const payload = app.driver.schema.getMutationType()!.getFields()[mutation]!.type;
  const noun = Object.keys((getNullableType(payload) as GraphQLObjectType).getFields()).find(
    (field) => field !== 'userErrors',
  )!;
  const { data, errors } = await app.run(
    `mutation ($input: ${inputOf(mutation).name}!) { ${mutation}(input: $input) { ${noun} { id } userErrors { code path } } }`,
    { input },
    actor(['NETWORK_COORDINATOR']),
  );
  expect(errors?.map(({ message }) => message)).toBeUndefined();
  const answer = (data as any)[mutation];
  return { id: answer[noun]?.id, fault: answer.userErrors[0] };
}

interface Noun {
  record: string;
  update: string;
  table: string;
  /** With a value for everything that the update may take away. */
  values: object;
  /** Columns that are not called like their field. */
  columns?: Record<string, string>;
}

const sources = ['S1'];
const NOUNS: Noun[] = [
  {
    record: 'grantRecord',
    update: 'grantUpdate',
    table: 'grant_award',
    values: {
      programme: 'FEDER',
      priority: 'Axe 2',
      organizationId: nord,
      amountCents: 100,
      requestedOn: '2020',
      awardedOn: '2021',
      sources,
    },
  },
  {
    record: 'stewardshipRecord',
    update: 'stewardshipUpdate',
    table: 'stewardship',
    values: { giverId: manche, takerId: nord, subject: 'ARCHIVES', detail: 'Cent cartons', handedOn: '2020', sources },
  },
];

/** False for null, and for an empty list. */
const isThere = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : value !== null);

describe('null in an update', () => {
  it.each(NOUNS)('takes a value of $table away, or is refused at its field', async (noun) => {
    const { record, update, table, values, columns = {} } = noun;
    const { id, fault } = await send(record, values);
    expect(fault).toBeUndefined();
    const held = async () => (await pool.query(`select * from network.${table} where id = $1`, [id])).rows[0];
    const fields = Object.values(inputOf(update).getFields()).filter(
      ({ name, type }) => !isNonNullType(type) && name !== 'expectedVersion',
    );
    expect(fields.length).toBeGreaterThan(1);
    for (const { name } of fields) {
      const column = columns[name] ?? name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
      const before = await held();
      expect({ name, isThere: isThere(before[column]) }).toEqual({ name, isThere: true });
      const answer = await send(update, { id, [name]: null });
      const after = await held();
      if (answer.fault) {
        expect(answer.fault).toEqual({ code: 'INVALID_INPUT', path: [name] });
        expect(after).toEqual(before);
      } else {
        expect({ name, isThere: isThere(after[column]) }).toEqual({ name, isThere: false });
      }
    }
  });
});
