import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getMetadataStorage } from 'class-validator';
import pg from 'pg';
import { derivedId } from '#lib/graphql';
import { testDatabase, type TestDatabase } from '#lib/testing';
import { hasWordsFor } from '#lib/writes';
import { actor } from './testing/actors.js';
import { startTestApp, type TestApp } from './testing/app.js';
import { somebody, type Somebody } from './testing/people.js';

interface Rule {
  name?: string;
  propertyName: string;
  message?: unknown;
}

let database: TestDatabase;
let app: TestApp;
let pool: pg.Pool;
let coordinator: Somebody;

const nord = derivedId('organization', 'caue-59');

beforeAll(async () => {
  database = await testDatabase();
  pool = new pg.Pool({ connectionString: database.url });
  app = await startTestApp({ databaseUrl: database.url });
  coordinator = await somebody(pool, { roles: [{ role: 'NETWORK_COORDINATOR' }] });
}, 60_000);
afterAll(async () => {
  await pool?.end();
  await app?.close();
  await database?.drop();
});

async function post(query: string, variables: object = {}): Promise<any> {
  const answer = await app.post(query, variables as Record<string, unknown>, coordinator.headers);
  return answer.json();
}

const NUL = 'a\u0000b';
const HALF = 'a\ud800b';

describe('text that is no text', () => {
  const SEARCH = 'query ($text: String!) { organizations(filter: { search: $text }) { totalCount } }';
  const SOURCE =
    'mutation ($input: SourceCreateInput!) { sourceCreate(input: $input) { source { key } userErrors { code } } }';
  const ID = 'query ($id: ID!) { organization(id: $id) { name } node(id: $id) { id } }';

  it.each([
    ['a NUL in a variable', SEARCH, { text: NUL }, 'text'],
    ['half a character in a variable', SEARCH, { text: HALF }, 'text'],
    ['a NUL in an id', ID, { id: NUL }, 'id'],
    ['half a character in an id', ID, { id: HALF }, 'id'],
    ['a NUL in a field of an input', SOURCE, { input: { title: NUL } }, 'input.title'],
    ['half a character in a field of an input', SOURCE, { input: { title: HALF } }, 'input.title'],
    ['a NUL in a literal', '{ organizations(filter: { search: "a\\u0000b" }) { totalCount } }', {}, 'filter.search'],
    ['a NUL in an id of the document', '{ organization(id: "a\\u0000b") { name } }', {}, 'id'],
    [
      'a NUL in a literal of a mutation',
      'mutation { sourceCreate(input: { title: "\\u0000" }) { userErrors { code } } }',
      {},
      'input.title',
    ],
  ])('is refused, naming the argument: %s', async (_, query, variables, argument) => {
    for (let again = 0; again < 2; again++) {
      const { errors, data } = await post(query, variables);
      expect(data ?? null).toBeNull();
      expect(errors).toHaveLength(1);
      expect(errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
      expect(errors[0].message).toContain('NUL');
    }
  });

  it('is told from characters of two halves, which stay what they are', async () => {
    const { data } = await post(SOURCE.replace('{ key }', '{ title }'), { input: { title: 'Un 🏛️ bâtiment' } });
    expect(data.sourceCreate).toEqual({ source: { title: 'Un 🏛️ bâtiment' }, userErrors: [] });
  });
});

describe('a text that is needed', () => {
  const position = { organizationId: nord, kind: 'OTHER' };
  it.each([
    ['personCreate', { givenName: '  ', familyName: '\t', position }, [['givenName'], ['familyName']]],
    ['personCreate', { givenName: '\u00a0', familyName: 'B', position }, [['givenName']]],
    ['feeScaleCreate', { name: '  ', kind: 'FLAT', flatCents: 1, from: '2026-01-01' }, [['name']]],
    [
      'organizationCreate',
      { key: 'x', kind: 'CAUE', name: ' ', address: { postalCode: ' ', city: ' ' } },
      [['name'], ['address', 'postalCode'], ['address', 'city']],
    ],
    ['organizationUpdate', { id: nord, name: '  ' }, [['name']]],
    ['sourceCreate', { title: '   ' }, [['title']]],
    ['agreementCreate', { key: 'x', kind: 'CONVENTION', title: ' ', signedOn: '2026' }, [['title']]],
    [
      'governingBodyCreate',
      { key: 'x', kind: 'BOARD', name: ' ', constituencies: [{ name: '  ', seats: 1 }] },
      [['name'], ['constituencies', '0', 'name']],
    ],
    [
      'meetingPlan',
      { governingBodyId: 'x', scheduledAt: '2026-01-01T08:00:00Z', agenda: [{ title: ' ' }] },
      [['agenda', '0', 'title']],
    ],
    ['decisionRecord', { governingBodyId: 'x', title: ' ', outcome: 'ADOPTED' }, [['title']]],
    ['grantRecord', { organizationId: nord, programme: ' ', amountCents: 1 }, [['programme']]],
    ['slotIdentify', { slotId: 'x', organizationId: nord, evidence: ' ' }, [['evidence']]],
    ['minutesWrite', { id: 'x', text: ' \n ' }, [['text']]],
    ['tokenCreate', { name: ' ', scopes: ['READ'], expiresOn: '2099-01-01' }, [['name']]],
  ])('is not blank: %s', async (field, input, paths) => {
    const type = app.driver.schema.getMutationType()!.getFields()[field]!.args[0]!.type;
    const document = `mutation ($input: ${String(type)}) { ${field}(input: $input) { userErrors { code path message } } }`;
    const { data, errors } = (await app.run(document, { input }, actor(['NETWORK_COORDINATOR']))) as any;
    expect(errors).toBeUndefined();
    expect(JSON.parse(JSON.stringify(data))[field].userErrors).toEqual(
      paths.map((path) => ({ code: 'INVALID_INPUT', path, message: 'À remplir.' })),
    );
  });
});

describe('the rules of the inputs', () => {
  it('are told in words, each of them', () => {
    const declared = (getMetadataStorage() as unknown as { validationMetadatas: Map<unknown, Rule[]> })
      .validationMetadatas;
    const rules = [...declared.values()].flat().filter(({ name }) => name && name !== 'isOptional');
    expect(rules.length).toBeGreaterThan(100);
    const silent = rules.filter(({ name, message }) => !hasWordsFor(name!, message));
    expect(silent.map(({ propertyName, name }) => `${propertyName}: ${name}`)).toEqual([]);
  });
});
