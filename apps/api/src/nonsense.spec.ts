import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getNamedType, type GraphQLField, isCompositeType, isInterfaceType, isObjectType } from 'graphql';
import pg from 'pg';
import { hashOf, type Role } from '#lib/access';
import { derivedId, typeId } from '#lib/graphql';
import {
  type Somebody,
  somebody,
  startTestApp,
  type TestApp,
  testDatabase,
  type TestDatabase,
  wholeDemonstration,
} from '#lib/testing';
import { type Attempt, nonsense, plausibleValues } from './testing/nonsense.js';

/** Hash passwords, which takes long, or look outside. */
const SLOW = /^(accountSignUp|emailDomainAdd)$/;
const TOGETHER = 25;
/** What inputs call what an id names, where its prefix is another word. */
const NOUNS: Readonly<Record<string, string>> = {
  membershipfact: 'membership',
  grantaward: 'grant',
  organizationterritory: 'territoryservice',
};
const ONE_OF_EACH = `
  select format('select max(id) as id from %I.%I having max(id) ~ ''^[a-z_]+_[0-9a-z]{26}$''', table_schema, table_name) as text
  from information_schema.columns join information_schema.tables using (table_schema, table_name)
  where column_name = 'id' and data_type = 'text' and table_type = 'BASE TABLE' and table_schema !~ '^pg_'`;

let database: TestDatabase;
let app: TestApp;
let pool: pg.Pool;
/** One record of each noun, as `session`. */
const ids = new Map<string, string>();

beforeAll(async () => {
  database = await testDatabase(wholeDemonstration);
  pool = new pg.Pool({ connectionString: database.url });
  app = await startTestApp({ databaseUrl: database.url });
  const { rows } = await pool.query<{ text: string }>(ONE_OF_EACH);
  for (const { text } of rows) {
    const { rows: found } = await pool.query<{ id: string }>(text);
    const prefix = found[0]?.id.replace(/_[0-9a-z]{26}$/, '').replaceAll('_', '');
    if (prefix) ids.set(NOUNS[prefix] ?? prefix, found[0]!.id);
  }
});
afterAll(async () => {
  await pool?.end();
  await app?.close();
  await database?.drop();
});

const PLAUSIBLE: Readonly<Record<string, unknown>> = {
  email: 'zoe@example.org',
  domain: 'example.org',
  website: 'https://example.org',
  postalCode: '59000',
  first: 5,
  last: null,
  after: null,
  before: null,
  updatedSince: null,
  expectedVersion: null,
  idempotencyKey: null,
  key: 'une-cle',
  sources: 'S1',
  Int: 1,
  Float: 1,
  String: 'Un texte',
  LocalDate: '2026-06-01',
  LocalTime: '09:30',
  PartialDate: '2026-06',
  DateTime: '2027-01-01T10:00:00Z',
};

/** `id` is what the field is about, `governingBodyId` says itself; the longest name that fits. */
function plausibleFor(field: string) {
  return (name: string, type: string): unknown => {
    if (type !== 'ID') return name in PLAUSIBLE ? PLAUSIBLE[name] : PLAUSIBLE[type];
    const noun = (name === 'id' ? field : name.replace(/Ids?$/, '')).toLowerCase();
    const fits = [...ids].filter(([known]) => (name === 'id' ? noun.startsWith(known) : noun.endsWith(known)));
    return fits.sort(([a], [b]) => b.length - a.length)[0]?.[1];
  };
}

type Headers = Record<string, string>;

async function tokenOf(scope: string): Promise<Headers> {
  const { accountId } = await signedIn(['NETWORK_COORDINATOR']);
  const secret = typeId('token');
  await pool.query(
    `insert into identity.token (id, account_id, name, scopes, secret_hash, hint, expires_at, second_factor_at)
     values ($1, $2, 'one', $3, $4, 'x', now() + interval '1 day', now())`,
    [secret, accountId, `{${scope}}`, hashOf(secret)],
  );
  return { authorization: `Bearer ${secret}` };
}

const nord = derivedId('organization', 'caue-59');

const signedIn = async (...roles: readonly (readonly [Role, string?])[]): Promise<Somebody> =>
  somebody(pool, { roles: roles.map(([role, organizationId]) => ({ role, organizationId })), secondFactor: true });

const headersOf = async (...roles: readonly (readonly [Role, string?])[]): Promise<Headers> => ({
  ...(await signedIn(...roles)).headers,
});

async function ofAnOldSession(): Promise<Headers> {
  const { accountId, headers } = await signedIn(['NETWORK_COORDINATOR'], ['ORGANIZATION_MANAGER', nord]);
  await pool.query(`update identity.session set proved_at = now() - interval '1 day' where account_id = $1`, [
    accountId,
  ]);
  return { ...headers };
}

/** Those who ask; each anew, with all that one may ask in a minute. */
const WHO: Readonly<Record<string, () => Promise<Headers>>> = {
  nobody: async () => ({}),
  member: () => headersOf(['MEMBER', nord]),
  manager: () => headersOf(['ORGANIZATION_MANAGER', nord]),
  administrator: () => headersOf(['ADMINISTRATOR'], ['NETWORK_COORDINATOR']),
  'coordinator of an old session': ofAnOldSession,
  'token that writes': () => tokenOf('WRITE'),
  'token that reads': () => tokenOf('READ'),
};

