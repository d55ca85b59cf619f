import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import pg from 'pg';
import { projectRoot } from '#lib/config';
import {
  type Somebody,
  somebody,
  startTestApp,
  type TestApp,
  testDatabase,
  type TestDatabase,
  wholeDemonstration,
} from '#lib/testing';
import { PARTS } from './parts.js';

interface Example {
  module: string;
  name: string;
  as: string | null;
  fails: string | null;
  variables: string;
  query: string;
}

const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
const examples = JSON.parse(read('schema/examples.json')) as Example[];
const IN_30_DAYS = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

let database: TestDatabase;
let app: TestApp;
let pool: pg.Pool;
let coordinator: Somebody;

beforeAll(async () => {
  database = await testDatabase(wholeDemonstration);
  pool = new pg.Pool({ connectionString: database.url });
  app = await startTestApp({ databaseUrl: database.url });
  coordinator = await somebody(pool, { roles: [{ role: 'NETWORK_COORDINATOR' }], secondFactor: true });
}, 60_000);
afterAll(async () => {
  await pool?.end();
  await app?.close();
  await database?.drop();
});

async function ask(body: object, headers: Record<string, string> = {}): Promise<any> {
  const { query, variables } = body as { query: string; variables?: Record<string, unknown> };
  return (await app.post(query, variables, headers)).json();
}

describe('an example of the explorer answers', () => {
  it.each(examples.map((example) => [`${example.module}/${example.name}`, example] as const))(
    '%s',
    async (_, { query, variables, as, fails }) => {
      const filled = variables.replaceAll('{new}', randomUUID()).replaceAll('{in 30 days}', IN_30_DAYS);
      const headers = as === 'coordinator' ? coordinator.headers : {};
      const { data, errors } = await ask({ query, variables: filled ? JSON.parse(filled) : {} }, headers);
      expect(errors).toBeUndefined();
      const failures = Object.values(data).flatMap((payload: any) => payload?.errors ?? []);
      expect([...(fails?.split(', ') ?? [])]).toEqual(
        expect.arrayContaining(failures.map(({ __typename: name }: { __typename: string }) => name)),
      );
    },
  );

  it('of each module', () => {
    const modules = new Set(examples.map(({ module }) => module));
    // `node` has no noun of its own: whatever it answers is of another.
    expect([...modules].sort()).toEqual(
      PARTS.map(({ name }) => name)
        .filter((name) => name !== 'node')
        .sort(),
    );
  });
});

it('shows sheets of past sessions of the demonstration: sealed, with a chain that holds', async () => {
  const found = async (text: string): Promise<unknown> => (await pool.query(text)).rows[0];
  expect(
    await found(`select count(*)::int as open from training.half_day h join training.training_session s on s.id = h.training_session_id
      where s.demonstration and s.status in ('HELD', 'CLOSED') and not exists (select 1 from training.attendance_seal l where l.half_day_id = h.id)`),
  ).toEqual({ open: 0 });
  expect(await found('select count(*)::int as wrong from training.attendance_kept_differences')).toEqual({ wrong: 0 });
  expect(await found(`select hash from training.attendance_seal order by id limit 1`)).toMatchSnapshot();
});

describe('the days of a partial date', () => {
  const code = read('docs/clients.md')
    .split('```js\n')
    .find((block) => block.startsWith('const earliest'))!
    .split('```')[0]!;
  const { earliest, latest } = runInNewContext(`${code}; ({ earliest, latest })`) as Record<
    string,
    (date: string) => string
  >;

  it.each(['0001', '0099-02', '1900-02', '2000-02', '2012-02', '2013', '2013-06', '2013-06-12', '2015-12', '9999-12'])(
    'are those that the server counts with, by the code that docs/clients.md shows: %s',
    async (date) => {
      const { rows } = await pool.query(
        'select network.first_day($1)::text as earliest, network.last_day($1)::text as latest',
        [date],
      );
      expect({ earliest: earliest!(date), latest: latest!(date) }).toEqual(rows[0]);
    },
  );
});

describe('a request that README and docs show answers', () => {
  // The quick start is compared with its answers, one of which is an error: guides.spec.ts.
  const docs = readdirSync(join(projectRoot, 'docs')).filter((name) => !name.startsWith('quick-start'));
  const files = ['README.md', ...docs.map((name) => `docs/${name}`)];
  const shown = files.flatMap((file) =>
    requestsIn(read(file)).map((body) => [`${file}: ${body.query.slice(0, 60)}`, body] as const),
  );

  it('and there are some', () => expect(shown.length).toBeGreaterThan(3));

  it.each(shown)('%s', async (_, body) => {
    const { data, errors } = await ask(body, coordinator.headers);
    expect(errors).toBeUndefined();
    expect(data).toBeDefined();
  });
});

/** What is sent with \`curl -d '{…}'\`, and what stands in blocks of \`\`\`graphql. */
function requestsIn(text: string): { query: string; variables?: object }[] {
  const sent = [...text.matchAll(/ -d '(\{[\s\S]*?\})'/g)].map(([, body]) => JSON.parse(body!));
  const written = [...text.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, query]) => ({ query: query! }));
  return [...sent.filter(({ query }) => query), ...written];
}
