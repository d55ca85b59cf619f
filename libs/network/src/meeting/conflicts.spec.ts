import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type Actor, ANONYMOUS } from '#lib/access';
import { derivedId, typeId } from '#lib/graphql';
import { actor, somebody, startTestApp, type TestApp, testDatabase, type TestDatabase } from '#lib/testing';

let database: TestDatabase;
let app: TestApp;
let pool: pg.Pool;
/** Two secretaries with an account each, so that a conflict can say who. */
let ann: Actor;
let bob: Actor;
const names = new Map<Actor, string>();

const NORD = derivedId('organization', 'caue-59');
const AIN = derivedId('organization', 'caue-01');

beforeAll(async () => {
  database = await testDatabase();
  app = await startTestApp({ databaseUrl: database.url });
  pool = new pg.Pool({ connectionString: database.url });
  [ann, bob] = [await secretary(), await secretary()];
});
afterAll(async () => {
  await pool?.end();
  await app?.close();
  await database?.drop();
});

async function secretary(): Promise<Actor> {
  const { accountId, personId } = await somebody(pool);
  const who = { ...actor(['ORGANIZATION_MANAGER'], [NORD]), id: accountId };
  names.set(who, (await pool.query('select name from network.person where id = $1', [personId])).rows[0].name);
  return who;
}

async function ask(document: string, who: Actor = ann, variables: object = {}): Promise<any> {
  const { data, errors } = await app.run(document, variables as Record<string, unknown>, who);
  expect(errors?.map((e) => e.message)).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

async function change(field: string, input: object, selection: string, who: Actor = ann): Promise<any> {
  const type = app.driver.schema.getMutationType()!.getFields()[field]!.args[0]!.type;
  const document = `mutation ($input: ${String(type)}) { ${field}(input: $input) { ${selection} userErrors { __typename code path
    ... on VersionConflictError { currentVersion changedBy changedAt } } } }`;
  return (await ask(document, who, { input }))[field];
}

async function person(): Promise<string> {
  const id = typeId('person');
  await pool.query(`insert into network.person (id, given_name, family_name) values ($1, 'P', $1)`, [id]);
  return id;
}

let made = 0;
interface Planned {
  id: string;
  bodyId: string;
  mandates: string[];
}
/** A meeting of the Nord with two points and two members; not held yet unless wanted. */
async function meeting(held = false): Promise<Planned> {
  const { governingBody } = await change(
    'governingBodyCreate',
    {
      key: `conflits-${++made}`,
      kind: 'BOARD',
      name: 'Conseil',
      organizationId: NORD,
      constituencies: [{ name: 'Tous', seats: 3 }],
    },
    'governingBody { id constituencies { id } }',
  );
  const mandates: string[] = [];
  for (const seat of [1, 2]) {
    const input = {
      constituencyId: governingBody.constituencies[0].id,
      seat,
      personId: await person(),
      from: '2024-01-01',
    };
    mandates.push((await change('mandateStart', input, 'mandate { id }')).mandate.id);
  }
  const planned = await change(
    'meetingPlan',
    {
      governingBodyId: governingBody.id,
      scheduledAt: '2024-05-14T08:00:00Z',
      place: 'Lille',
      agenda: [{ title: 'Budget' }, { title: 'Divers' }],
    },
    'meeting { id }',
  );
  if (held) await change('meetingHold', { id: planned.meeting.id }, 'meeting { id }');
  return { id: planned.meeting.id, bodyId: governingBody.id, mandates };
}

const wasDone = ({ userErrors }: { userErrors: unknown[] }): boolean => userErrors.length === 0;

const versionOf = async (id: string): Promise<number> =>
  (await ask(`{ meeting(id: "${id}") { version } }`)).meeting.version;

describe('two secretaries', () => {
  it('who change an agenda at once: one does, the other learns who did and when', async () => {
    const { id } = await meeting();
    const version = await versionOf(id);
    const add = (title: string, who: Actor, expectedVersion: number) =>
      change('agendaItemAdd', { meetingId: id, title, expectedVersion }, 'meeting { version agenda { title } }', who);
    const both = await Promise.all([add('D’Ann', ann, version), add('De Bob', bob, version)]);
    const [winner, loser, current] = wasDone(both[0])
      ? [ann, both[1], both[0].meeting]
      : [bob, both[0], both[1].meeting];
    expect(both.filter(wasDone)).toHaveLength(1);
    expect(loser).toEqual({
      meeting: current,
      userErrors: [
        {
          __typename: 'VersionConflictError',
          code: 'VERSION_CONFLICT',
          path: ['expectedVersion'],
          currentVersion: version + 1,
          changedBy: names.get(winner),
          changedAt: expect.any(String),
        },
      ],
    });
    const again = await add('Après coup', bob, loser.userErrors[0].currentVersion);
    expect(again.meeting.agenda).toHaveLength(4);
  });

  it('who take out a point: of an agenda that changed meanwhile nothing is taken', async () => {
    const { id } = await meeting();
    const version = await versionOf(id);
    const { agenda } = (await ask(`{ meeting(id: "${id}") { agenda { id } } }`)).meeting;
    const remove = (item: string, who: Actor) =>
      change('agendaItemRemove', { id: item, expectedVersion: version }, 'meeting { agenda { title } }', who);
    const both = await Promise.all([remove(agenda[0].id, ann), remove(agenda[1].id, bob)]);
    expect(both.filter(wasDone)).toHaveLength(1);
    expect(both.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ code: 'VERSION_CONFLICT' }]);
    expect((await ask(`{ meeting(id: "${id}") { agenda { id } } }`)).meeting.agenda).toHaveLength(1);
  });

  it('who note attendances or write the minutes from what they had read: the second is told', async () => {
    const { id, mandates } = await meeting(true);
    const version = await versionOf(id);
    const attend = (status: string, who: Actor, expectedVersion?: number) =>
      change(
        'attendanceRecord',
        { meetingId: id, attendances: [{ mandateId: mandates[0], status }], expectedVersion },
        'meeting { version attendances { status } }',
        who,
      );
    const both = await Promise.all([attend('PRESENT', ann, version), attend('ABSENT', bob, version)]);
    expect(both.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ code: 'VERSION_CONFLICT' }]);
    const write = { id, text: 'Compte rendu', expectedVersion: version };
    const winner = both[0].userErrors.length === 0 ? ann : bob;
    expect((await change('minutesWrite', write, 'meeting { id }')).userErrors[0]).toMatchObject({
      code: 'VERSION_CONFLICT',
      currentVersion: version + 1,
      changedBy: names.get(winner),
    });
    const written = await change(
      'minutesWrite',
      { ...write, expectedVersion: version + 1 },
      'meeting { version }',
      bob,
    );
    expect(written.meeting.version).toBe(version + 2);
    expect((await attend('EXCUSED', ann, version + 1)).userErrors[0]).toMatchObject({ changedBy: names.get(bob) });
    expect(
      (await change('minutesApprove', { id, expectedVersion: version }, 'meeting { id }')).userErrors[0].code,
    ).toBe('VERSION_CONFLICT');
    // Whoever sends none takes what there is.
    expect((await attend('EXCUSED', ann)).meeting.attendances).toEqual([{ status: 'EXCUSED' }]);
  });

  it('who note votes: by the version of the decision', async () => {
    const { id, bodyId, mandates } = await meeting(true);
    const { decision } = await change(
      'decisionRecord',
      { governingBodyId: bodyId, meetingId: id, title: 'Budget', outcome: 'ADOPTED' },
      'decision { id version }',
    );
    const vote = (mandateId: string, who: Actor) =>
      change(
        'voteRecord',
        { decisionId: decision.id, votes: [{ mandateId, choice: 'FOR' }], expectedVersion: decision.version },
        'decision { version }',
        who,
      );
    const both = await Promise.all([vote(mandates[0]!, ann), vote(mandates[1]!, bob)]);
    expect(both.filter(wasDone)).toHaveLength(1);
    const winner = wasDone(both[0]) ? ann : bob;
    expect(both.flatMap(({ userErrors }) => userErrors)).toMatchObject([
      { code: 'VERSION_CONFLICT', currentVersion: decision.version + 1, changedBy: names.get(winner) },
    ]);
  });
});

