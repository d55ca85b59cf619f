import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type Actor, ANONYMOUS } from '#lib/access';
import { derivedId, typeId } from '#lib/graphql';
import { actor, startTestApp, type TestApp, testDatabase, type TestDatabase } from '#lib/testing';

let database: TestDatabase;
let app: TestApp;
let pool: pg.Pool;

const NORD = derivedId('organization', 'caue-59');
const coordinator = actor(['NETWORK_COORDINATOR']);
const manager = actor(['ORGANIZATION_MANAGER'], [NORD]);
const member = actor(['MEMBER'], [NORD]);
const signedIn = actor();

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

async function ask(document: string, who: Actor = ANONYMOUS, variables: object = {}): Promise<any> {
  const { data, errors } = await app.run(document, variables as Record<string, unknown>, who);
  expect(errors?.map((e) => e.message)).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

const ERRORS = 'userErrors { __typename code path message ... on NotAMemberError { mandates { id seat } } }';

/** Runs a mutation; answers its payload. */
async function change(field: string, input: object, selection: string, who: Actor = coordinator): Promise<any> {
  const type = app.driver.schema.getMutationType()!.getFields()[field]!.args[0]!.type;
  const document = `mutation ($input: ${String(type)}) { ${field}(input: $input) { ${selection} ${ERRORS} } }`;
  return (await ask(document, who, { input }))[field];
}

async function person(name: string, email: string | null = null): Promise<string> {
  const id = typeId('person');
  await pool.query('insert into network.person (id, given_name, family_name, email) values ($1, $2, $3, $4)', [
    id,
    name,
    'Essai',
    email,
  ]);
  return id;
}

let made = 0;
interface Body {
  id: string;
  constituencies: { id: string; seats: number; vacantSeats: number }[];
}
async function body(more: object = {}): Promise<Body> {
  const { governingBody, userErrors } = await change(
    'governingBodyCreate',
    {
      key: `essai-${++made}`,
      kind: 'BOARD',
      name: 'Conseil d’essai',
      quorumPercent: 50,
      constituencies: [
        { name: 'Collège des CAUE', seats: 4 },
        { name: 'Collège des partenaires', seats: 1 },
      ],
      ...more,
    },
    'governingBody { id key membersKnown constituencies { id name place seats vacantSeats } }',
  );
  expect(userErrors).toEqual([]);
  return governingBody;
}

async function sit(of: Body, seat: number, more: object = {}): Promise<string> {
  const { mandate, userErrors } = await change(
    'mandateStart',
    { constituencyId: of.constituencies[0]!.id, seat, personId: await person(`P${seat}`), from: '2024-01-01', ...more },
    'mandate { id }',
  );
  expect(userErrors).toEqual([]);
  return mandate.id;
}

describe('the real bodies', () => {
  it('come from the history, and say that their members are not known', async () => {
    expect(
      await ask(`{ governingBody(key: "cog") { kind name createdOn membersKnown isDemonstration organization { id } sources { key }
        mandates { totalCount } meetings { totalCount } decisions { totalCount } } }`),
    ).toEqual({
      governingBody: {
        kind: 'STEERING_COMMITTEE',
        name: "Comité d'orientation et de gestion",
        createdOn: '2014',
        membersKnown: false,
        isDemonstration: false,
        organization: null,
        sources: [{ key: 'S1' }],
        mandates: { totalCount: 0 },
        meetings: { totalCount: 0 },
        decisions: { totalCount: 0 },
      },
    });
  });

  it('get their constituencies and their rule of quorum from a coordinator', async () => {
    const { governingBody } = await ask('{ governingBody(key: "cog") { id version } }');
    const seats = await change(
      'constituencyAdd',
      { governingBodyId: governingBody.id, name: 'Collège des CAUE', seats: 9 },
      'governingBody { version constituencies { name place seats } }',
    );
    expect(seats.governingBody).toEqual({
      version: 2,
      constituencies: [{ name: 'Collège des CAUE', place: 1, seats: 9 }],
    });
    const again = { governingBodyId: governingBody.id, name: 'Collège des CAUE', seats: 1 };
    expect((await change('constituencyAdd', again, 'governingBody { id }')).userErrors[0]).toMatchObject({
      path: ['name'],
    });
    const update = { id: governingBody.id, quorumPercent: 50, expectedVersion: 2 };
    const selection = 'governingBody { name quorumPercent version }';
    expect((await change('governingBodyUpdate', update, selection)).governingBody).toEqual({
      name: "Comité d'orientation et de gestion",
      quorumPercent: 50,
      version: 3,
    });
    expect((await change('governingBodyUpdate', update, selection)).userErrors[0].code).toBe('VERSION_CONFLICT');
    expect(
      (await change('governingBodyUpdate', { id: governingBody.id, quorumPercent: null }, selection)).governingBody,
    ).toMatchObject({ quorumPercent: null });
    expect((await change('constituencyAdd', again, 'governingBody { id }', manager)).userErrors[0].code).toBe(
      'NOT_ALLOWED',
    );
  });
});

describe('mandates', () => {
  it('hold a seat from one day to another, and leave the rest vacant', async () => {
    const board = await body();
    const id = await sit(board, 1, { function: 'CHAIR', to: '2025-01-01' });
    const on = (day: string) =>
      ask(
        `{ governingBody(id: "${board.id}", asOf: "${day}") { constituencies { vacantSeats } mandates { nodes { id to function person { name public } } } } }`,
      );
    expect(await on('2024-12-31')).toEqual({
      governingBody: {
        constituencies: [{ vacantSeats: 3 }, { vacantSeats: 1 }],
        mandates: { nodes: [{ id, to: '2025-01-01', function: 'CHAIR', person: { name: 'P1 Essai', public: true } }] },
      },
    });
    expect((await on('2025-01-01')).governingBody).toEqual({
      constituencies: [{ vacantSeats: 4 }, { vacantSeats: 1 }],
      mandates: { nodes: [] },
    });
    const all = await ask(
      `{ governingBody(id: "${board.id}") { mandates(filter: { includeEnded: true }) { totalCount } } }`,
    );
    expect(all.governingBody.mandates.totalCount).toBe(1);
  });

  it('cannot share a seat, a person or the chair during the same time', async () => {
    const board = await body();
    const ann = await person('Ann');
    await sit(board, 1, { personId: ann, function: 'CHAIR', to: '2025-01-01' });
    const refused = async (input: object) =>
      (
        await change(
          'mandateStart',
          { constituencyId: board.constituencies[0]!.id, from: '2024-06-01', ...input },
          'mandate { id }',
        )
      ).userErrors[0];
    const bob = await person('Bob');
    expect(await refused({ seat: 1, personId: bob })).toMatchObject({ code: 'SEAT_TAKEN', path: ['seat'] });
    expect(await refused({ seat: 2, personId: ann })).toMatchObject({ code: 'ALREADY_SITTING', path: ['personId'] });
    expect(await refused({ seat: 2, personId: bob, function: 'CHAIR' })).toMatchObject({ code: 'FUNCTION_TAKEN' });
    expect(await refused({ seat: 9, personId: bob })).toMatchObject({ code: 'INVALID_INPUT', path: ['seat'] });
    expect(await refused({ seat: 2, personId: 'person_none' })).toMatchObject({
      code: 'NOT_FOUND',
      path: ['personId'],
    });
    expect(await refused({ seat: 2, personId: bob, to: '2024-06-01' })).toMatchObject({ code: 'INVALID_INPUT' });
    // The day after, all of it is free.
    await sit(board, 1, { personId: ann, function: 'CHAIR', from: '2025-01-01' });
  });

  it('that two people claim at once go to one of them', async () => {
    const board = await body();
    const claims = await Promise.all(
      [await person('A'), await person('B'), await person('C')].map((personId) =>
        change(
          'mandateStart',
          { constituencyId: board.constituencies[0]!.id, seat: 1, personId, from: '2024-01-01' },
          'mandate { id }',
        ),
      ),
    );
    expect(claims.filter((c) => c.mandate)).toHaveLength(1);
    expect(claims.flatMap((c) => c.userErrors.map((e: { code: string }) => e.code))).toEqual([
      'SEAT_TAKEN',
      'SEAT_TAKEN',
    ]);
  });

  it('have one substitute at a time, within their own time, and take them along when they end', async () => {
    const board = await body();
    const id = await sit(board, 1, { to: '2026-01-01' });
    const substitute = async (more: object = {}) =>
      change(
        'mandateStart',
        {
          constituencyId: board.constituencies[0]!.id,
          substituteForId: id,
          personId: await person('Sub'),
          from: '2024-02-01',
          to: '2026-01-01',
          ...more,
        },
        'mandate { id seat substituteFor { id } }',
      );
    const first = await substitute();
    expect(first.mandate).toMatchObject({ seat: 1, substituteFor: { id } });
    expect((await substitute()).userErrors[0]).toMatchObject({ code: 'SEAT_TAKEN', path: ['substituteForId'] });
    expect((await substitute({ from: '2023-01-01', to: '2023-02-01' })).userErrors[0].code).toBe('INVALID_INPUT');
    expect((await substitute({ substituteForId: first.mandate.id })).userErrors[0].code).toBe('INVALID_INPUT');
    const ended = await change('mandateEnd', { id, on: '2025-01-01' }, 'mandate { id to version }');
    expect(ended).toEqual({ mandate: { id, to: '2025-01-01', version: 2 }, userErrors: [] });
    expect(
      await ask(`{ node(id: "${first.mandate.id}") { ... on Mandate { to governingBody { id } } } }`),
    ).toMatchObject({ node: { to: '2025-01-01' } });
    expect(
      (await change('mandateEnd', { id, on: '2024-06-01', expectedVersion: 1 }, 'mandate { id }')).userErrors[0],
    ).toMatchObject({
      code: 'VERSION_CONFLICT',
    });
  });

  it('take the first seat that is free during the whole time, when none is named', async () => {
    const board = await body();
    const constituencyId = board.constituencies[0]!.id;
    await sit(board, 1);
    const next = async (name: string) =>
      change('mandateStart', { constituencyId, personId: await person(name), from: '2024-01-01' }, 'mandate { seat }');
    const seats = [(await next('Free')).mandate.seat];
    for (let answer = await next('More'); ; answer = await next('More')) {
      if (!answer.mandate) {
        expect(answer.userErrors[0]).toMatchObject({ code: 'INVALID_INPUT', path: ['seat'] });
        break;
      }
      seats.push(answer.mandate.seat);
    }
    expect(seats).toEqual(seats.map((_, place) => place + 2));
  });

  it('are given once for each idempotency key', async () => {
    const board = await body();
    const input = {
      constituencyId: board.constituencies[0]!.id,
      seat: 1,
      personId: await person('Once'),
      idempotencyKey: 'once-and-once',
    };
    const [a, b] = [
      await change('mandateStart', input, 'mandate { id }'),
      await change('mandateStart', input, 'mandate { id }'),
    ];
    expect(a.mandate.id).toBe(b.mandate.id);
    expect((await change('mandateStart', { ...input, seat: 2 }, 'mandate { id }')).userErrors[0].code).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
  });
});

describe('a meeting', () => {
  const AT = '2024-05-14T08:00:00.000Z';

  async function held(): Promise<{ board: Body; id: string; mandates: string[] }> {
    const board = await body();
    const mandates = [await sit(board, 1), await sit(board, 2), await sit(board, 3)];
    const planned = await change(
      'meetingPlan',
      {
        governingBodyId: board.id,
        scheduledAt: AT,
        place: 'Lille',
        agenda: [{ title: 'Budget' }, { title: 'Divers' }],
      },
      'meeting { id status agenda { place title } }',
    );
    expect(planned.meeting.agenda).toEqual([
      { place: 1, title: 'Budget' },
      { place: 2, title: 'Divers' },
    ]);
    const { meeting } = await change('meetingHold', { id: planned.meeting.id }, 'meeting { id status version }');
    expect(meeting).toMatchObject({ status: 'HELD', version: 2 });
    return { board, id: meeting.id, mandates };
  }

  it('is convoked with its agenda by mail, and only then is the agenda public', async () => {
    const board = await body();
    await sit(board, 1, { personId: await person('Lue', 'lue@exemple.example') });
    await sit(board, 2);
    const in30 = new Date(Date.now() + 30 * 86_400_000).toISOString();
    const { meeting } = await change(
      'meetingPlan',
      { governingBodyId: board.id, scheduledAt: in30, isOnline: true },
      'meeting { id }',
    );
    const convoke = () => change('meetingConvoke', { id: meeting.id }, 'meeting { status convokedAt }');
    expect((await convoke()).userErrors[0].code).toBe('INVALID_INPUT');
    const add = (title: string, place?: number) =>
      change('agendaItemAdd', { meetingId: meeting.id, title, place }, 'meeting { agenda { id place title } }');
    await add('Deux');
    const { agenda } = (await add('Un', 1)).meeting;
    expect(agenda.map((i: { title: string }) => i.title)).toEqual(['Un', 'Deux']);
    const extra = (await add('Trois', 2)).meeting.agenda[1];
    await change('agendaItemRemove', { id: extra.id }, 'meeting { id }');
    const seen = async (who: Actor) =>
      (await ask(`{ meeting(id: "${meeting.id}") { agenda { title } } }`, who)).meeting.agenda.length;
    expect([await seen(ANONYMOUS), await seen(signedIn), await seen(member)]).toEqual([0, 0, 2]);
    const answered = await convoke();
    expect(answered.meeting.status).toBe('CONVOKED');
    expect([await seen(ANONYMOUS), await seen(signedIn), await seen(member)]).toEqual([2, 2, 2]);
    expect((await add('Trop tard')).userErrors[0]).toMatchObject({
      __typename: 'MeetingStateError',
      code: 'MEETING_STATE',
    });
    const { rows } = await pool.query<{ key: string }>(
      `select key from graphile_worker.jobs where task_identifier = 'mail.send' and key like $1`,
      [`mail:meeting:${meeting.id}:%`],
    );
    expect(rows).toHaveLength(1);
    expect((await change('meetingHold', { id: meeting.id }, 'meeting { id }')).userErrors[0].code).toBe(
      'INVALID_INPUT',
    );
    const cancelled = await change(
      'meetingCancel',
      { id: meeting.id, reason: 'Grève' },
      'meeting { status cancelReason }',
    );
    expect(cancelled.meeting).toEqual({ status: 'CANCELLED', cancelReason: 'Grève' });
  });

  it('moves until its members are invited', async () => {
    const board = await body();
    const plan = { governingBodyId: board.id, scheduledAt: AT, place: 'Lille' };
    const { id } = (await change('meetingPlan', plan, 'meeting { id }')).meeting;
    const move = (input: object) =>
      change('meetingUpdate', { id, ...input }, 'meeting { scheduledAt scheduledOn place isOnline version }');
    // Half past midnight in Paris is the evening before in London.
    expect((await move({ scheduledAt: '2024-06-01T22:30:00Z', expectedVersion: 1 })).meeting).toEqual({
      scheduledAt: '2024-06-01T22:30:00.000Z',
      scheduledOn: '2024-06-02',
      place: 'Lille',
      isOnline: false,
      version: 2,
    });
    expect((await move({ place: null })).userErrors[0]).toMatchObject({ path: ['place'] });
    expect((await move({ place: null, isOnline: true })).meeting).toMatchObject({ place: null, isOnline: true });
    await change('meetingHold', { id }, 'meeting { id }');
    expect((await move({ place: 'Douai' })).userErrors[0].code).toBe('MEETING_STATE');
  });

  it('counts its quorum from those present or represented among the seats held that day', async () => {
    const { id, mandates } = await held();
    const quorum = async () =>
      (await ask(`{ meeting(id: "${id}") { quorum { required present reached } } }`, member)).meeting.quorum;
    const record = (attendances: object[]) =>
      change(
        'attendanceRecord',
        { meetingId: id, attendances },
        'meeting { attendances { status mandate { id } proxy { id } } }',
      );
    expect(await quorum()).toBeNull();
    await record([
      { mandateId: mandates[0], status: 'PRESENT' },
      { mandateId: mandates[1], status: 'ABSENT' },
    ]);
    // Half of three seats held, rounded up.
    expect(await quorum()).toEqual({ required: 2, present: 1, reached: false });
    const answered = await record([{ mandateId: mandates[1], status: 'REPRESENTED', proxyId: mandates[0] }]);
    expect(answered.meeting.attendances).toContainEqual({
      status: 'REPRESENTED',
      mandate: { id: mandates[1] },
      proxy: { id: mandates[0] },
    });
    expect(await quorum()).toEqual({ required: 2, present: 2, reached: true });
    const wrong = async (entry: object) => (await record([entry])).userErrors[0];
    expect(await wrong({ mandateId: mandates[1], status: 'REPRESENTED' })).toMatchObject({
      code: 'INVALID_INPUT',
      path: ['attendances', '0', 'proxyId'],
    });
    const other = await sit(await body(), 1);
    expect(await wrong({ mandateId: other, status: 'PRESENT' })).toMatchObject({
      code: 'NOT_A_MEMBER',
      mandates: [{ id: other, seat: 1 }],
    });
    expect(await wrong({ mandateId: 'mandate_none', status: 'PRESENT' })).toMatchObject({ mandates: [null] });
  });

  it('shows minutes and attendances to whoever holds a role, once approved', async () => {
    const { id, mandates } = await held();
    await change(
      'attendanceRecord',
      { meetingId: id, attendances: [{ mandateId: mandates[0], status: 'PRESENT' }] },
      'meeting { id }',
    );
    const seen = (who: Actor) =>
      ask(`{ meeting(id: "${id}") { minutes minutesApprovedOn attendances { status } quorum { present } } }`, who).then(
        (d) => d.meeting,
      );
    expect((await change('minutesApprove', { id }, 'meeting { id }')).userErrors[0].code).toBe('INVALID_INPUT');
    await change('minutesWrite', { id, text: 'Rien à signaler.' }, 'meeting { id }');
    const full = { minutes: 'Rien à signaler.', attendances: [{ status: 'PRESENT' }], quorum: { present: 1 } };
    const none = { minutes: null, attendances: [], quorum: null, minutesApprovedOn: null };
    // Each role, before and after the approval.
    for (const who of [ANONYMOUS, signedIn]) expect(await seen(who)).toEqual(none);
    for (const who of [member, manager, coordinator]) expect(await seen(who)).toMatchObject(full);
    await change('minutesApprove', { id, on: '2024-06-01' }, 'meeting { id }');
    expect(await seen(ANONYMOUS)).toEqual({ ...none, minutesApprovedOn: '2024-06-01' });
    expect(await seen(signedIn)).toEqual({ ...none, minutesApprovedOn: '2024-06-01' });
    for (const who of [member, manager, coordinator]) expect(await seen(who)).toMatchObject(full);
    expect((await change('minutesWrite', { id, text: 'Autre chose' }, 'meeting { id }')).userErrors[0].code).toBe(
      'MEETING_STATE',
    );
  });

  it('takes decisions, numbered without gaps, with votes by name or by count', async () => {
    const { id, board, mandates } = await held();
    const record = (more: object = {}) =>
      change(
        'decisionRecord',
        { governingBodyId: board.id, meetingId: id, title: 'Cotisation 2024', outcome: 'ADOPTED', ...more },
        'decision { id number year decidedOn ballot { for against abstained isSecret result } meeting { id } }',
      );
    const agenda = (await ask(`{ meeting(id: "${id}") { agenda { id } } }`)).meeting.agenda;
    const many = await Promise.all(
      [1, 2, 3, 4].map(() => record({ agendaItemId: agenda[0].id, proposedById: mandates[0] })),
    );
    expect(many.map((d) => d.decision.number).sort()).toEqual([1, 2, 3, 4]);
    const first = many[0].decision;
    expect(first).toMatchObject({ year: 2024, decidedOn: '2024-05-14', ballot: null });
    const vote = (decisionId: string, votes: object[]) =>
      change(
        'voteRecord',
        { decisionId, votes },
        'decision { ballot { for against abstained result } votes { choice mandate { id } } }',
      );
    const cast = await vote(first.id, [
      { mandateId: mandates[0], choice: 'FOR' },
      { mandateId: mandates[1], choice: 'AGAINST' },
    ]);
    expect(cast.decision.ballot).toEqual({ for: 1, against: 1, abstained: 0, result: 'TIED' });
    expect((await vote(first.id, [{ mandateId: mandates[0], choice: 'FOR' }])).userErrors[0].code).toBe(
      'ALREADY_VOTED',
    );
    const both = await Promise.all([0, 1].map(() => vote(first.id, [{ mandateId: mandates[2], choice: 'FOR' }])));
    expect(both.map((v) => v.userErrors[0]?.code ?? v.decision.ballot.result).sort()).toEqual([
      'ALREADY_VOTED',
      'MAJORITY_FOR',
    ]);
    const secret = (await record({ isSecret: true, counts: { for: 2, against: 0, abstained: 1 } })).decision;
    expect(secret.ballot).toEqual({ for: 2, against: 0, abstained: 1, isSecret: true, result: 'MAJORITY_FOR' });
    expect((await vote(secret.id, [{ mandateId: mandates[0], choice: 'FOR' }])).userErrors[0].code).toBe(
      'SECRET_BALLOT',
    );
    expect(
      await ask(`{ decisions(filter: { governingBody: "${board.id}", search: "cotisâtion", year: 2024 }) { totalCount }
        none: decisions(filter: { governingBody: "${board.id}", outcomes: [DEFERRED] }) { totalCount }
        meeting(id: "${id}") { decisions { number } agenda { decisions { number } } } }`),
    ).toMatchObject({
      decisions: { totalCount: 5 },
      none: { totalCount: 0 },
      meeting: {
        decisions: [1, 2, 3, 4, 5].map((number) => ({ number })),
        agenda: [{ decisions: [{}, {}, {}, {}] }, { decisions: [] }],
      },
    });
    expect((await record({ decidedOn: '2100-01-01' })).userErrors[0].code).toBe('INVALID_INPUT');
  });
});

describe('who may write', () => {
  const input = (organizationId: string | null) => ({
    key: `qui-${++made}`,
    kind: 'BOARD',
    name: 'Qui',
    organizationId,
    constituencies: [{ name: 'Tous', seats: 3 }],
  });
  const create = (organizationId: string | null, who: Actor) =>
    app.run(
      'mutation ($input: GoverningBodyCreateInput!) { governingBodyCreate(input: $input) { governingBody { id } userErrors { code } } }',
      { input: input(organizationId) },
      who,
    );

  it('is a coordinator for the network, a manager for the own organization, nobody else', async () => {
    const outcome = async (organizationId: string | null, who: Actor) => {
      const { data, errors } = (await create(organizationId, who)) as any;
      return errors?.[0]?.extensions.code ?? data.governingBodyCreate.userErrors[0]?.code ?? 'DONE';
    };
    const AIN = derivedId('organization', 'caue-01');
    const table = [];
    for (const who of [ANONYMOUS, signedIn, member, manager, coordinator])
      table.push([await outcome(null, who), await outcome(NORD, who), await outcome(AIN, who)]);
    expect(table).toEqual([
      ['UNAUTHENTICATED', 'UNAUTHENTICATED', 'UNAUTHENTICATED'],
      ['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'],
      ['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'],
      ['NOT_ALLOWED', 'DONE', 'NOT_ALLOWED'],
      ['DONE', 'DONE', 'DONE'],
    ]);
    expect(
      (await ask(`{ organization(key: "caue-59") { governingBodies { name } } }`)).organization.governingBodies,
    ).toHaveLength(2);
  });

  it('leaves a line in the audit log for each change', async () => {
    const board = await body();
    const { rows } = await pool.query('select action, account_id from audit.entry where subject_id = $1', [board.id]);
    expect(rows).toEqual([{ action: 'GOVERNING_BODY_CREATE', account_id: coordinator.id }]);
  });

  it('says all faults of an input at once', async () => {
    const { userErrors } = await change(
      'governingBodyCreate',
      { key: 'Pas Bien', kind: 'BOARD', name: '', constituencies: [{ name: 'A', seats: 0 }] },
      'governingBody { id }',
    );
    expect(userErrors.map((e: { path: string[] }) => e.path.join('.')).sort()).toEqual([
      'constituencies.0.seats',
      'key',
      'name',
    ]);
  });
});
