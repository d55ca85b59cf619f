import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { derivedId, typeId } from '#lib/graphql';
import { actor, meet, startTestApp, type TestApp, testDatabase, type TestDatabase } from '#lib/testing';

let database: TestDatabase;
let app: TestApp;
let pool: pg.Pool;

const nord = derivedId('organization', 'caue-59');
const coordinator = actor(['NETWORK_COORDINATOR']);

beforeAll(async () => {
  database = await testDatabase();
  app = await startTestApp({ databaseUrl: database.url });
  pool = new pg.Pool({ connectionString: database.url });
});
afterAll(async () => {
  await pool?.end();
  await app?.close();
  await database?.drop();
});

async function change(field: string, input: object, selection: string): Promise<any> {
  const type = app.driver.schema.getMutationType()!.getFields()[field]!.args[0]!.type;
  const document = `mutation ($input: ${String(type)}) { ${field}(input: $input) { ${selection}
    userErrors { __typename code path message ... on MandateUsedError { usedOn } } } }`;
  const { data, errors } = (await app.run(document, { input }, coordinator)) as any;
  expect(errors?.map((e: Error) => e.message)).toBeUndefined();
  return JSON.parse(JSON.stringify(data))[field];
}
const code = (answer: any): string => answer.userErrors[0]?.code ?? 'DONE';

let made = 0;
interface Met {
  body: string;
  meeting: string;
  /** Of three seats, the first with a substitute. */
  member: string;
  substitute: string;
  second: string;
}

async function sit(constituencyId: string, more: object): Promise<string> {
  const personId = typeId('person');
  await pool.query(`insert into network.person (id, given_name, family_name) values ($1, 'P', $1)`, [personId]);
  return (await change('mandateStart', { constituencyId, personId, from: '2024-01-01', ...more }, 'mandate { id }'))
    .mandate.id;
}

/** A meeting held on 14 May 2024. */
async function met(): Promise<Met> {
  const { governingBody } = await change(
    'governingBodyCreate',
    {
      key: `votes-${++made}`,
      kind: 'BOARD',
      name: 'Conseil',
      organizationId: nord,
      constituencies: [{ name: 'Tous', seats: 3 }],
    },
    'governingBody { id constituencies { id } }',
  );
  const place = governingBody.constituencies[0].id;
  const member = await sit(place, { seat: 1 });
  const substitute = await sit(place, { substituteForId: member });
  const second = await sit(place, { seat: 2 });
  const { meeting } = await change(
    'meetingPlan',
    {
      governingBodyId: governingBody.id,
      scheduledAt: '2024-05-14T08:00:00Z',
      place: 'Lille',
      agenda: [{ title: 'Budget' }],
    },
    'meeting { id }',
  );
  await change('meetingHold', { id: meeting.id }, 'meeting { id }');
  return { body: governingBody.id, meeting: meeting.id, member, substitute, second };
}

const decide = ({ body, meeting }: Met, more: object = {}): Promise<any> =>
  change(
    'decisionRecord',
    { governingBodyId: body, meetingId: meeting, title: 'Budget', outcome: 'ADOPTED', ...more },
    'decision { id }',
  );
const vote = (decisionId: string, ...mandates: string[]): Promise<any> =>
  change(
    'voteRecord',
    { decisionId, votes: mandates.map((mandateId) => ({ mandateId, choice: 'FOR' })) },
    'decision { id }',
  );
const attend = ({ meeting }: Met, ...attendances: object[]): Promise<any> =>
  change('attendanceRecord', { meetingId: meeting, attendances }, 'meeting { id }');

describe('a vote', () => {
  it('is one for each seat: of the member or the substitute', async () => {
    const one = await met();
    const { decision } = await decide(one);
    expect(code(await vote(decision.id, one.member, one.substitute))).toBe('ALREADY_VOTED');
    expect(code(await vote(decision.id, one.substitute))).toBe('DONE');
    expect(await vote(decision.id, one.member)).toMatchObject({
      decision: null,
      userErrors: [{ code: 'ALREADY_VOTED', path: ['votes'], message: expect.stringContaining('pas les deux') }],
    });
    const next = (await decide(one)).decision.id;
    const both = await Promise.all([vote(next, one.member), vote(next, one.substitute)]);
    expect(both.map(code).sort()).toEqual(['ALREADY_VOTED', 'DONE']);
  });

  it('is not of somebody who is away and not represented', async () => {
    const one = await met();
    await attend(
      one,
      { mandateId: one.member, status: 'EXCUSED' },
      { mandateId: one.substitute, status: 'PRESENT' },
      { mandateId: one.second, status: 'ABSENT' },
    );
    const { decision } = await decide(one);
    expect(await vote(decision.id, one.member)).toMatchObject({
      userErrors: [{ code: 'ABSENT_VOTER', path: ['votes'] }],
    });
    expect(code(await vote(decision.id, one.second))).toBe('ABSENT_VOTER');
    expect(code(await vote(decision.id, one.substitute))).toBe('DONE');
    await attend(one, { mandateId: one.second, status: 'REPRESENTED', proxyId: one.substitute });
    expect(code(await vote(decision.id, one.second))).toBe('DONE');
    expect(await attend(one, { mandateId: one.second, status: 'EXCUSED' })).toMatchObject({
      userErrors: [{ code: 'ABSENT_VOTER', path: ['attendances'] }],
    });
  });

  it('is not of somebody who is recorded as away at the same moment', async () => {
    const one = await met();
    const decision = (await decide(one)).decision.id;
    const votes = (mandate: string): string =>
      `insert into network.vote (decision_id, mandate_id, choice) values ('${decision}', '${mandate}', 'FOR')`;
    const isAbsent = (mandate: string): string =>
      `insert into network.attendance (meeting_id, governing_body_id, mandate_id, status) values ('${one.meeting}', '${one.body}', '${mandate}', 'ABSENT')`;
    const refused = { constraint: 'vote_of_present' };
    await expect(meet(pool, votes(one.member), isAbsent(one.member))).rejects.toMatchObject(refused);
    await expect(meet(pool, isAbsent(one.second), votes(one.second))).rejects.toMatchObject(refused);
  });

  it('without a name counts no more than the seats held on that day', async () => {
    const one = await met();
    const counts = (n: number) => ({ isSecret: true, counts: { for: n, against: 1, abstained: 0 } });
    expect(await decide(one, counts(2))).toMatchObject({
      userErrors: [
        { code: 'INVALID_INPUT', path: ['counts'], message: 'Plus de voix que de sièges occupés ce jour-là : 2.' },
      ],
    });
    expect(code(await decide(one, counts(1)))).toBe('DONE');
  });
});

