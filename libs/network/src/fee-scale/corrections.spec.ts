import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type Actor, ANONYMOUS } from '#lib/access';
import { derivedId, todayInParis, typeId } from '#lib/graphql';
import { actor, startTestApp, type TestApp, testDatabase, type TestDatabase } from '#lib/testing';

let database: TestDatabase;
let app: TestApp;
let pool: pg.Pool;

const NORD = derivedId('organization', 'caue-59');
const AIN = derivedId('organization', 'caue-01');
const MANCHE = derivedId('organization', 'caue-50');
const coordinator = actor(['NETWORK_COORDINATOR']);
const manager = actor(['ORGANIZATION_MANAGER'], [NORD]);
const today = todayInParis();
const tomorrow = new Date(Date.parse(`${today}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

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

async function ask(document: string, who: Actor = coordinator, variables: object = {}): Promise<any> {
  const { data, errors } = await app.run(document, variables as Record<string, unknown>, who);
  expect(errors?.map((e) => e.message)).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

async function change(field: string, input: object, selection: string, who: Actor = coordinator): Promise<any> {
  const type = app.driver.schema.getMutationType()!.getFields()[field]!.args[0]!.type;
  const document = `mutation ($input: ${String(type)}) { ${field}(input: $input) { ${selection} userErrors { __typename code path
    ... on FeeScaleInUseError { duesCall { year } } ... on NotAMemberError { mandates { id } } } } }`;
  return (await ask(document, who, { input }))[field];
}
const fault = async (field: string, input: object, who: Actor = coordinator) =>
  (await change(field, input, '__typename', who)).userErrors[0];

/** Who may, asked of each kind of actor with the same input. */
async function doors(field: string, input: object): Promise<string[]> {
  const type = app.driver.schema.getMutationType()!.getFields()[field]!.args[0]!.type;
  const table: string[] = [];
  for (const who of [
    ANONYMOUS,
    actor(),
    actor(['MEMBER'], [NORD]),
    actor(['ORGANIZATION_MANAGER'], [AIN]),
    manager,
    coordinator,
  ]) {
    const { data, errors } = (await app.run(
      `mutation ($input: ${String(type)}) { ${field}(input: $input) { userErrors { code } } }`,
      { input },
      who,
    )) as any;
    table.push(errors?.[0]?.extensions.code ?? data[field].userErrors[0]?.code ?? 'DONE');
  }
  return table;
}
const OF_THE_NORD = ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_ALLOWED', 'DONE', 'DONE'];

async function audited(id: string): Promise<{ action: string; before: object; after: object } | undefined> {
  const { rows } = await pool.query(
    'select action, before, after from audit.entry where subject_id = $1 order by id desc limit 1',
    [id],
  );
  return rows[0];
}

describe('a grant', () => {
  const SELECTION = 'grant { id programme priority amountCents requestedOn awardedOn version sources { key } }';
  const record = async () =>
    (
      await change(
        'grantRecord',
        { programme: 'DREAL', organizationId: NORD, amountCents: 100, requestedOn: '2024-06' },
        SELECTION,
      )
    ).grant;

  it('gets its award, its amount and its sources when they are known', async () => {
    const { id } = await record();
    const updated = await change(
      'grantUpdate',
      { id, awardedOn: '2024', amountCents: 90, priority: 'Axe 2', sources: ['S1'], expectedVersion: 1 },
      SELECTION,
      manager,
    );
    expect(updated.grant).toEqual({
      id,
      programme: 'DREAL',
      priority: 'Axe 2',
      amountCents: 90,
      requestedOn: '2024-06',
      awardedOn: '2024',
      version: 2,
      sources: [{ key: 'S1' }],
    });
    expect(await audited(id)).toEqual({
      action: 'GRANT_UPDATE',
      before: { priority: null, amountCents: 100, awardedOn: null, sources: [] },
      after: { priority: 'Axe 2', amountCents: 90, awardedOn: '2024', sources: ['S1'] },
    });
    expect(await fault('grantUpdate', { id, awardedOn: '2025', expectedVersion: 1 })).toMatchObject({
      code: 'VERSION_CONFLICT',
    });
    expect(await fault('grantUpdate', { id, awardedOn: '2024-05' })).toMatchObject({ path: ['awardedOn'] });
    expect(await fault('grantUpdate', { id, sources: ['S999'] })).toMatchObject({ path: ['sources'] });
    expect(await fault('grantUpdate', { id: 'grant_none' })).toMatchObject({ code: 'NOT_FOUND' });
    expect((await change('grantUpdate', { id, awardedOn: null }, SELECTION)).grant).toMatchObject({
      awardedOn: null,
      amountCents: 90,
      version: 3,
    });
    // Nothing new: nothing written.
    expect((await change('grantUpdate', { id, amountCents: 90 }, SELECTION)).grant.version).toBe(3);
  });

  it('is corrected by managers of its organization and coordinators', async () => {
    const { id } = await record();
    expect(await doors('grantUpdate', { id, priority: 'x' })).toEqual(OF_THE_NORD);
  });
});

describe('a scale of dues', () => {
  const SELECTION =
    'feeScale { id name flatCents centsPerInhabitant brackets { fromHeadcount amountCents } from to version }';
  let year = 2080;
  const create = async (more: object = { kind: 'FLAT', flatCents: 1000 }) =>
    (await change('feeScaleCreate', { name: 'Barème', from: '2000-01-01', ...more }, SELECTION)).feeScale;
  const prepare = (feeScaleId: string, of = ++year) =>
    change(
      'duesCallPrepare',
      { year: of, feeScaleId, basisOn: '2025-01-01', instalments: [tomorrow], organizationIds: [NORD] },
      'duesCall { id dues { nodes { amountCents } } }',
    );

  it('is corrected freely while no call was issued by it; a draft worked out before cannot be issued', async () => {
    const { id } = await create();
    const { duesCall } = await prepare(id);
    expect((await change('feeScaleUpdate', { id, flatCents: 2000, name: 'Mieux' }, SELECTION)).feeScale).toMatchObject({
      flatCents: 2000,
      name: 'Mieux',
      version: 2,
    });
    expect(await fault('duesCallIssue', { id: duesCall.id })).toMatchObject({ code: 'INVALID_INPUT', path: ['id'] });
    const again = await prepare(id, year);
    expect(again.duesCall).toEqual({ id: duesCall.id, dues: { nodes: [{ amountCents: 2000 }] } });
    expect((await change('duesCallIssue', { id: duesCall.id }, 'duesCall { id }')).userErrors).toEqual([]);
  });

  it('keeps its amounts once a call was issued by it, and can still be named, and ended after that call', async () => {
    const { id } = await create();
    const { duesCall } = await prepare(id);
    await change('duesCallIssue', { id: duesCall.id }, 'duesCall { id }');
    expect(await fault('feeScaleUpdate', { id, flatCents: 2000 })).toEqual({
      __typename: 'FeeScaleInUseError',
      code: 'FEE_SCALE_IN_USE',
      path: ['flatCents'],
      duesCall: { year },
    });
    await expect(pool.query('update network.fee_scale set flat_cents = 1 where id = $1', [id])).rejects.toMatchObject({
      constraint: 'fee_scale_was_called',
    });
    expect(await fault('feeScaleUpdate', { id, to: '2025-01-01' })).toMatchObject({ path: ['to'] });
    expect(await fault('feeScaleUpdate', { id, from: '2025-01-02' })).toMatchObject({ path: ['from'] });
    const ended = await change(
      'feeScaleUpdate',
      { id, name: 'Ancien barème', to: '2026-01-01', expectedVersion: 1 },
      SELECTION,
    );
    expect(ended.feeScale).toMatchObject({ name: 'Ancien barème', to: '2026-01-01', flatCents: 1000, version: 2 });
    expect(await fault('feeScaleUpdate', { id, to: null, expectedVersion: 1 })).toMatchObject({
      code: 'VERSION_CONFLICT',
    });
    expect((await change('feeScaleUpdate', { id, to: null }, SELECTION)).feeScale.to).toBeNull();
    expect(await audited(id)).toMatchObject({ action: 'FEE_SCALE_UPDATE', after: { to: null } });
  });

  it('gets other brackets in place of those before, and stays of its kind', async () => {
    const { id } = await create({ kind: 'PER_HEADCOUNT', brackets: [{ fromHeadcount: 0, amountCents: 5 }] });
    const brackets = [
      { fromHeadcount: 0, amountCents: 7 },
      { fromHeadcount: 9, amountCents: 9 },
    ];
    expect(
      (await change('feeScaleUpdate', { id, brackets: [...brackets].reverse() }, SELECTION)).feeScale,
    ).toMatchObject({ brackets, version: 2 });
    expect(await fault('feeScaleUpdate', { id, brackets: [] })).toMatchObject({ path: ['brackets'] });
    expect(await fault('feeScaleUpdate', { id, brackets: [brackets[0], brackets[0]] })).toMatchObject({
      path: ['brackets'],
    });
    expect(await fault('feeScaleUpdate', { id, flatCents: 5 })).toMatchObject({ path: ['flatCents'] });
    expect(await fault('feeScaleUpdate', { id, decisionId: 'none' })).toMatchObject({ path: ['decisionId'] });
  });

  it('does not change its amounts under a call that is being issued', async () => {
    for (let round = 0; round < 4; round++) {
      const { id } = await create();
      const { duesCall } = await prepare(id);
      const [issued, updated] = await Promise.all([
        change('duesCallIssue', { id: duesCall.id }, 'duesCall { id }'),
        change('feeScaleUpdate', { id, flatCents: 2000 }, SELECTION),
      ]);
      expect([issued, updated].flatMap(({ userErrors }) => userErrors)).toHaveLength(1);
    }
  });

  it('is corrected by coordinators only', async () => {
    const { id } = await create();
    expect(await doors('feeScaleUpdate', { id, name: 'x' })).toEqual([
      'UNAUTHENTICATED',
      'FORBIDDEN',
      'FORBIDDEN',
      'FORBIDDEN',
      'FORBIDDEN',
      'DONE',
    ]);
  });
});

describe('a handover', () => {
  it('says later who took over', async () => {
    const SELECTION = 'stewardship { id taker { key } handedOn detail version }';
    const { stewardship } = await change('stewardshipRecord', { giverId: MANCHE, subject: 'ARCHIVES' }, SELECTION);
    const { id } = stewardship;
    const updated = await change(
      'stewardshipUpdate',
      { id, takerId: NORD, handedOn: '2026-02', expectedVersion: 1 },
      SELECTION,
    );
    expect(updated.stewardship).toEqual({
      id,
      taker: { key: 'caue-59' },
      handedOn: '2026-02',
      detail: null,
      version: 2,
    });
    expect(await fault('stewardshipUpdate', { id, takerId: MANCHE })).toMatchObject({ path: ['takerId'] });
    expect(await fault('stewardshipUpdate', { id, takerId: 'none' })).toMatchObject({ path: ['takerId'] });
    expect(await fault('stewardshipUpdate', { id, expectedVersion: 1 })).toMatchObject({ code: 'VERSION_CONFLICT' });
    expect(await fault('stewardshipUpdate', { id, takerId: null }, manager)).toMatchObject({ code: 'NOT_ALLOWED' });
  });
});

let made = 0;
async function body(): Promise<{ id: string; constituency: string }> {
  const { governingBody } = await change(
    'governingBodyCreate',
    {
      key: `corrige-${++made}`,
      kind: 'BOARD',
      name: 'Conseil',
      organizationId: NORD,
      constituencies: [
        { name: 'Collège des CAUE', seats: 3 },
        { name: 'Collège des partenaires', seats: 1 },
      ],
    },
    'governingBody { id constituencies { id } }',
  );
  return { id: governingBody.id, constituency: governingBody.constituencies[0].id };
}
async function sit(constituencyId: string, seat: number, more: object = {}): Promise<string> {
  const personId = typeId('person');
  await pool.query(`insert into network.person (id, given_name, family_name) values ($1, 'P', $1)`, [personId]);
  const { mandate, userErrors } = await change(
    'mandateStart',
    { constituencyId, seat, personId, from: '2024-01-01', ...more },
    'mandate { id }',
  );
  expect(userErrors).toEqual([]);
  return mandate.id;
}

describe('a body and its constituencies', () => {
  it('are corrected: kind, beginning, name, number of seats', async () => {
    const { id, constituency } = await body();
    await sit(constituency, 2);
    const SELECTION = 'governingBody { name kind createdOn quorumPercent version }';
    expect(
      (
        await change(
          'governingBodyUpdate',
          { id, kind: 'EXECUTIVE', createdOn: '2019', expectedVersion: 1 },
          SELECTION,
          manager,
        )
      ).governingBody,
    ).toEqual({ name: 'Conseil', kind: 'EXECUTIVE', createdOn: '2019', quorumPercent: null, version: 2 });
    const CONSTITUENCY = 'constituency { name seats version }';
    const update = (input: object) =>
      change('constituencyUpdate', { id: constituency, ...input }, CONSTITUENCY, manager);
    expect((await update({ name: 'Collège des membres', seats: 2, expectedVersion: 1 })).constituency).toEqual({
      name: 'Collège des membres',
      seats: 2,
      version: 2,
    });
    expect((await update({ seats: 5, expectedVersion: 1 })).userErrors[0].code).toBe('VERSION_CONFLICT');
    expect((await update({ seats: 1 })).userErrors[0]).toMatchObject({ code: 'INVALID_INPUT', path: ['seats'] });
    expect((await update({ name: 'Collège des partenaires' })).userErrors[0]).toMatchObject({ path: ['name'] });
    expect(await doors('constituencyUpdate', { id: constituency, seats: 4 })).toEqual(OF_THE_NORD);
    const add = { governingBodyId: id, name: 'Collège des élus', seats: 1, idempotencyKey: 'college-once-only' };
    const [a, b] = [
      await change('constituencyAdd', add, 'governingBody { constituencies { name } }'),
      await change('constituencyAdd', add, 'governingBody { constituencies { name } }'),
    ];
    expect(a.governingBody.constituencies).toHaveLength(3);
    expect(b).toEqual(a);
  });
});

describe('a mandate', () => {
  const SELECTION = 'mandate { from to function organization { key } version }';

  it('gets the days, the function and the organization that it really had', async () => {
    const { constituency } = await body();
    const id = await sit(constituency, 1, { to: '2025-01-01' });
    const update = (input: object) => change('mandateUpdate', { id, ...input }, SELECTION, manager);
    expect(
      (await update({ from: '2023-06-01', to: null, function: 'CHAIR', organizationId: AIN, expectedVersion: 1 }))
        .mandate,
    ).toEqual({ from: '2023-06-01', to: null, function: 'CHAIR', organization: { key: 'caue-01' }, version: 2 });
    expect((await update({ to: '2024-01-01', expectedVersion: 1 })).userErrors[0].code).toBe('VERSION_CONFLICT');
    expect((await update({ to: '2023-06-01' })).userErrors[0]).toMatchObject({ path: ['to'] });
    await update({ to: '2024-01-01' });
    await sit(constituency, 1, { function: 'CHAIR' });
    expect((await update({ to: '2024-01-02' })).userErrors[0].code).toMatch(/SEAT_TAKEN|FUNCTION_TAKEN/);
    expect(await doors('mandateUpdate', { id, organizationId: null })).toEqual(OF_THE_NORD);
  });

  it('still covers its substitute, and what was done under it', async () => {
    const { id: governingBodyId, constituency } = await body();
    const id = await sit(constituency, 1);
    await sit(constituency, 1, { substituteForId: id, from: '2024-03-01' });
    expect(await fault('mandateUpdate', { id, from: '2024-04-01' })).toMatchObject({ code: 'INVALID_INPUT' });
    const { meeting } = await change(
      'meetingPlan',
      { governingBodyId, scheduledAt: '2024-02-14T08:00:00Z', place: 'Lille' },
      'meeting { id }',
    );
    await change('meetingHold', { id: meeting.id }, 'meeting { id }');
    const attendances = [{ mandateId: id, status: 'PRESENT' }];
    await change('attendanceRecord', { meetingId: meeting.id, attendances }, 'meeting { id }');
    expect(await fault('mandateUpdate', { id, from: '2024-02-15' })).toMatchObject({ path: ['from'] });
    expect((await change('mandateUpdate', { id, from: '2024-02-14' }, SELECTION)).mandate.from).toBe('2024-02-14');
  });
});

describe('a decision', () => {
  const SELECTION = 'decision { title text outcome decidedOn number version ballot { for against } proposedBy { id } }';

  async function decided(): Promise<{ id: string; meetingId: string; item: string; members: string[] }> {
    const { id: governingBodyId, constituency } = await body();
    const members = [await sit(constituency, 1), await sit(constituency, 2, { from: '2024-05-01' })];
    const { meeting } = await change(
      'meetingPlan',
      { governingBodyId, scheduledAt: '2024-05-14T08:00:00Z', place: 'Lille', agenda: [{ title: 'Budget' }] },
      'meeting { id agenda { id } }',
    );
    await change('meetingHold', { id: meeting.id }, 'meeting { id }');
    const input = { governingBodyId, meetingId: meeting.id, title: 'Bugdet', outcome: 'REJECTED' };
    const { decision } = await change('decisionRecord', input, 'decision { id }');
    return { id: decision.id, meetingId: meeting.id, item: meeting.agenda[0].id, members };
  }

  it('recorded with a mistake is corrected until the minutes are approved; its number stays', async () => {
    const { id, meetingId, item, members } = await decided();
    const update = (input: object) => change('decisionUpdate', { id, ...input }, SELECTION, manager);
    const corrected = await update({
      title: 'Budget',
      text: 'Adopté.',
      outcome: 'ADOPTED',
      agendaItemId: item,
      proposedById: members[0],
      counts: { for: 2, against: 0, abstained: 0 },
      expectedVersion: 1,
    });
    expect(corrected.decision).toEqual({
      title: 'Budget',
      text: 'Adopté.',
      outcome: 'ADOPTED',
      decidedOn: '2024-05-14',
      number: 1,
      version: 2,
      ballot: { for: 2, against: 0 },
      proposedBy: { id: members[0] },
    });
    expect((await update({ title: 'x', expectedVersion: 1 })).userErrors[0].code).toBe('VERSION_CONFLICT');
    expect((await update({ decidedOn: '2023-12-31' })).userErrors[0]).toMatchObject({ path: ['decidedOn'] });
    expect((await update({ agendaItemId: 'none' })).userErrors[0]).toMatchObject({ path: ['agendaItemId'] });
    await change(
      'voteRecord',
      { decisionId: id, votes: [{ mandateId: members[1], choice: 'FOR' }] },
      'decision { id }',
    );
    // Who voted was not a member yet on that day.
    expect((await update({ decidedOn: '2024-04-30' })).userErrors[0]).toMatchObject({
      code: 'NOT_A_MEMBER',
      path: ['decidedOn'],
      mandates: [{ id: members[1] }],
    });
    expect((await update({ counts: { for: 1, against: 0, abstained: 0 } })).userErrors[0]).toMatchObject({
      path: ['counts'],
    });
    expect(await doors('decisionUpdate', { id, text: 'Encore.' })).toEqual(OF_THE_NORD);
    await change('minutesWrite', { id: meetingId, text: 'Compte rendu' }, 'meeting { id }');
    await change('minutesApprove', { id: meetingId, on: '2024-06-01' }, 'meeting { id }');
    expect((await update({ title: 'Trop tard' })).userErrors[0].code).toBe('MEETING_STATE');
  });
});
