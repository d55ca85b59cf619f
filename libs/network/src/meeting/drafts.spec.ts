import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type Actor, ANONYMOUS } from '#lib/access';
import { derivedId, typeId } from '#lib/graphql';
import { actor, startTestApp, type TestApp, testDatabase, type TestDatabase } from '#lib/testing';

let database: TestDatabase;
let app: TestApp;
let pool: pg.Pool;
/** Who asks, by name; the holder sits in both bodies and holds no role. */
let readers: Record<string, Actor>;

const nord = derivedId('organization', 'caue-59');
const ain = derivedId('organization', 'caue-01');
const reunion = derivedId('organization', 'caue-974');
const coordinator = actor(['NETWORK_COORDINATOR']);

beforeAll(async () => {
  database = await testDatabase();
  app = await startTestApp({ databaseUrl: database.url });
  pool = new pg.Pool({ connectionString: database.url });
  const company = typeId('organization');
  await pool.query(
    `insert into network.organization (id, key, kind, name) values ($1, 'une-entreprise', 'COMPANY', 'Une entreprise')`,
    [company],
  );
  const holder = typeId('person');
  await pool.query(`insert into network.person (id, given_name, family_name) values ($1, 'Une', 'Élue')`, [holder]);
  readers = {
    nobody: ANONYMOUS,
    'signed in': actor(),
    'who sits there': { ...actor(), personId: holder },
    'of the organization': actor(['MEMBER'], [nord]),
    'of another CAUE': actor(['MEMBER'], [ain]),
    'of a member': actor(['TRAINER'], [reunion]),
    'of a partner': actor(['ORGANIZATION_MANAGER'], [company]),
    'reader of the network': actor(['READER']),
    coordinator,
  };
});
afterAll(async () => {
  await pool?.end();
  await app?.close();
  await database?.drop();
});

async function change(field: string, input: object, selection: string): Promise<any> {
  const type = app.driver.schema.getMutationType()!.getFields()[field]!.args[0]!.type;
  const document = `mutation ($input: ${String(type)}) { ${field}(input: $input) { ${selection} userErrors { code path message } } }`;
  const { data, errors } = (await app.run(document, { input }, coordinator)) as any;
  expect(errors?.map((e: Error) => e.message)).toBeUndefined();
  expect(data[field].userErrors).toEqual([]);
  return JSON.parse(JSON.stringify(data))[field];
}

let made = 0;
/** A meeting that was held and written down. */
async function meeting(organizationId: string | null): Promise<string> {
  const { governingBody } = await change(
    'governingBodyCreate',
    {
      key: `brouillon-${++made}`,
      kind: 'BOARD',
      name: 'Conseil',
      organizationId,
      constituencies: [{ name: 'Tous', seats: 1 }],
    },
    'governingBody { id constituencies { id } }',
  );
  const { mandate } = await change(
    'mandateStart',
    {
      constituencyId: governingBody.constituencies[0].id,
      personId: readers['who sits there']!.personId,
      from: '2024-01-01',
    },
    'mandate { id }',
  );
  const { id } = (
    await change(
      'meetingPlan',
      { governingBodyId: governingBody.id, scheduledAt: '2024-05-14T08:00:00Z', place: 'Lille' },
      'meeting { id }',
    )
  ).meeting;
  await change('meetingHold', { id }, 'meeting { id }');
  await change(
    'attendanceRecord',
    { meetingId: id, attendances: [{ mandateId: mandate.id, status: 'PRESENT' }] },
    'meeting { id }',
  );
  await change('minutesWrite', { id, text: 'Brouillon' }, 'meeting { id }');
  return id;
}

/** The names of those who read all three; whoever does not must read none of them. */
async function readersOf(id: string): Promise<string[]> {
  const found: string[] = [];
  for (const [name, who] of Object.entries(readers)) {
    const { data, errors } = (await app.run(
      `{ meeting(id: "${id}") { minutes attendances { status } quorum { present } } }`,
      {},
      who,
    )) as any;
    expect(errors).toBeUndefined();
    const seen = JSON.parse(JSON.stringify(data)).meeting;
    if (seen.minutes) {
      expect(seen).toEqual({ minutes: 'Brouillon', attendances: [{ status: 'PRESENT' }], quorum: { present: 1 } });
      found.push(name);
    } else expect(seen).toEqual({ minutes: null, attendances: [], quorum: null });
  }
  return found;
}

describe('what is kept of a meeting', () => {
  it('of a body of one organization is a draft for its people, for who sits there, and for coordinators', async () => {
    const id = await meeting(nord);
    expect(await readersOf(id)).toEqual(['who sits there', 'of the organization', 'coordinator']);
  });

  it('of a body of the network is a draft for the people of its members, and of those that may be one', async () => {
    const id = await meeting(null);
    expect(await readersOf(id)).toEqual([
      'who sits there',
      'of the organization',
      'of another CAUE',
      'of a member',
      'reader of the network',
      'coordinator',
    ]);
  });

  it('is for whoever holds a role once the minutes are approved, and not for whoever signed up', async () => {
    for (const id of [await meeting(nord), await meeting(null)]) {
      await change('minutesApprove', { id, on: '2024-06-01' }, 'meeting { id }');
      expect(await readersOf(id)).toEqual(
        Object.keys(readers).filter((name) => !['nobody', 'signed in'].includes(name)),
      );
    }
  });

  it('is told to nobody by what writing or approving it fails with', async () => {
    const id = await meeting(nord);
    const answer = async (mutation: string, input: object, who: (typeof readers)[string]) => {
      const text = `mutation ($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) {
        ${mutation}(input: $input) { userErrors { code message path } } }`;
      const { data, errors } = await app.run(text, { input }, who);
      return JSON.stringify([data, errors?.map(({ message, extensions }) => [message, extensions])]);
    };
    const unknown = `meeting_${'7'.repeat(26)}`;
    for (const [name, who] of Object.entries(readers).filter(([name]) => name !== 'coordinator')) {
      for (const expectedVersion of [1, 4, 99]) {
        for (const [mutation, rest] of [
          ['minutesWrite', { text: 'Autre chose' }],
          ['minutesApprove', { on: '2024-06-01' }],
        ] as const) {
          const told = await answer(mutation, { id, expectedVersion, ...rest }, who);
          expect([name, mutation, told]).toEqual([
            name,
            mutation,
            await answer(mutation, { id: unknown, expectedVersion, ...rest }, who),
          ]);
          expect(told).not.toContain('"userErrors":[]');
        }
      }
    }
  });
});
