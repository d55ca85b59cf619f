import { describe, expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS } from '#lib/access';
import { derivedId, todayInParis } from '#lib/graphql';
import { caughtUp } from '#lib/testing';
import { animator, citizen, colleague, coordinator, neighbour, stranger, useClub } from '../testing/club.js';

const { app, propose, join, read } = useClub({
  errors: '... on WorkstreamMeetingError { stands: state } ... on MinutesChangedError { lastNumber }',
});
const { write, ask } = app;
const code = ({ userErrors }: any): unknown => userErrors[0]?.code ?? null;
const hours = (n: number): string => new Date(Date.now() + n * 3_600_000).toISOString();

const call = async (workstreamId: string, input: object, who: Actor = animator): Promise<any> =>
  write(
    'workstreamMeetingRecord',
    { workstreamId, title: 'Point d’étape', ...input },
    'workstreamMeeting { id version state }',
    who,
  );
const called = async (workstreamId: string, input: object): Promise<string> => {
  const { workstreamMeeting, userErrors } = await call(workstreamId, input);
  expect(userErrors).toEqual([]);
  return workstreamMeeting.id;
};
const TWO = {
  dates: [
    { startsAt: hours(24), endsAt: hours(26) },
    { startsAt: hours(48), endsAt: hours(50) },
  ],
};
const over = { startsAt: hours(-3), endsAt: hours(-1) };
const told = async (id: string, fields: string, who: Actor = animator): Promise<any> =>
  (await ask(`query ($id: ID!) { workstreamMeeting(id: $id) { ${fields} } }`, who, { id })).workstreamMeeting;

/** A workstream on which three people work. */
async function made(titleFr: string, values: object = {}): Promise<string> {
  const id = await propose(titleFr, values);
  await app.pool.query(`update club.workstream_participant set valid_from = '2024-01-01' where workstream_id = $1`, [
    id,
  ]);
  for (const who of [colleague, neighbour]) {
    const joined = await join(id, who);
    await app.pool.query(`update club.workstream_participant set valid_from = '2024-01-01' where id = $1`, [joined]);
  }
  return id;
}