describe('a mandate', () => {
  it.each([
    ['at a meeting', (one: Met) => attend(one, { mandateId: one.second, status: 'PRESENT' })],
    [
      'for somebody else at a meeting',
      (one: Met) => attend(one, { mandateId: one.member, status: 'REPRESENTED', proxyId: one.second }),
    ],
    ['for a vote', async (one: Met) => vote((await decide(one)).decision.id, one.second)],
    ['for a proposal', (one: Met) => decide(one, { proposedById: one.second })],
  ])('does not end before it was used %s', async (_, use) => {
    const one = await met();
    expect(code(await use(one))).toBe('DONE');
    const end = (on: string) => change('mandateEnd', { id: one.second, on }, 'mandate { to }');
    expect(await end('2024-05-14')).toEqual({
      mandate: null,
      userErrors: [
        {
          __typename: 'MandateUsedError',
          code: 'MANDATE_USED',
          path: ['on'],
          usedOn: '2024-05-14',
          message: expect.stringContaining('14/05/2024'),
        },
      ],
    });
    expect((await end('2024-05-15')).mandate).toEqual({ to: '2024-05-15' });
  });

  it('does not end before its substitute’s was used; to be away is no use of it', async () => {
    const one = await met();
    await attend(one, { mandateId: one.member, status: 'ABSENT' }, { mandateId: one.second, status: 'EXCUSED' });
    await vote((await decide(one)).decision.id, one.substitute);
    expect(code(await change('mandateEnd', { id: one.member, on: '2024-03-01' }, 'mandate { id }'))).toBe(
      'MANDATE_USED',
    );
    expect(code(await change('mandateEnd', { id: one.second, on: '2024-03-01' }, 'mandate { id }'))).toBe('DONE');
  });
});

describe('a meeting whose minutes are approved', () => {
  it('stays as it was, by the database too', async () => {
    const one = await met();
    await attend(one, { mandateId: one.member, status: 'PRESENT' });
    const { decision } = await decide(one);
    await vote(decision.id, one.member);
    await change('minutesWrite', { id: one.meeting, text: 'Compte rendu' }, 'meeting { id }');
    await change('minutesApprove', { id: one.meeting, on: '2024-06-01' }, 'meeting { id }');
    expect([
      code(await decide(one)),
      code(await vote(decision.id, one.second)),
      code(await attend(one, { mandateId: one.second, status: 'PRESENT' })),
    ]).toEqual(['MEETING_STATE', 'MEETING_STATE', 'MEETING_STATE']);
    const statements: [string, unknown[]][] = [
      [`insert into network.vote (decision_id, mandate_id, choice) values ($1, $2, 'FOR')`, [decision.id, one.second]],
      [`update network.vote set choice = 'AGAINST' where decision_id = $1`, [decision.id]],
      ['delete from network.vote where decision_id = $1', [decision.id]],
      [`update network.decision set outcome = 'REJECTED' where id = $1`, [decision.id]],
      ['delete from network.decision where id = $1', [decision.id]],
      [
        `insert into network.decision (id, governing_body_id, meeting_id, decided_on, year, number, title, outcome)
        values ('x', $1, $2, '2024-05-14', 2024, 99, 'x', 'ADOPTED')`,
        [one.body, one.meeting],
      ],
      [`update network.attendance set status = 'ABSENT' where meeting_id = $1`, [one.meeting]],
      ['delete from network.attendance where meeting_id = $1', [one.meeting]],
      [`update network.agenda_item set title = 'x' where meeting_id = $1`, [one.meeting]],
      [`update network.meeting set minutes = 'x' where id = $1`, [one.meeting]],
      ['update network.meeting set minutes_approved_on = null where id = $1', [one.meeting]],
      ['delete from network.meeting where id = $1', [one.meeting]],
    ];
    for (const [text, values] of statements)
      await expect(pool.query(text, values).then(() => text)).rejects.toMatchObject({
        constraint: 'meeting_is_approved',
      });
  });
});
