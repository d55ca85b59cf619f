import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import {
  somebody,
  startTestApp,
  type TestApp,
  testDatabase,
  type TestDatabase,
  wholeDemonstration,
} from '#lib/testing';
import { type Attempt, nonsense } from './testing/nonsense.js';

/** Hash passwords, which takes long, or look outside. */
const SLOW = /^(accountSignUp|emailDomainAdd)$/;
const TOGETHER = 25;

const TABLES = [
  ...['organization', 'person', 'position', 'agreement', 'signature', 'slot', 'withdrawal', 'membership_fact'],
  ...[
    'governing_body',
    'constituency',
    'mandate',
    'meeting',
    'agenda_item',
    'decision',
    'fee_scale',
    'dues_call',
    'due',
  ],
  ...[
    'payment',
    'receipt',
    'grant_award',
    'stewardship',
    'asserted_figure',
    'milestone',
    'network_event',
    'organization_territory',
  ],
];
/** What inputs call them, where they have another name. */
const NOUNS: Readonly<Record<string, string>> = {
  membership_fact: 'membership',
  grant_award: 'grant',
  organization_territory: 'territoryservice',
};

let database: TestDatabase;
let app: TestApp;
let pool: pg.Pool;
const ids = new Map<string, string>();

beforeAll(async () => {
  database = await testDatabase(wholeDemonstration);
  pool = new pg.Pool({ connectionString: database.url });
  app = await startTestApp({ databaseUrl: database.url });
  for (const table of TABLES) {
    const { rows } = await pool.query<{ id: string }>(`select id from network.${table} order by id desc limit 1`);
    if (rows[0]) ids.set((NOUNS[table] ?? table).replaceAll('_', ''), rows[0].id);
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

/** `id` is what the mutation is about, `governingBodyId` says itself; the longest name that fits. */
function plausibleFor(mutation: string) {
  return (name: string, type: string): unknown => {
    if (type !== 'ID') return name in PLAUSIBLE ? PLAUSIBLE[name] : PLAUSIBLE[type];
    const noun = (name === 'id' ? mutation : name.replace(/Ids?$/, '')).toLowerCase();
    const fits = [...ids].filter(([known]) => (name === 'id' ? noun.startsWith(known) : noun.endsWith(known)));
    return fits.sort(([a], [b]) => b.length - a.length)[0]?.[1];
  };
}

/** Codes of the errors of many at once, each beside what was sent. */
async function send(attempts: readonly Attempt[], cookie: string): Promise<string[]> {
  const variables = Object.fromEntries(attempts.map(({ input }, i) => [`v${i}`, input]));
  const definitions = attempts.map(({ type }, i) => `$v${i}: ${type}!`).join(', ');
  const fields = attempts
    .map(({ mutation }, i) => `m${i}: ${mutation}(input: $v${i}) { userErrors { code } }`)
    .join(' ');
  const answer = await app.post(`mutation (${definitions}) { ${fields} }`, variables, { cookie });
  const { errors = [] } = (await answer.json()) as {
    errors?: { message: string; path?: string[]; extensions: { code: string } }[];
  };
  return errors
    .filter(({ extensions }) => extensions.code !== 'FORBIDDEN' && extensions.code !== 'UNAUTHENTICATED')
    .map(({ path, extensions, message }) => {
      const { mutation, what } = attempts[Number(path?.[0]?.slice(1))] ?? { mutation: '?', what: message };
      return `${mutation} ${what}: ${extensions.code}`;
    });
}

describe('nonsense', () => {
  it('is answered with words, whatever stands wherever', async () => {
    const schema = app.driver.schema;
    const mutations = Object.keys(schema.getMutationType()!.getFields());
    const found: string[] = [];
    let sent = 0;
    for (const mutation of mutations.filter((name) => !SLOW.test(name))) {
      const own = nonsense(schema, mutation, plausibleFor(mutation));
      for (let i = 0; i < own.length; i += TOGETHER) {
        const { headers } = await somebody(pool, {
          roles: [{ role: 'ADMINISTRATOR' }, { role: 'NETWORK_COORDINATOR' }],
          secondFactor: true,
        });
        const some = own.slice(i, i + TOGETHER);
        found.push(...(await send(some, headers.cookie)));
        sent += some.length;
      }
    }
    expect(sent).toBeGreaterThan(2000);
    expect(found.filter((line) => !line.endsWith('BAD_USER_INPUT'))).toEqual([]);
  }, 300_000);
});
