import { describe, expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS } from '#lib/access';
import { bodiesOf, type Body } from '../testing/bodies.js';
import { ain, coordinator, manager, member, nord, signedIn, useNetwork } from '../testing/network.js';

const network = useNetwork();
const { body, board, person, sit } = bodiesOf(network);
const ask = (document: string, who: Actor = ANONYMOUS): Promise<any> => network.ask(document, who);

describe('a meeting', () => {
  const AT = '2024-05-14T08:00:00.000Z';

  async function held(): Promise<{ board: Body; id: string; mandates: string[] }> {
    const board = await body();
    const mandates = [await sit(board, 1), await sit(board, 2), await sit(board, 3)];
    const planned = await network.write(
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
    const { meeting } = await network.write('meetingHold', { id: planned.meeting.id }, 'meeting { id status version }');
    expect(meeting).toMatchObject({ status: 'HELD', version: 2 });
    return { board, id: meeting.id, mandates };
  }

  it('concerns the organization whose body meets, and those for whom somebody sits there', async () => {
    const own = await board();
    const shared = await body();
    const other = await body();
    await sit(shared, 1, { organizationId: nord });
    await sit(shared, 2, { organizationId: ain });
    await sit(other, 1, { organizationId: nord, to: '2024-06-01' });
    const plan = async (governingBodyId: string, days: number): Promise<string> => {
      const scheduledAt = new Date(Date.parse('2099-01-01T09:00:00Z') + days * 86_400_000).toISOString();
      return (await network.write('meetingPlan', { governingBodyId, scheduledAt, place: 'Lille' }, 'meeting { id }'))
        .meeting.id;
    };
    const [first, second] = [await plan(own.id, 1), await plan(shared.id, 2)];
    await plan(other.id, 3);
    const of = async (organization: string): Promise<string[]> =>
      (
        await ask(
          `{ meetings(filter: { organization: "${organization}", from: "2099-01-01" }, orderBy: { field: SCHEDULED_AT }) { nodes { id } } }`,
        )
      ).meetings.nodes.map(({ id }: { id: string }) => id);
    expect(await of(nord)).toEqual([first, second]);
    expect(await of(ain)).toEqual([second]);
    expect(await of('organization_none')).toEqual([]);
  });

  it('is convoked with its agenda by mail, and only then is the agenda public', async () => {
    const board = await body();
    await sit(board, 1, { personId: await person('Lue', 'lue@exemple.example') });
    await sit(board, 2);
    const in30 = new Date(Date.now() + 30 * 86_400_000).toISOString();
    const { meeting } = await network.write(
      'meetingPlan',
      { governingBodyId: board.id, scheduledAt: in30, isOnline: true },
      'meeting { id }',
    );
    const convoke = () => network.write('meetingConvoke', { id: meeting.id }, 'meeting { status convokedAt }');
    expect((await convoke()).userErrors[0].code).toBe('INVALID_INPUT');
    const add = (title: string, place?: number) =>
      network.write('agendaItemAdd', { meetingId: meeting.id, title, place }, 'meeting { agenda { id place title } }');
    await add('Deux');
    const { agenda } = (await add('Un', 1)).meeting;
    expect(agenda.map((i: { title: string }) => i.title)).toEqual(['Un', 'Deux']);
    const extra = (await add('Trois', 2)).meeting.agenda[1];
    const { removedId } = await network.write('agendaItemRemove', { id: extra.id }, 'removedId meeting { id }');
    expect(removedId).toBe(extra.id);
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
    const { rows } = await network.pool.query<{ key: string }>(
      `select key from graphile_worker.jobs where task_identifier = 'mail.send' and key like $1`,
      [`mail:meeting:${meeting.id}:%`],
    );
    expect(rows).toHaveLength(1);
    expect((await network.write('meetingHold', { id: meeting.id }, 'meeting { id }')).userErrors[0].code).toBe(
      'INVALID_INPUT',
    );
    const cancelled = await network.write(
      'meetingCancel',
      { id: meeting.id, reason: 'Grève' },
      'meeting { status cancelReason }',
    );
    expect(cancelled.meeting).toEqual({ status: 'CANCELLED', cancelReason: 'Grève' });
  });

  it('moves until its members are invited', async () => {
    const board = await body();
    const plan = { governingBodyId: board.id, scheduledAt: AT, place: 'Lille' };
    const { id } = (await network.write('meetingPlan', plan, 'meeting { id }')).meeting;
    const move = (input: object) =>
      network.write('meetingUpdate', { id, ...input }, 'meeting { scheduledAt scheduledOn place isOnline version }');
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
    await network.write('meetingHold', { id }, 'meeting { id }');
    expect((await move({ place: 'Douai' })).userErrors[0].code).toBe('MEETING_STATE');
  });

  it('counts its quorum from those present or represented among the seats held that day', async () => {
    const { id, mandates } = await held();
    const quorum = async () =>
      (await ask(`{ meeting(id: "${id}") { quorum { required present reached } } }`, member)).meeting.quorum;
    const record = (attendances: object[]) =>
      network.write(
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

  it('lists who attended by name, in French order', async () => {
    const board = await body();
    const seats = [];
    for (const [i, name] of ['Zola', 'Émile', 'Adam'].entries())
      seats.push(await sit(board, i + 1, { personId: await person(name, null) }));
    const { meeting } = await network.write(
      'meetingPlan',
      { governingBodyId: board.id, scheduledAt: AT, place: 'Lille', agenda: [{ title: 'Budget' }] },
      'meeting { id }',
    );
    await network.write('meetingHold', { id: meeting.id }, 'meeting { id }');
    const answered = await network.write(
      'attendanceRecord',
      { meetingId: meeting.id, attendances: seats.map((mandateId) => ({ mandateId, status: 'PRESENT' })) },
      'meeting { attendances { mandate { person { givenName } } } }',
    );
    expect(answered.meeting.attendances.map((one: any) => one.mandate.person.givenName)).toEqual([
      'Adam',
      'Émile',
      'Zola',
    ]);
  });

  it('shows minutes and attendances to whoever holds a role, once approved', async () => {
    const { id, mandates } = await held();
    await network.write(
      'attendanceRecord',
      { meetingId: id, attendances: [{ mandateId: mandates[0], status: 'PRESENT' }] },
      'meeting { id }',
    );
    const seen = (who: Actor) =>
      ask(`{ meeting(id: "${id}") { minutes minutesApprovedOn attendances { status } quorum { present } } }`, who).then(
        (d) => d.meeting,
      );
    expect((await network.write('minutesApprove', { id }, 'meeting { id }')).userErrors[0].code).toBe('INVALID_INPUT');
    await network.write('minutesWrite', { id, text: 'Rien à signaler.' }, 'meeting { id }');
    const full = { minutes: 'Rien à signaler.', attendances: [{ status: 'PRESENT' }], quorum: { present: 1 } };
    const none = { minutes: null, attendances: [], quorum: null, minutesApprovedOn: null };
    // Each role, before and after the approval.
    for (const who of [ANONYMOUS, signedIn]) expect(await seen(who)).toEqual(none);
    for (const who of [member, manager, coordinator]) expect(await seen(who)).toMatchObject(full);
    await network.write('minutesApprove', { id, on: '2024-06-01' }, 'meeting { id }');
    expect(await seen(ANONYMOUS)).toEqual({ ...none, minutesApprovedOn: '2024-06-01' });
    expect(await seen(signedIn)).toEqual({ ...none, minutesApprovedOn: '2024-06-01' });
    for (const who of [member, manager, coordinator]) expect(await seen(who)).toMatchObject(full);
    expect(
      (await network.write('minutesWrite', { id, text: 'Autre chose' }, 'meeting { id }')).userErrors[0].code,
    ).toBe('MEETING_STATE');
  });

  it('takes decisions, numbered without gaps, with votes by name or by count', async () => {
    const { id, board, mandates } = await held();
    const record = (more: object = {}) =>
      network.write(
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
      network.write(
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