describe('a point of an agenda', () => {
  it('is added once for each idempotency key', async () => {
    const { id } = await meeting();
    const input = { meetingId: id, title: 'Une fois', expectedVersion: 1, idempotencyKey: 'point-once-only' };
    const selection = 'meeting { id agenda { title } }';
    const [a, b] = [await change('agendaItemAdd', input, selection), await change('agendaItemAdd', input, selection)];
    expect(a.meeting.agenda).toHaveLength(3);
    expect(b).toEqual(a);
  });

  it('is not added by whoever may not, whatever version they name', async () => {
    const { id } = await meeting();
    const outcome = async (who: Actor) => {
      const { data, errors } = (await app.run(
        `mutation { agendaItemAdd(input: { meetingId: "${id}", title: "x", expectedVersion: 99 }) { userErrors { code } } }`,
        {},
        who,
      )) as any;
      return errors?.[0]?.extensions.code ?? data.agendaItemAdd.userErrors[0]?.code ?? 'DONE';
    };
    const table: string[] = [];
    for (const who of [
      ANONYMOUS,
      actor(),
      actor(['MEMBER'], [NORD]),
      actor(['ORGANIZATION_MANAGER'], [AIN]),
      ann,
      actor(['NETWORK_COORDINATOR']),
    ])
      table.push(await outcome(who));
    expect(table).toEqual([
      'UNAUTHENTICATED',
      'FORBIDDEN',
      'FORBIDDEN',
      'NOT_ALLOWED',
      'VERSION_CONFLICT',
      'VERSION_CONFLICT',
    ]);
  });
});

describe('a meeting whose minutes are approved', () => {
  it('takes no decision and no vote any more', async () => {
    const { id, bodyId, mandates } = await meeting(true);
    const input = { governingBodyId: bodyId, meetingId: id, title: 'Budget', outcome: 'ADOPTED' };
    const { decision } = await change('decisionRecord', input, 'decision { id }');
    await change('minutesWrite', { id, text: 'Compte rendu' }, 'meeting { id }');
    await change('minutesApprove', { id, on: '2024-06-01' }, 'meeting { id }');
    expect((await change('decisionRecord', input, 'decision { id }')).userErrors[0].code).toBe('MEETING_STATE');
    expect(
      (
        await change(
          'voteRecord',
          { decisionId: decision.id, votes: [{ mandateId: mandates[0], choice: 'FOR' }] },
          'decision { id }',
        )
      ).userErrors[0].code,
    ).toBe('MEETING_STATE');
  });
});
