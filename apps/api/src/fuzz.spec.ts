import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type DocumentNode, parse, validate } from 'graphql';
import { isDeepStrictEqual } from 'node:util';
import pg from 'pg';
import { type Actor, ANONYMOUS } from '#lib/access';
import { derivedId } from '#lib/graphql';
import {
  actor,
  refusals,
  startTestApp,
  type TestApp,
  testDatabase,
  type TestDatabase,
  wholeDemonstration,
} from '#lib/testing';
import { randomOperation, type Samples } from './testing/random-operation.js';
import { samplesOf } from './testing/samples.js';

/** `FUZZ=20000` is the long check. */
const HOW_MANY = Number(process.env['FUZZ'] ?? 1000);
const AT_ONCE = 6;

let database: TestDatabase;
let app: TestApp;
let plain: TestApp;
let samples: Samples;

beforeAll(async () => {
  database = await testDatabase(wholeDemonstration);
  const pool = new pg.Pool({ connectionString: database.url, max: 1 });
  const client = await pool.connect();
  samples = await samplesOf(client);
  client.release();
  await pool.end();
  app = await startTestApp({ databaseUrl: database.url });
  plain = await startTestApp({ databaseUrl: database.url, compile: false });
});

afterAll(async () => {
  await app?.close();
  await plain?.close();
  await database?.drop();
});

const nord = derivedId('organization', 'caue-59');

/** Whoever asks sees something else. */
const actors = (organization: string): Actor[] => [
  ANONYMOUS,
  actor(),
  actor(['NETWORK_COORDINATOR']),
  actor(['READER']),
  actor(['MEMBER'], [organization]),
  actor(['ORGANIZATION_MANAGER'], [nord, organization]),
];

const plainly = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

async function compare(
  seed: number,
  document: DocumentNode,
  text: string,
  variables: Record<string, unknown>,
  who: Actor,
) {
  const runs = await Promise.all([
    plain.run(document, variables, who, 'level'),
    app.run(document, variables, who, 'level'),
    app.run(document, variables, who, 'compiled'),
  ]);
  const [reference, level, whole] = runs.map(({ data, errors }) => ({
    data: plainly(data),
    refusals: refusals(errors),
  }));
  for (const [engine, answer] of Object.entries({ level, whole })) {
    if (isDeepStrictEqual(answer, reference)) continue;
    const told = JSON.stringify({ seed, variables, roles: who.roles });
    expect(`${told}\n${text}\n${engine}: ${JSON.stringify(answer)}`).toBe(`graphql-js: ${JSON.stringify(reference)}`);
  }
  const { engine, statements } = runs[2]!;
  // What is known without the database is no slower for being told by code.
  return {
    isOne: engine === 'compiled' || statements === 0,
    data: reference!.data,
    refused: runs[0]!.errors !== undefined,
  };
}

/** Every cursor in an answer. */
function cursorsIn(value: unknown, found: string[] = []): string[] {
  if (Array.isArray(value)) for (const item of value) cursorsIn(item, found);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      if (/ursor$/.test(key) && typeof item === 'string') found.push(item);
      else cursorsIn(item, found);
    }
  }
  return found;
}

it(`answers ${HOW_MANY} random operations alike in graphql-js, level by level and in one statement`, async () => {
  const seeds = Array.from({ length: HOW_MANY }, (_, i) => (i % 2 ? Math.floor(Math.random() * 1e9) : i));
  const everybody = actors(samples.ids.find((id) => id.startsWith('organization_'))!);
  const cursors: string[] = [];
  let ones = 0;
  let answered = 0;
  for (let begin = 0; begin < seeds.length; begin += AT_ONCE) {
    await Promise.all(
      seeds.slice(begin, begin + AT_ONCE).map(async (seed) => {
        // Places in lists come from answers: by their seed alone, odd operations cannot be repeated with them.
        const { text, variables } = randomOperation(
          app.driver.schema,
          seed % 2 ? { ...samples, cursors } : samples,
          seed,
        );
        const document = parse(text);
        expect({ seed, text, faults: validate(app.driver.schema, document).map((e) => e.message) }).toEqual({
          seed,
          text,
          faults: [],
        });
        const { isOne, data, refused } = await compare(
          seed,
          document,
          text,
          variables,
          everybody[seed % everybody.length]!,
        );
        // Only the seeds that are the same in every run are counted: chance must not decide. What changed is read up to a
        // horizon that a first statement finds, so such a walk is never one.
        if (seed < HOW_MANY && !refused && !text.includes('updatedSince')) {
          answered++;
          if (isOne) ones++;
        }
        cursors.push(...cursorsIn(data));
        cursors.splice(0, Math.max(0, cursors.length - 200));
      }),
    );
  }
  // Refusals and what code works out (chains, likeness, discussions, keys) stay with the level engine: more of the schema than when
  // there was less of these. Which registered document is one statement, agreement.spec keeps.
  console.log(`${ones} of ${answered} that were answered, of ${HOW_MANY / 2}, were one statement at most.`);
  expect(ones).toBeGreaterThan(answered * 0.75);
}, 1_800_000);