type Root = 'query' | 'mutation';

const fieldsOf = (root: Root): GraphQLField<unknown, unknown>[] => {
  const { schema } = app.driver;
  const type = root === 'query' ? schema.getQueryType()! : schema.getMutationType()!;
  return Object.values(type.getFields()).filter(({ name }) => !SLOW.test(name));
};

/** What is asked of a field: enough for it to be answered. */
function selection(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return '';
  const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
  if (fields['userErrors'])
    return `{ userErrors { __typename code } ${fields['errors'] ? 'errors { __typename }' : ''} }`;
  if (fields['totalCount'] && fields['edges']) return '{ totalCount edges { cursor } }';
  return `{ __typename ${fields['id'] ? 'id' : ''} }`;
}

interface Failed {
  message: string;
  path?: string[];
  extensions: { code: string; argument?: string };
}

/** What came back to each that is no fault of the caller, or not declared. */
async function send(root: Root, attempts: readonly Attempt[], headers: Headers): Promise<string[]> {
  const variables: Record<string, unknown> = {};
  const definitions: string[] = [];
  const fields = attempts.map(({ field, values }, i) => {
    const taken = field.args.filter(({ name }) => name in values);
    for (const { name, type } of taken) {
      definitions.push(`$v${i}_${name}: ${String(type)}`);
      variables[`v${i}_${name}`] = values[name];
    }
    const args = taken.map(({ name }) => `${name}: $v${i}_${name}`).join(', ');
    return `m${i}: ${field.name}${args && `(${args})`} ${selection(field)}`;
  });
  const answer = await app.post(
    `${root} ${definitions.length ? `(${definitions.join(', ')})` : ''} { ${fields.join(' ')} }`,
    variables,
    headers,
  );
  const { data, errors = [] } = (await answer.json()) as { data?: Record<string, any>; errors?: Failed[] };
  // A value that its type refuses is told before anything runs: then each is sent alone.
  if (!data && attempts.length > 1) {
    const alone: string[] = [];
    for (const attempt of attempts) alone.push(...(await send(root, [attempt], headers)));
    return alone;
  }
  const found = errors.flatMap(({ path, extensions: { code }, message }) => {
    const { field, what } = attempts[Number(path?.[0]?.slice(1) ?? 0)]!;
    return EXPECTED.has(code) ? [] : [`${field.name} ${what}: ${code} ${message}`];
  });
  const undeclared = attempts.flatMap(({ field, what }, i) => {
    const { userErrors = [], errors: typed = [] } = data?.[`m${i}`] ?? {};
    return userErrors.length === typed.length || root === 'query'
      ? []
      : [`${field.name} ${what}: ${userErrors[0].__typename}, which it does not declare`];
  });
  return [...found, ...undeclared];
}

/** The caller's fault, or something that they may not do. */
const EXPECTED = new Set([
  'BAD_USER_INPUT',
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'COST_LIMIT',
  'CHANGES_LOST',
  'RATE_LIMITED',
]);

/** Each batch by one of those who ask, in turn. */
async function sendInTurn(
  root: Root,
  attemptsOf: (field: GraphQLField<unknown, unknown>) => Attempt[],
  who: readonly string[],
) {
  const found: string[] = [];
  let sent = 0;
  for (const [at, field] of fieldsOf(root).entries()) {
    const own = attemptsOf(field);
    for (let i = 0; i < own.length; i += TOGETHER) {
      const name = who[(at + i / TOGETHER) % who.length]!;
      const some = own.slice(i, i + TOGETHER);
      found.push(...(await send(root, some, await WHO[name]!())).map((line) => `${name}: ${line}`));
      sent += some.length;
    }
  }
  return { found, sent };
}

const odd = (field: GraphQLField<unknown, unknown>): Attempt[] => nonsense(field, plausibleFor(field.name));

describe('nonsense', () => {
  it('is answered with words by each mutation, whatever stands wherever', async () => {
    const { found, sent } = await sendInTurn('mutation', odd, ['administrator']);
    expect(sent).toBeGreaterThan(2000);
    expect(found).toEqual([]);
  }, 300_000);

  it('is answered with words by each query, whoever asks', async () => {
    const { found, sent } = await sendInTurn('query', odd, Object.keys(WHO));
    expect(sent).toBeGreaterThan(1000);
    expect(found).toEqual([]);
  }, 300_000);
});

it.each(Object.keys(WHO))(
  'each mutation declares what it fails with: asked by a %s',
  async (name) => {
    const attempts = fieldsOf('mutation').flatMap((field) =>
      plausibleValues(field, plausibleFor(field.name)).map((values, i) => ({ field, values, what: `plausible ${i}` })),
    );
    const found: string[] = [];
    for (let i = 0; i < attempts.length; i += TOGETHER)
      found.push(...(await send('mutation', attempts.slice(i, i + TOGETHER), await WHO[name]!())));
    expect(found).toEqual([]);
  },
  300_000,
);
