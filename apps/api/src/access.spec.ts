import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GraphQLField } from 'graphql';
import { Pool } from 'pg';
import { type Role } from '#lib/access';
import { audiencesOf } from '#lib/graphql';
import { fieldAsked, somebody, startTestApp, type TestApp, testDatabase, type TestDatabase } from '#lib/testing';

/** Who is let in, written down again on purpose: nothing here comes from the code under test. */
const ADMITTED: Record<string, readonly string[]> = {
  EVERYONE: [
    'nobody',
    'no role',
    'ADMINISTRATOR',
    'NETWORK_COORDINATOR',
    'ORGANIZATION_MANAGER',
    'MEMBER',
    'TRAINER',
    'MODERATOR',
    'READER',
  ],
  SIGNED_IN: [
    'no role',
    'ADMINISTRATOR',
    'NETWORK_COORDINATOR',
    'ORGANIZATION_MANAGER',
    'MEMBER',
    'TRAINER',
    'MODERATOR',
    'READER',
  ],
  PERSON: [
    'no role',
    'ADMINISTRATOR',
    'NETWORK_COORDINATOR',
    'ORGANIZATION_MANAGER',
    'MEMBER',
    'TRAINER',
    'MODERATOR',
    'READER',
  ],
  STAFF: ['ADMINISTRATOR', 'NETWORK_COORDINATOR', 'ORGANIZATION_MANAGER', 'MEMBER', 'TRAINER', 'MODERATOR', 'READER'],
  MANAGER: ['ADMINISTRATOR', 'NETWORK_COORDINATOR', 'ORGANIZATION_MANAGER'],
  TRAINER: ['ADMINISTRATOR', 'NETWORK_COORDINATOR', 'TRAINER'],
  MODERATOR: ['ADMINISTRATOR', 'NETWORK_COORDINATOR', 'MODERATOR'],
  COORDINATOR: ['ADMINISTRATOR', 'NETWORK_COORDINATOR'],
  ADMINISTRATOR: ['ADMINISTRATOR'],
};
const IN_ORGANIZATION = ['ORGANIZATION_MANAGER', 'MEMBER', 'TRAINER'];

let database: TestDatabase;
let app: TestApp;
let pool: Pool;
let organizationId: string;

beforeAll(async () => {
  database = await testDatabase();
  app = await startTestApp({ databaseUrl: database.url, isOwn: true });
  pool = new Pool({ connectionString: database.url });
  organizationId = (await pool.query(`select id from network.organization where key = 'caue-59'`)).rows[0].id;
});
afterAll(async () => {
  await app?.close();
  await pool?.end();
  await database?.drop();
});

async function headersOf(who: string): Promise<Record<string, string>> {
  if (who === 'nobody') return {};
  if (who === 'no role') return (await somebody(pool)).headers;
  const role = who as Role;
  const grant = IN_ORGANIZATION.includes(role) ? { role, organizationId } : { role };
  return (await somebody(pool, { roles: [grant] })).headers;
}

/** What lets somebody in: theirs for all questions, until one of them ends it. */
const known = new Map<string, Record<string, string>>();
async function anewOf(who: string): Promise<Record<string, string>> {
  known.set(who, await headersOf(who));
  return known.get(who)!;
}

interface Refusal {
  message: string;
  path?: (string | number)[];
  extensions: { code: string };
}

interface Asked {
  operation: 'query' | 'mutation';
  field: GraphQLField<unknown, unknown>;
  /** Of those who are let in. */
  audience: string;
}

/** As many as a document may ask for at once. */
const TOGETHER = 15;

/** What is wrong with how somebody is answered to each of these fields, asked for in one document; nothing where all is well. */
async function wrongWith(asked: readonly Asked[], who: string, headers: object): Promise<string[]> {
  const { operation } = asked[0]!;
  const fields = asked.map(({ field }, i) => `f${i}: ${fieldAsked(field)}`).join(' ');
  const answer = await app.post(`${operation} { ${fields} }`, {}, headers as Record<string, string>);
  const { data, errors = [] } = (await answer.json()) as { data?: Record<string, unknown> | null; errors?: Refusal[] };
  return asked.flatMap(({ field, audience }, i) => {
    const own = errors.filter(({ path }) => !path || path[0] === `f${i}`);
    const codes = own.map((error) => error.extensions.code);
    const refused = codes.some((code) => code === 'UNAUTHENTICATED' || code === 'FORBIDDEN');
    const wrong: string[] = [];
    // One that ends the document leaves the others without an answer: they are asked alone.
    if (own.length === 0 && data?.[`f${i}`] === undefined) wrong.push(`${who}: ${field.name} is not answered`);
    if (refused === ADMITTED[audience]!.includes(who))
      wrong.push(`${who}: ${field.name} (${audience}) ${codes.join()}`);
    if (codes.includes('UNAUTHENTICATED') && who !== 'nobody') wrong.push(`${who}: ${field.name} asks to sign in`);
    if (codes.some((code) => code.startsWith('GRAPHQL_') || code === 'INTERNAL'))
      wrong.push(`${who}: ${field.name} ${JSON.stringify(own[0])}`);
    return wrong;
  });
}

const chunked = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));

describe('every root field', () => {
  it('lets in whom its audience names and nobody else', async () => {
    const { schema } = app.driver;
    const audiences = new Map(audiencesOf(schema).map(({ field, audience }) => [field, audience]));
    const asked = [schema.getQueryType()!, schema.getMutationType()!].flatMap((type, i) =>
      Object.values(type.getFields()).map((field): Asked => ({
        ...{ operation: i === 0 ? 'query' : 'mutation', field },
        audience: audiences.get(`${type.name}.${field.name}`)!,
      })),
    );
    const wrong: string[] = [];
    for (const who of ADMITTED['EVERYONE']!) {
      await anewOf(who);
      // A refusal may end a document, so who is refused asks for one field at a time.
      const isAdmitted = ({ audience }: Asked): boolean => ADMITTED[audience]!.includes(who);
      const documents = (['query', 'mutation'] as const).flatMap((operation) =>
        chunked(
          asked.filter((one) => one.operation === operation && isAdmitted(one)),
          TOGETHER,
        ),
      );
      documents.push(...asked.filter((one) => !isAdmitted(one)).map((one) => [one]));
      for (const document of documents) {
        if ((await wrongWith(document, who, known.get(who)!)).length === 0) continue;
        // A question before may have ended their session or their account: whoever comes anew is answered as they should be.
        for (const one of document) wrong.push(...(await wrongWith([one], who, await anewOf(who))));
      }
    }
    expect(asked.length).toBeGreaterThan(300);
    expect(wrong).toEqual([]);
  });
});