describe('A meeting', () => {
  it('is called by whoever works on the workstream, at a time or with several to choose from', async () => {
    const id = await made('Se voir');
    expect(code(await call(id, {}, stranger))).toBe('NOT_ALLOWED');
    for (const wrong of [
      {},
      { startsAt: hours(1) },
      { dates: TWO.dates.slice(0, 1) },
      { ...TWO, startsAt: hours(1), endsAt: hours(2) },
      { startsAt: hours(2), endsAt: hours(1) },
      { startsAt: hours(1), endsAt: hours(400) },
      { startsAt: hours(1), endsAt: hours(2), timeZone: 'Mars/Olympus' },
      { startsAt: hours(1), endsAt: hours(2), url: 'javascript:alert(1)' },
    ])
      expect(code(await call(id, wrong))).toBe('INVALID_INPUT');
    const meeting = await called(id, {
      startsAt: hours(1),
      endsAt: hours(2),
      timeZone: 'Indian/Reunion',
      place: 'Saint-Denis',
    });
    expect(await told(meeting, 'state timeZone place workstream { id } viewerWorks awaited { id }')).toEqual({
      ...{
        state: 'PLANNED',
        timeZone: 'Indian/Reunion',
        place: 'Saint-Denis',
        workstream: { id },
        viewerWorks: true,
        awaited: [],
      },
    });
    expect(await read(id, 'meetings { nodes { id } }')).toEqual({ meetings: { nodes: [{ id: meeting }] } });
  });

  it('gets the time that its team chose: each has one answer, and those alone are reminded whose answers are missing', async () => {
    const id = await made('Choisir');
    const meeting = await called(id, TWO);
    const { dates } = await told(meeting, 'dates { nodes { id } }');
    const [first, second]: string[] = dates.nodes.map((date: any) => date.id);
    const answer = (answers: object[], who: Actor): Promise<any> =>
      write('meetingDatesAnswer', { id: meeting, answers }, 'workstreamMeeting { id }', who);
    expect(code(await answer([{ dateId: first, answer: 'YES' }], stranger))).toBe('NOT_ALLOWED');
    expect(code(await answer([{ dateId: 'meetingdate_none', answer: 'YES' }], neighbour))).toBe('NOT_FOUND');
    await Promise.all(
      ['YES', 'NO', 'YES', 'IF_NEED_BE'].map((said) => answer([{ dateId: first, answer: said }], neighbour)),
    );
    const standing = 'answered { givenName } answeredInPart { givenName } awaited { givenName }';
    const [ana, colin, nadia] = ['Ana', 'Colin', 'Nadia'].map((givenName) => ({ givenName }));
    expect(await told(meeting, standing)).toEqual({ answered: [], answeredInPart: [nadia], awaited: [ana, colin] });
    // Somebody of the team alone is told, here whoever answered of one time and has an account.
    await app.pool.query(
      'insert into identity.account (id, person_id, email) values ($1, $2, $3) on conflict do nothing',
      [neighbour.id, neighbour.personId, 'dates@test.example'],
    );
    const reminded = async (): Promise<string[]> =>
      (
        await app.pool.query(
          `select n.account_id from notifications.line l join notifications.notification n on n.id = l.notification_id
           join notifications.event e on e.id = l.event_id where e.subject_id = $1 and e.key ~ ':dates:'`,
          [meeting],
        )
      ).rows.map(({ account_id }) => account_id);
    expect((await write('meetingDatesRemind', { id: meeting }, '', colleague)).userErrors).toEqual([]);
    expect(await reminded()).toEqual([neighbour.id]);
    await app.pool.query(`delete from notifications.event where subject_id = $1 and key ~ ':dates:'`, [meeting]);
    // Of a time that is over nobody is asked any more; where all are, there is nothing to remind of.
    const begins = (dateId: string, at: string): Promise<unknown> =>
      app.pool.query(
        `update club.meeting_date set starts_at = $2, ends_at = $2::timestamptz + interval '2 hours' where id = $1`,
        [dateId, at],
      );
    const remind = (): Promise<any> => write('meetingDatesRemind', { id: meeting }, '', colleague);
    await begins(second!, hours(-1));
    expect(await told(meeting, standing)).toEqual({ answered: [nadia], answeredInPart: [], awaited: [ana, colin] });
    expect((await remind()).userErrors).toEqual([]);
    expect(await reminded()).toEqual([]);
    await begins(first!, hours(-1));
    expect(await told(meeting, standing)).toEqual({ answered: [], answeredInPart: [], awaited: [] });
    expect((await remind()).userErrors).toMatchObject([{ code: 'INVALID_INPUT', path: ['id'] }]);
    for (const [i, dateId] of [first, second].entries()) await begins(dateId!, TWO.dates[i]!.startsAt);
    await answer(
      [
        { dateId: first, answer: 'NO' },
        { dateId: second, answer: 'IF_NEED_BE' },
      ],
      neighbour,
    );
    await answer(
      [
        { dateId: first, answer: 'YES' },
        { dateId: second, answer: 'YES' },
      ],
      colleague,
    );
    expect(
      await told(
        meeting,
        `${standing} dates { nodes { yesCount ifNeedBeCount noCount viewerAnswer answers { totalCount } } }`,
        neighbour,
      ),
    ).toEqual({
      ...{ answered: [colin, nadia], answeredInPart: [], awaited: [ana] },
      dates: {
        nodes: [
          { yesCount: 1, ifNeedBeCount: 0, noCount: 1, viewerAnswer: 'NO', answers: { totalCount: 2 } },
          { yesCount: 1, ifNeedBeCount: 1, noCount: 0, viewerAnswer: 'IF_NEED_BE', answers: { totalCount: 2 } },
        ],
      },
    });
    expect((await write('meetingDatesRemind', { id: meeting }, '', colleague)).userErrors).toEqual([]);
    // Nobody of the team but whoever has answered all has an account here.
    expect(await reminded()).toEqual([]);
    const choose = (dateId: string): Promise<any> =>
      write('meetingDateChoose', { id: meeting, dateId }, 'workstreamMeeting { state startsAt }', colleague);
    expect(code(await choose('meetingdate_none'))).toBe('NOT_FOUND');
    expect((await choose(second!)).workstreamMeeting).toEqual({ state: 'PLANNED', startsAt: TWO.dates[1]!.startsAt });
    expect(await choose(first!)).toMatchObject({ userErrors: [{ code: 'WORKSTREAM_MEETING', stands: 'PLANNED' }] });
    await caughtUp(app.pool);
    const { workstream } = await ask(
      'query ($id: ID!) { workstream(id: $id) { activity(last: 1) { nodes { kind } } } }',
      colleague,
      { id },
    );
    expect(workstream.activity.nodes).toEqual([{ kind: 'MEETING_FIXED' }]);
    expect(code(await answer([{ dateId: first, answer: 'YES' }], animator))).toBe('WORKSTREAM_MEETING');
  });

  it('is told to those alone who are told of the work, also where everybody sees the workstream', async () => {
    const id = await made('Public', { visibility: 'PUBLIC' });
    const meeting = await called(id, over);
    await write('workstreamMinutesWrite', { meetingId: meeting, body: 'Secret.' }, '', animator);
    for (const who of [citizen]) {
      expect(await told(meeting, 'id', who)).toBeNull();
      const { workstreamMeetings, workstream } = await ask(
        'query ($id: ID!) { workstreamMeetings(filter: { workstream: $id }) { totalCount } workstream(id: $id) { title meetings { totalCount } decisions { totalCount } } }',
        who,
        { id },
      );
      expect([workstreamMeetings.totalCount, workstream.meetings.totalCount]).toEqual([0, 0]);
    }
    expect(await told(meeting, 'minutes { totalCount }', stranger)).toEqual({ minutes: { totalCount: 1 } });
    const team = await called(await propose('Équipe', { visibility: 'TEAM' }), over);
    expect(await told(team, 'id', stranger)).toBeNull();
    expect(code(await write('workstreamMeetingCancel', { id: team, reason: 'x' }, '', stranger))).toBe('NOT_FOUND');
  });

  it('is a file for calendars to nobody who is not told of the work', async () => {
    const id = await made('Agenda', { visibility: 'PUBLIC' });
    const meeting = await called(id, { startsAt: hours(5), endsAt: hours(6) });
    for (const file of [`${meeting}.ics`, 'wmeeting_00000000000000000000000000.ics', 'x'])
      expect((await fetch(`${app.app.url}/files/workstream-meetings/${file}`)).status).toBe(404);
  });

  it('counts as a contribution of each who was there, on its day, once it has begun', async () => {
    const id = await made('Présences');
    const coming = await called(id, { startsAt: hours(1), endsAt: hours(2) });
    const present = (meeting: string, people: Actor[], who: Actor = animator): Promise<any> =>
      write(
        'workstreamAttendanceRecord',
        { id: meeting, personIds: people.map(({ personId }) => personId) },
        'workstreamMeeting { attendees { givenName } }',
        who,
      );
    expect(code(await present(coming, [animator]))).toBe('INVALID_INPUT');
    const old = await called(id, { startsAt: '2024-05-06T08:00:00Z', endsAt: '2024-05-06T10:00:00Z' });
    expect(code(await present(old, [animator]))).toBe('INVALID_INPUT');
    const meeting = await called(id, { startsAt: hours(-50), endsAt: hours(-48) });
    const day = new Date(Date.now() - 50 * 3_600_000).toLocaleDateString('en-CA', { timeZone: 'Europe/Paris' });
    expect(code(await present(meeting, [animator], colleague))).toBe('NOT_ALLOWED');
    expect(code(await present(meeting, [stranger]))).toBe('NOT_FOUND');
    expect((await present(meeting, [animator, neighbour, neighbour])).workstreamMeeting).toEqual({
      attendees: [{ givenName: 'Ana' }, { givenName: 'Nadia' }],
    });
    // Whoever coordinates says it for themselves alone: of others it counts once they do.
    expect(await read(id, 'collectiveSince contributions { totalCount }')).toMatchObject({
      ...{ collectiveSince: null, contributions: { totalCount: 1 } },
    });
    const confirm = (meetingId: string, who: Actor): Promise<any> =>
      write('workstreamAttendanceConfirm', { id: meetingId }, 'workstreamMeeting { viewerAttended }', who);
    expect(code(await confirm(coming, neighbour))).toBe('INVALID_INPUT');
    expect(code(await confirm(meeting, stranger))).toBe('NOT_ALLOWED');
    for (let time = 0; time < 2; time++)
      expect((await confirm(meeting, neighbour)).workstreamMeeting).toEqual({ viewerAttended: true });
    expect(await read(id, 'collectiveSince contributions { nodes { kind on organization { key } } }')).toEqual({
      // Nadia’s organization is none of those that make the workstream; it is a CAUE all the same.
      collectiveSince: day,
      contributions: {
        nodes: expect.arrayContaining([
          { kind: 'MEETING', on: day, organization: { key: 'caue-59' } },
          { kind: 'MEETING', on: day, organization: { key: 'caue-01' } },
        ]),
      },
    });
    const moved = await write('workstreamMeetingUpdate', { id: meeting, startsAt: hours(-99) }, '', animator);
    expect(code(moved)).toBe('INVALID_INPUT');
    await present(meeting, [animator]);
    expect(await read(id, 'collectiveSince contributions { totalCount }')).toEqual({
      ...{ collectiveSince: null, contributions: { totalCount: 1 } },
    });
  });

  it('has minutes whose versions stay, and which somebody else approves', async () => {
    const id = await made('Compte rendu');
    const meeting = await called(id, over);
    const put = (body: string, afterNumber: number | null, who: Actor = animator): Promise<any> =>
      write(
        'workstreamMinutesWrite',
        { meetingId: meeting, body, afterNumber },
        'workstreamMinutes { id number }',
        who,
      );
    const coming = await called(id, { startsAt: hours(1), endsAt: hours(2) });
    expect(code(await write('workstreamMinutesWrite', { meetingId: coming, body: 'Trop tôt' }, '', animator))).toBe(
      'INVALID_INPUT',
    );
    const first = (await put('Présents : tous.', 0)).workstreamMinutes;
    expect(await put('Autre texte.', 0, colleague)).toMatchObject({
      userErrors: [{ code: 'MINUTES_CHANGED', lastNumber: 1 }],
    });
    const approve = (version: string, who: Actor): Promise<any> =>
      write('workstreamMinutesApprove', { id: version }, 'workstreamMinutes { approver { givenName } }', who);
    expect(code(await approve(first.id, animator))).toBe('NOT_ALLOWED');
    const second = (await put('Présents : trois.', 1, colleague)).workstreamMinutes;
    expect(await approve(first.id, neighbour)).toMatchObject({ userErrors: [{ lastNumber: 2 }] });
    expect((await approve(second.id, animator)).workstreamMinutes).toEqual({ approver: { givenName: 'Ana' } });
    // Whoever approves after that changes nothing.
    expect((await approve(second.id, neighbour)).workstreamMinutes).toEqual({ approver: { givenName: 'Ana' } });
    const { minutes } = await told(meeting, 'minutes { nodes { number body person { givenName } approvedAt } }');
    expect(minutes.nodes).toMatchObject([
      { number: 2, body: 'Présents : trois.', person: { givenName: 'Colin' } },
      { number: 1, body: 'Présents : tous.', approvedAt: null },
    ]);
    const raced = await Promise.all(Array.from({ length: 6 }, (_, i) => put(`Ensemble ${i}`, 2)));
    expect(raced.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
  });
});

describe('A decision', () => {
  it('is a record of its own, and asks on its day whether it still holds', async () => {
    const id = await made('Décider');
    const meetingId = await called(id, over);
    const decide = (input: object, who: Actor = animator): Promise<any> =>
      write(
        'workstreamDecisionRecord',
        { workstreamId: id, statement: 'Un livret par CAUE.', ...input },
        'workstreamDecision { id version isReviewDue }',
        who,
      );
    expect(code(await decide({}, stranger))).toBe('NOT_ALLOWED');
    expect(code(await decide({ decidedOn: '2999-01-01' }))).toBe('INVALID_INPUT');
    expect(code(await decide({ decidedOn: '2024-02-01', reviewOn: '2024-01-01' }))).toBe('INVALID_INPUT');
    expect(code(await decide({ meetingId: await called(await made('Ailleurs'), over) }))).toBe('NOT_FOUND');
    const { workstreamDecision } = await decide({ meetingId, decidedOn: '2024-02-01', reviewOn: '2025-02-01' });
    expect(workstreamDecision.isReviewDue).toBe(true);
    // What it has to have cannot be taken away: null is refused, not ignored.
    for (const without of [{ decidedOn: null }, { statement: null }])
      expect(
        await app.fault('workstreamDecisionUpdate', { id: workstreamDecision.id, ...without }, animator),
      ).toMatchObject({ code: 'INVALID_INPUT', path: Object.keys(without) });
    const due = async (who: Actor = animator): Promise<number> =>
      (
        await ask(
          'query ($id: ID!) { workstreamDecisions(filter: { workstream: $id, isReviewDue: true }) { totalCount } }',
          who,
          { id },
        )
      ).workstreamDecisions.totalCount;
    expect([await due(), await due(citizen)]).toEqual([1, 0]);
    const review = (input: object): Promise<any> =>
      write(
        'workstreamDecisionReview',
        { id: workstreamDecision.id, ...input },
        'workstreamDecision { reviewOn reviewedOn endedOn }',
        colleague,
      );
    expect(code(await review({ holds: true, reviewOn: todayInParis() }))).toBe('INVALID_INPUT');
    expect((await review({ holds: true, reviewOn: '2999-01-01' })).workstreamDecision).toEqual({
      reviewOn: '2999-01-01',
      reviewedOn: todayInParis(),
      endedOn: null,
    });
    expect(await due()).toBe(0);
    expect((await review({ holds: false })).workstreamDecision).toMatchObject({ endedOn: todayInParis() });
    expect(code(await review({ holds: true }))).toBe('INVALID_INPUT');
    const task = await write(
      'taskRecord',
      { workstreamId: id, title: 'Écrire', meetingId },
      'task { meeting { id } }',
      animator,
    );
    expect(task.task).toEqual({ meeting: { id: meetingId } });
    expect(await told(meetingId, 'decisions { nodes { id } } tasks { nodes { title } }')).toEqual({
      ...{ decisions: { nodes: [{ id: workstreamDecision.id }] }, tasks: { nodes: [{ title: 'Écrire' }] } },
    });
    expect(await app.refused('workstreamDecisionRecord', { workstreamId: id, statement: 'x' }, ANONYMOUS)).toEqual([
      'UNAUTHENTICATED',
    ]);
    expect((await read(id, 'decisions { totalCount }', coordinator, '2024-01-31')).decisions.totalCount).toBe(0);
  });
});

it('is in the calendar of those who work on its workstream, at their secret address', async () => {
  const id = await made('Chez soi');
  const meeting = await called(id, { title: 'Réunion lue', startsAt: hours(5), endsAt: hours(6) });
  for (const { id: account, personId } of [neighbour, stranger])
    await app.pool.query(
      'insert into identity.account (id, person_id, email) values ($1, $2, $3) on conflict do nothing',
      [account, personId, `${account}@test.example`],
    );
  const fed = async (who: Actor): Promise<string> => {
    const { path } = (await ask('mutation { calendarFeedMake { path } }', who)).calendarFeedMake;
    return (await fetch(app.app.url + path)).text();
  };
  const text = (await fed(neighbour)).replaceAll('\r\n ', '');
  expect(text).toContain(`UID:${meeting}@`);
  expect(text).toContain('SUMMARY:Réunion lue');
  expect(await fed(stranger)).not.toContain('Réunion lue');
  const entry = async (): Promise<string | undefined> =>
    (await fed(neighbour)).split('BEGIN:VEVENT').find((event) => event.includes(meeting));
  expect(await entry()).toContain('STATUS:CONFIRMED');
  await write('workstreamMeetingCancel', { id: meeting, reason: 'Pluie' }, 'workstreamMeeting { id }');
  expect(await entry()).toContain('STATUS:CANCELLED');
  await app.pool.query(
    `update club.workstream_participant set valid_to = current_date where workstream_id = $1 and person_id = $2`,
    [id, neighbour.personId],
  );
  expect(await fed(neighbour)).not.toContain('Réunion lue');
});

describe('The calendar of the club', () => {
  const dates = async (who: Actor, more = '', [from, to] = ['2040-06-01', '2040-06-30']): Promise<any[]> => {
    const asked = `{ viewer { clubCalendar(from: "${from}", to: "${to}" ${more}) {
      kind title on startsAt awaitsViewer viewerAnswer viewerAttended isCancelled path workstream { id }
      subject { __typename id ... on WorkstreamMeeting { title } ... on Task { title } ... on ClubNotice { kind } } } } }`;
    return (await ask(asked, who)).viewer.clubCalendar;
  };
  const kinds = (all: any[]): string[] => all.map(({ kind }) => kind as string).sort();
  const at = (day: string, hour = '08:00'): { startsAt: string; endsAt: string } => ({
    startsAt: `${day}T${hour}:00Z`,
    endsAt: new Date(Date.parse(`${day}T${hour}:00Z`) + 3_600_000).toISOString(),
  });

  it('holds what concerns each, of each kind, and nothing of what they may not see', async () => {
    for (const { id, personId } of [animator, colleague, neighbour, stranger, citizen])
      await app.pool.query(
        'insert into identity.account (id, person_id, email) values ($1, $2, $3) on conflict do nothing',
        [id, personId, `${id}@test.example`],
      );
    const id = await made('À l’agenda');
    const hidden = await propose('En équipe', { visibility: 'TEAM' });
    const meeting = await called(id, { title: 'Fixée', ...at('2040-06-03') });
    await called(hidden, { title: 'Cachée', ...at('2040-06-03') });
    const asking = await called(id, { title: 'À choisir', dates: [at('2040-06-05'), at('2040-07-01')] });
    const { nodes } = (await told(asking, 'dates { nodes { id } }')).dates;
    await write(
      'meetingDatesAnswer',
      { id: asking, answers: [{ dateId: nodes[0].id, answer: 'YES' }] },
      'workstreamMeeting { id }',
      colleague,
    );
    const { poll } = await write(
      'pollOpen',
      { workstreamId: id, titleFr: 'Oui ou non ?', method: 'CONSENT', closesAt: hours(2) },
      'poll { id }',
    );
    await app.pool.query(
      `update club.poll set closes_at = '2040-06-06T10:00Z', review_on = '2040-06-20' where id = $1`,
      [poll.id],
    );
    for (const assigneeId of [colleague.personId, neighbour.personId])
      expect(
        code(
          await write(
            'taskRecord',
            { workstreamId: id, title: 'Mesurer', assigneeId, dueOn: '2040-06-07' },
            'task { id }',
          ),
        ),
      ).toBeNull();
    const decided = { statement: 'On mesure.', decidedOn: '2024-01-10', reviewOn: '2040-06-08' };
    expect(
      code(await write('workstreamDecisionRecord', { workstreamId: id, ...decided }, 'workstreamDecision { id }')),
    ).toBeNull();
    for (const [kind, visibility] of [
      ['NEED', 'NETWORK'],
      ['OFFER', 'PUBLIC'],
    ])
      await app.pool.query(
        `insert into club.club_notice (id, kind, title, text, visibility, published_on, until_on) values ($3, $1, $1, '', $2, current_date, '2040-06-09')`,
        [kind, visibility, derivedId('clubnotice', kind!)],
      );

    // One of two times is not all of them; a time that is over waits for nobody, nor does a meeting for who does not work on it.
    const past = await called(id, { title: 'Trop tard', dates: [at('2024-06-05'), at('2024-07-01')] });
    const waiting = async (who: Actor, is = true): Promise<string[]> =>
      (
        await ask(
          'query ($id: ID!, $is: Boolean) { workstreamMeetings(filter: { workstream: $id, awaitsViewer: $is }) { nodes { id } } }',
          who,
          { id, is },
        )
      ).workstreamMeetings.nodes.map((one: any) => one.id as string);
    for (const who of [animator, colleague]) expect(await waiting(who)).toEqual([asking]);
    expect((await waiting(animator, false)).sort()).toEqual([meeting, past].sort());
    for (const who of [stranger, citizen]) expect(await waiting(who)).toEqual([]);
    const late = await dates(colleague, 'kinds: [MEETING_DATE]', ['2024-06-01', '2024-07-10']);
    expect(late.map(({ awaitsViewer }) => awaitsViewer)).toEqual([false, false]);
    expect(code(await write('workstreamMeetingCancel', { id: past, reason: 'x' }, '', animator))).toBeNull();

    const own = await dates(colleague);
    expect(own.filter(({ title }) => title !== 'Cachée')).toMatchObject([
      {
        kind: 'MEETING',
        title: 'Fixée',
        workstream: { id },
        viewerAttended: false,
        path: `/chantiers/${id}/reunions/${meeting}`,
      },
      { kind: 'MEETING_DATE', title: 'À choisir', viewerAnswer: 'YES', awaitsViewer: false },
      { kind: 'POLL_CLOSES', title: 'Oui ou non ?', awaitsViewer: true, viewerAnswer: null },
      { kind: 'TASK_DUE', title: 'Mesurer', on: '2040-06-07', startsAt: null },
      { kind: 'REVIEW', title: 'On mesure.', awaitsViewer: false },
      { kind: 'NEED_ENDS', workstream: null },
      { kind: 'OFFER_ENDS' },
    ]);
    expect(own.map(({ title }) => title)).toContain('Cachée');
    // Each leads to the record that it is.
    expect(own.filter(({ title }) => title !== 'Cachée').map(({ subject }) => subject)).toMatchObject([
      { __typename: 'WorkstreamMeeting', id: meeting, title: 'Fixée' },
      { __typename: 'MeetingDate', id: nodes[0].id },
      { __typename: 'Poll', id: poll.id },
      { __typename: 'Task', title: 'Mesurer' },
      { __typename: 'WorkstreamDecision' },
      { __typename: 'ClubNotice', kind: 'NEED' },
      { __typename: 'ClubNotice', kind: 'OFFER' },
    ]);
    // However many there are, their records are looked up by their type: one meeting or two by one statement, eight of six types by six.
    const lookups = async (to: string): Promise<number> => {
      const asked = (field: string) =>
        app.app.run(
          `{ viewer { clubCalendar(from: "2040-06-01", to: "${to}") { ${field} } } }`,
          {},
          colleague,
          'level',
        );
      const [with_, without] = [await asked('subject { id }'), await asked('key')] as any[];
      return with_.statements - without.statements;
    };
    expect([await lookups('2040-06-02'), await lookups('2040-06-03'), await lookups('2040-06-30')]).toEqual([0, 1, 6]);
    // Of the network: the work of those that are seen, nothing of the team, no task of others, nothing to vote about.
    const theirs = await dates(stranger);
    expect(kinds(theirs)).toEqual(['MEETING', 'MEETING_DATE', 'NEED_ENDS', 'OFFER_ENDS', 'POLL_CLOSES', 'REVIEW']);
    expect(theirs.map(({ title }) => title)).not.toContain('Cachée');
    expect(theirs.every(({ awaitsViewer }) => !awaitsViewer)).toBe(true);
    expect(kinds(await dates(stranger, 'mine: true'))).toEqual([]);
    expect(kinds(await dates(neighbour, 'mine: true, kinds: [TASK_DUE, MEETING_DATE]'))).toEqual([
      'MEETING_DATE',
      'TASK_DUE',
    ]);
    expect(kinds(await dates(citizen))).toEqual(['OFFER_ENDS']);
    expect((await ask('{ viewer { id } }', ANONYMOUS)).viewer).toBeNull();

    expect(
      code(await write('workstreamMeetingCancel', { id: meeting, reason: 'Pluie' }, 'workstreamMeeting { id }')),
    ).toBeNull();
    expect(await dates(stranger, 'kinds: MEETING')).toMatchObject([{ title: 'Fixée', isCancelled: true }]);
    await app.pool.query(`update club.club_notice set closed_on = current_date, ending = 'WITHDRAWN' where id = $1`, [
      derivedId('clubnotice', 'OFFER'),
    ]);
    expect(kinds(await dates(citizen))).toEqual([]);
  });

  it('has the days of the zone that is asked for, and no more of them than a season', async () => {
    const id = await made('Au loin');
    await called(id, { title: 'Tard', ...at('2041-03-01', '21:30') });
    const on = async (day: string, zone: string): Promise<number> =>
      (await dates(colleague, `timeZone: "${zone}"`, [day, day])).length;
    expect([await on('2041-03-01', 'Europe/Paris'), await on('2041-03-02', 'Europe/Paris')]).toEqual([1, 0]);
    expect([await on('2041-03-01', 'Indian/Reunion'), await on('2041-03-02', 'Indian/Reunion')]).toEqual([0, 1]);
    for (const [more, days] of [
      ['', ['2041-01-01', '2041-12-31']],
      ['', ['2041-01-02', '2041-01-01']],
      ['timeZone: "Mars/Olympus"', ['2041-01-01', '2041-01-02']],
    ] as const)
      await expect(dates(colleague, more, [...days])).rejects.toThrow();
  });
});
