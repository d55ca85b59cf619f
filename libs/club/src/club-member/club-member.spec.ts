import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS } from '#lib/access';
import { todayInParis, typeId } from '#lib/graphql';
import { keysOf } from '#lib/reads';
import { somebody } from '#lib/testing';
import { inClub, members } from '../testing/members.js';
import { needsAndOffers } from '../testing/notices.js';
import { ain, animator, citizen, coordinator, nord, stranger, useClub } from '../testing/club.js';

const club = useClub({ errors: '... on ClubInvitationAnsweredError { state } ... on ClubNoticeOverError { state }' });
const { app, propose, employ } = club;
const { write, ask } = app;
const { complete, trained } = members(app);
const code = ({ userErrors }: any): unknown => userErrors[0]?.code ?? null;

const memberOf = async (
  who: { personId: string | null },
  fields: string,
  asker: Actor,
  asOf?: string,
): Promise<any> => {
  const { rows } = await app.pool.query('select id from club.club_member where person_id = $1', [who.personId]);
  const id: string = rows[0]?.id ?? 'clubmember_none';
  return (
    await ask(`query ($id: ID!, $asOf: LocalDate) { clubMember(id: $id, asOf: $asOf) { ${fields} } }`, asker, {
      id,
      asOf,
    })
  ).clubMember;
};
const listed = async (asker: Actor, filter: object = {}, asOf?: string): Promise<string[]> => {
  const { clubMembers } = await ask(
    `query ($filter: ClubMemberFilter, $asOf: LocalDate) { clubMembers(filter: $filter, asOf: $asOf, first: 100) { totalCount nodes { name } } }`,
    asker,
    { filter, asOf },
  );
  const names = clubMembers.nodes.map(({ name }: any) => name.split(' ')[0]);
  expect(clubMembers.totalCount).toBe(names.length);
  return names;
};
const idOf = async (who: { personId: string | null }): Promise<string> => (await memberOf(who, 'id', coordinator)).id;

beforeAll(async () => {
  // What counts from the first day on: any training.
  await app.pool.query(
    `insert into training.training_rule (id, valid_from, title, position_kinds) values ($1, '2000-01-01', 'Règle', '{ARCHITECT}') on conflict do nothing`,
    [typeId('trule')],
  );
  // Certificates of no session will do.
  await app.pool.query(
    `alter table training.certificate drop constraint certificate_training_session_id_demonstration_fkey,
       drop constraint certificate_course_id_demonstration_fkey`,
  );
});

describe('Belonging to the club', () => {
  it('follows training, its corrections and what is revoked, as of any day', async () => {
    const tess = await trained('Tess');
    const spans = async (asker: Actor = tess): Promise<unknown> =>
      (await memberOf(tess, 'memberships { nodes { reason from to ending } }', asker)).memberships.nodes;
    const since = async (asOf?: string): Promise<unknown> => (await memberOf(tess, 'since', tess, asOf)).since;
    expect(await spans()).toEqual([{ reason: 'TRAINED', from: '2020-06-12', to: null, ending: null }]);
    expect([await since('2020-06-11'), await since('2020-06-12'), await since()]).toEqual([
      null,
      '2020-06-12',
      '2020-06-12',
    ]);
    // Another training changes nothing; the first is corrected.
    const second = await complete(tess.personId, '2022-03');
    await app.pool.query(
      `update training.completion set completed_on = '2021-01-15' where person_id = $1 and id <> $2`,
      [...[tess.personId, second]],
    );
    expect(await spans()).toEqual([{ reason: 'TRAINED', from: '2021-01-15', to: null, ending: null }]);
    await app.pool.query('delete from training.completion where person_id = $1 and id <> $2', [tess.personId, second]);
    // Known to the month alone: beyond doubt from its last day.
    expect(await since()).toBe('2022-03-31');
    await certify(second, tess.personId);
    await app.pool.query(
      `update training.certificate set ended_on = '2024-05-06', ending = 'REVOKED', end_reason = 'Erreur' where completion_id = $1`,
      [second],
    );
    expect(await spans()).toEqual([{ reason: 'TRAINED', from: '2022-03-31', to: '2024-05-06', ending: 'REVOKED' }]);
    expect([await since('2024-05-05'), await since('2024-05-06')]).toEqual(['2022-03-31', null]);
    // A new certificate, and they have belonged to it all the time.
    await certify(second, tess.personId);
    expect(await since()).toBe('2022-03-31');
    expect(await spans(coordinator)).toHaveLength(1);
    expect(await memberOf(tess, 'memberships { totalCount }', inClub(stranger))).toEqual({
      memberships: { totalCount: 0 },
    });
    expect((await app.pool.query('select * from club.membership_kept_differences')).rows).toEqual([]);
  });

  it('gives its rights with the next request, and takes them', async () => {
    const { accountId, personId } = await somebody(app.pool);
    const grants = async (): Promise<unknown> =>
      (await app.pool.query('select role, scope_kind from identity.grants($1, null)', [accountId])).rows;
    expect(await grants()).toEqual([]);
    await complete(personId, '2023-01-01');
    expect(await grants()).toEqual([{ role: 'MEMBER', scope_kind: 'CLUB' }]);
    await app.pool.query('delete from training.completion where person_id = $1', [personId]);
    expect(await grants()).toEqual([]);
  });

  it('opens workstreams of the network, and nothing of their teams', async () => {
    const mia = await trained('Mia');
    const [open, team] = [await propose('Pour le club'), await propose('Pour l’équipe', { visibility: 'TEAM' })];
    const sees = async (id: string, who: Actor): Promise<boolean> =>
      (await ask('query ($id: ID!) { workstream(id: $id) { id } }', who, { id })).workstream !== null;
    expect([await sees(open, mia), await sees(team, mia)]).toEqual([true, false]);
    expect([await sees(open, { ...mia, roles: [] })]).toEqual([false]);
    const { rows } = await app.pool.query(
      `select id from changes.current where type = 'Workstream' and id = any($1) and audience && $2`,
      [[open, team], keysOf(mia)],
    );
    expect(rows).toEqual([{ id: open }]);
    expect(code(await write('workstreamParticipantRecord', { workstreamId: open }, '', mia))).toBeNull();
    expect(code(await write('workstreamParticipantRecord', { workstreamId: team }, '', mia))).toBe('NOT_FOUND');
  });

  it('ends when they leave or are taken out, for good: training that came before counts no more', async () => {
    const lea = await trained('Léa');
    const id = await idOf(lea);
    expect(code(await write('clubMemberLeave', { id }, '', inClub(stranger)))).toBe('NOT_FOUND');
    expect(await app.refused('clubMemberTakeOut', { id, note: 'Non' }, lea)).toEqual(['FORBIDDEN']);
    expect(code(await write('clubMemberLeave', { id }, '', lea))).toBeNull();
    expect(code(await write('clubMemberLeave', { id }, '', lea))).toBe('CLUB_MEMBER_GONE');
    // What a request began with is no longer so: it joins nothing.
    const workstreamId = await propose('Trop tard', { visibility: 'NETWORK' });
    expect(code(await write('workstreamParticipantRecord', { workstreamId }, '', lea))).toBe('NOT_ALLOWED');
    expect(await memberOf(lea, 'since leftOn', lea)).toEqual({ since: null, leftOn: todayInParis() });
    expect(await listed(inClub(stranger), { search: 'lea' })).toEqual([]);
    await complete(lea.personId, '2019-01-01');
    expect((await memberOf(lea, 'since', lea)).since).toBeNull();
    // Past days stay for whoever coordinates.
    expect(await listed(coordinator, { search: 'léa' }, '2021-01-01')).toEqual(['Léa']);
    expect(await listed(inClub(stranger), { search: 'lea' }, '2021-01-01')).toEqual([]);
  });
});

describe('Leaving the club', () => {
  const inIt = async (who: Actor, workstreamId: string): Promise<unknown> =>
    (
      await app.pool.query(
        `select valid_to::text as until, ended_by_leaving as ended from club.workstream_participant where person_id = $1 and workstream_id = $2 order by valid_from`,
        [who.personId, workstreamId],
      )
    ).rows;
  const since = (who: Actor, workstreamId: string, day: string): Promise<unknown> =>
    app.pool.query(
      'update club.workstream_participant set valid_from = $3 where person_id = $1 and workstream_id = $2',
      [...[who.personId, workstreamId, day]],
    );

  it('ends what members joined as such alone, not what they do where they work, and a correction brings it back', async () => {
    const workstreamId = await propose('Quitter', { visibility: 'NETWORK' });
    const later = await propose('Quitter le jour même', { visibility: 'NETWORK' });
    const [alone, employed] = [await trained('Aline'), await trained('Edgar')];
    await employ(employed.personId, nord);
    for (const who of [alone, employed]) {
      await club.join(workstreamId, who);
      await since(who, workstreamId, '2024-03-01');
    }
    await club.join(later, alone);
    const open = [{ until: 'infinity', ended: false }];
    expect([await inIt(alone, workstreamId), await inIt(employed, workstreamId)]).toEqual([open, open]);

    // A training that is taken back, and put back.
    const { rows } = await app.pool.query('delete from training.completion where person_id = $1 returning *', [
      alone.personId,
    ]);
    expect(await inIt(alone, workstreamId)).toEqual([{ until: '2024-03-02', ended: true }]);
    await complete(alone.personId, rows[0].completed_on);
    expect(await inIt(alone, workstreamId)).toEqual(open);

    for (const who of [alone, employed])
      expect(code(await write('clubMemberLeave', { id: await idOf(who) }, '', who))).toBeNull();
    expect(await inIt(alone, workstreamId)).toEqual([{ until: todayInParis(), ended: true }]);
    expect(await inIt(alone, later)).toEqual([]);
    expect(await inIt(employed, workstreamId)).toEqual(open);
    const gone = { ...alone, roles: [] };
    expect(await club.read(workstreamId, 'id', gone)).toBeNull();
    expect(await club.read(workstreamId, 'viewerWorks', { ...employed, roles: [] })).toEqual({ viewerWorks: true });
    const { participants } = await club.read(
      workstreamId,
      'participants(filter: { anyDay: true }, first: 10) { nodes { to person { id } } }',
      coordinator,
    );
    expect(participants.nodes).toContainEqual({ to: todayInParis(), person: { id: alone.personId } });
    const told = await app.pool.query(
      `select from club.activity where workstream_id = $1 and kind = 'PARTICIPANT_LEFT'`,
      [workstreamId],
    );
    expect(told.rowCount).toBe(1);

    // What kept them there ends later, and is corrected.
    const employment = (until: string): Promise<unknown> =>
      app.pool.query('update network.position set valid_to = $2 where person_id = $1', [employed.personId, until]);
    await employment(todayInParis());
    expect(await inIt(employed, workstreamId)).toEqual([{ until: todayInParis(), ended: true }]);
    await employment('infinity');
    expect(await inIt(employed, workstreamId)).toEqual(open);
  });

  it('and coming back leaves a gap, which another departure leaves as it is', async () => {
    const lina = await trained('Lina');
    const workstreamId = await propose('Revenir', { visibility: 'NETWORK' });
    const id = await idOf(lina);
    await club.join(workstreamId, lina);
    await since(lina, workstreamId, '2021-02-01');
    await app.pool.query(`update club.club_member set left_on = '2022-01-01', left_how = 'LEFT' where id = $1`, [id]);
    await app.pool.query('select club.keep_trained(array[$1])', [lina.personId]);
    await app.pool.query(
      `insert into club.club_membership (id, person_id, reason, valid_from) values ($1, $2, 'INVITED', '2023-01-01')`,
      [typeId('clubmembership'), lina.personId],
    );
    await club.join(workstreamId, lina);
    expect(code(await write('clubMemberLeave', { id }, '', lina))).toBeNull();
    const spans = await memberOf(lina, 'memberships { nodes { reason from to } }', lina);
    expect(spans.memberships.nodes).toEqual(
      expect.arrayContaining([
        { reason: 'TRAINED', from: '2020-06-12', to: '2022-01-01' },
        { reason: 'INVITED', from: '2023-01-01', to: todayInParis() },
      ]),
    );
    // What was joined on the last day never was.
    expect(await inIt(lina, workstreamId)).toEqual([{ until: '2022-01-01', ended: true }]);
    const { rows } = await app.pool.query('select * from club.participation_kept_differences');
    expect(rows).toEqual([]);
  });

  it('and a day that is given by hand stays whatever becomes of what had ended it, and is no later', async () => {
    const workstreamId = await propose('Daté', { visibility: 'NETWORK' });
    const nell = await trained('Nell');
    const id = await club.join(workstreamId, nell);
    await since(nell, workstreamId, '2021-02-01');
    await app.pool.query(`update club.workstream_partner set valid_from = '2019-01-01' where workstream_id = $1`, [
      workstreamId,
    ]);
    await employ(nell.personId, nord, '2020-01-01', '2023-05-01');
    const { rows } = await app.pool.query('delete from training.completion where person_id = $1 returning *', [
      nell.personId,
    ]);
    expect(await inIt(nell, workstreamId)).toEqual([{ until: '2023-05-01', ended: true }]);
    const end = async (on: string): Promise<unknown> => code(await write('workstreamParticipantEnd', { id, on }));
    expect(await end('2023-05-02')).toBe('INVALID_INPUT');
    expect(await end('2023-03-01')).toBeNull();
    const given = [{ until: '2023-03-01', ended: false }];
    expect(await inIt(nell, workstreamId)).toEqual(given);
    await app.pool.query(`update network.position set valid_to = '2023-09-01' where person_id = $1`, [nell.personId]);
    expect(await inIt(nell, workstreamId)).toEqual(given);
    // They never left the club, it turns out: they join anew.
    await complete(nell.personId, rows[0].completed_on);
    expect(await inIt(nell, workstreamId)).toEqual(given);
    await club.join(workstreamId, nell);
    expect(await inIt(nell, workstreamId)).toEqual([...given, { until: 'infinity', ended: false }]);
    // The very day on which it had ended stays too.
    await app.pool.query('delete from training.completion where person_id = $1', [nell.personId]);
    await app.pool.query(`update club.workstream_participant set ended_by_leaving = true where id = $1`, [id]);
    expect(await end('2023-03-01')).toBeNull();
    expect(((await inIt(nell, workstreamId)) as unknown[])[0]).toEqual(given[0]);
  });
});

describe('An invitation', () => {
  it('is sent by members to whom they see, told, and answered by the person alone', async () => {
    const ida = await trained('Ida');
    const { accountId, personId } = await somebody(app.pool);
    const guest: Actor = { ...ANONYMOUS, id: accountId, personId };
    const send = (who: Actor, to = personId): Promise<any> =>
      write('clubInvitationSend', { personId: to, message: 'Venez !' }, 'clubInvitation { id state }', who);
    expect(code(await send(animator))).toBe('NOT_ALLOWED');
    // A member who is no staff does not see whoever is not public.
    expect(code(await send(ida))).toBe('NOT_FOUND');
    const sender = inClub(animator);
    expect(code(await send(sender, ida.personId))).toBe('CLUB_MEMBER_PRESENT');
    const { clubInvitation } = await send(sender);
    const { id } = clubInvitation;
    expect(code(await send(coordinator))).toBe('CLUB_INVITATION_OPEN');
    const told = await ask('{ viewer { notifications(first: 5) { nodes { lines subject { id } } } } }', guest);
    expect(told.viewer.notifications.nodes).toEqual([
      { lines: ['Le club vous invite à le rejoindre.'], subject: { id } },
    ]);
    const seen = async (who: Actor): Promise<number> =>
      (await ask('{ clubInvitations { totalCount } }', who)).clubInvitations.totalCount;
    expect([await seen(guest), await seen(ida)]).toEqual([1, 0]);
    expect(code(await write('clubInvitationAccept', { id }, '', ida))).toBe('NOT_FOUND');
    expect(code(await write('clubInvitationAccept', { id }, '', sender))).toBe('NOT_ALLOWED');
    // Declined: nothing has begun, and it stays so.
    expect(code(await write('clubInvitationDecline', { id }, '', guest))).toBeNull();
    const late = await write('clubInvitationAccept', { id }, '', guest);
    expect(late.userErrors).toMatchObject([{ code: 'CLUB_INVITATION_ANSWERED', state: 'DECLINED' }]);
    expect((await ask('{ viewer { clubMember { id } } }', guest)).viewer.clubMember).toBeNull();
    expect(await listed(coordinator, { search: 'somebody' })).toEqual([]);
    // Whoever asked is not to ask again soon; coordinators may.
    expect(code(await send(sender))).toBe('NOT_ALLOWED');
    const again = (await send(coordinator)).clubInvitation.id;
    // Answered twice at once, they join once.
    const answers = await Promise.all([1, 2].map(() => write('clubInvitationAccept', { id: again }, '', guest)));
    expect(answers.map(code).sort()).toEqual(['CLUB_INVITATION_ANSWERED', null].sort());
    expect(
      await ask('{ viewer { clubMember { since memberships { nodes { reason invitation { id } } } } } }', guest),
    ).toEqual({
      viewer: {
        clubMember: {
          since: todayInParis(),
          memberships: { nodes: [{ reason: 'INVITED', invitation: { id: again } }] },
        },
      },
    });
  });
});

describe('Who was taken out', () => {
  it('comes again by coordinators alone, whatever members sent before', async () => {
    const { accountId, personId } = await somebody(app.pool, { roles: [] });
    const guest: Actor = { ...ANONYMOUS, id: accountId, personId };
    const send = (who: Actor): Promise<any> =>
      write('clubInvitationSend', { personId, message: '' }, 'clubInvitation { id }', who);
    const first = (await send(coordinator)).clubInvitation.id;
    await write('clubInvitationAccept', { id: first }, '', guest);
    const id = await idOf(guest);
    expect(code(await write('clubMemberTakeOut', { id, note: 'Hors sujet' }, '', coordinator))).toBeNull();
    expect(code(await send(inClub(animator)))).toBe('NOT_ALLOWED');
    const again = (await send(coordinator)).clubInvitation.id;
    expect(code(await write('clubInvitationAccept', { id: again }, '', guest))).toBeNull();
  });
});

describe('What others are told of a past day', () => {
  it('is what holds today, from since then on', async () => {
    const mona = await trained('Mona');
    await employ(mona.personId, nord, '2015-01-01', '2022-01-01');
    await employ(mona.personId, ain, '2022-01-01');
    const seen = (asker: Actor, asOf: string): Promise<any> =>
      memberOf(mona, 'since organization { key }', asker, asOf);
    const begun = (await seen(mona, todayInParis())).since;
    const then = '2021-06-01';
    expect(begun < then).toBe(true);
    expect(await seen(mona, then)).toEqual({ since: begun, organization: { key: 'caue-59' } });
    expect(await seen(inClub(stranger), then)).toEqual({ since: begun, organization: { key: 'caue-01' } });
    expect(await seen(inClub(stranger), '2010-01-01')).toEqual({ since: null, organization: null });
  });
});

describe('The directory', () => {
  it('shows people to those whom they chose, in list, count, search, filters, nesting and feed', async () => {
    const [ma, ne, pu] = [await trained('Matisse'), await trained('Nestor'), await trained('Public')];
    await employ(ma.personId, nord);
    for (const [who, visibility] of [
      [ne, 'NETWORK'],
      [pu, 'PUBLIC'],
    ] as const)
      expect(code(await write('clubMemberUpdate', { id: await idOf(who), visibility }, '', who))).toBeNull();
    const said = {
      introduction: 'Dessine des haies bocagères.',
      skills: [' Croquis  ', 'croquis', 'Greffe'],
      themes: ['paysage'],
    };
    expect(
      await write(
        'clubMemberUpdate',
        { id: await idOf(ma), ...said, languages: ['fr', 'br'] },
        'clubMember { skills themes { key } }',
        ma,
      ),
    ).toEqual({ clubMember: { skills: ['Croquis', 'Greffe'], themes: [{ key: 'paysage' }] }, userErrors: [] });
    const all = ['Matisse', 'Nestor', 'Public'];
    const readers: [Actor, string[]][] = [
      [ANONYMOUS, ['Public']],
      [citizen, ['Public']],
      [stranger, ['Nestor', 'Public']],
      [inClub(citizen), all],
      [coordinator, all],
      [ma, all],
    ];
    for (const [who, seen] of readers) {
      expect((await listed(who)).filter((name) => all.includes(name))).toEqual(seen);
      const found = seen.includes('Matisse') ? ['Matisse'] : [];
      for (const filter of [
        { search: 'GREFFE' },
        { search: 'haies bocageres' },
        { search: 'matisse' },
        { language: 'br' },
        { organization: nord, search: 'club' },
      ])
        expect(await listed(who, filter)).toEqual(found);
      for (const [i, one] of [ma, ne, pu].entries()) {
        expect((await memberOf(one, 'name', who))?.name.split(' ')[0] ?? null).toBe(
          seen.includes(all[i]!) ? all[i] : null,
        );
        const { person } = await ask(`query ($id: ID!) { person(id: $id) { clubMember { introduction } } }`, who, {
          id: one.personId,
        });
        expect(person?.clubMember ?? null).toEqual(
          person && seen.includes(all[i]!) ? { introduction: i === 0 ? said.introduction : '' } : null,
        );
      }
      const { rows } = await app.pool.query(
        `select p.given_name from changes.current c join club.club_member m on m.id = c.id join network.person p on p.id = m.person_id
         where c.type = 'ClubMember' and (c.audience is null or c.audience && $1) and p.given_name = any($2) order by 1`,
        [keysOf(who), all],
      );
      expect(rows.map(({ given_name: name }) => name)).toEqual(seen);
    }
    expect(code(await write('clubMemberUpdate', { id: await idOf(ma), introduction: 'Autre' }, '', ne))).toBe(
      'NOT_FOUND',
    );
    expect(code(await write('clubMemberUpdate', { id: await idOf(ma), introduction: 'Autre' }, '', coordinator))).toBe(
      'NOT_ALLOWED',
    );
    expect(code(await write('clubMemberUpdate', { id: await idOf(ma), expectedVersion: 1 }, '', ma))).toBe(
      'VERSION_CONFLICT',
    );
  });

  it('forgets whoever is erased, and stays so when their training is corrected', async () => {
    const personId = typeId('person');
    await app.pool.query(`insert into network.person (id, given_name, family_name) values ($1, 'Ève', 'Oubli')`, [
      personId,
    ]);
    const completion = await complete(personId, '2020-01-01');
    const held = async (): Promise<number> =>
      (
        await app.pool.query(
          `select (select count(*) from club.club_member where person_id = $1)::int
             + (select count(*) from club.club_membership where person_id = $1)::int as count`,
          [personId],
        )
      ).rows[0].count;
    expect(await held()).toBe(2);
    expect(code(await write('personErase', { id: personId }, '', coordinator))).toBeNull();
    await app.pool.query(`update training.completion set completed_on = '2021' where id = $1`, [completion]);
    expect(await held()).toBe(0);
  });
});

needsAndOffers(club);

/** An attestation of what was completed: what is printed does not matter here. */
async function certify(completionId: string, personId: string): Promise<void> {
  await app.pool.query(
    `insert into training.certificate (id, organization_id, series, year, sequence, kind, code, issued_on, person_id, training_session_id,
       completion_id, course_id, holder, provider, course_title, objectives, starts_on, completed_on)
     select $1, $2, 'SPEC', 2024, count(*) + 1, 'ATTESTATION', upper(lpad(count(*)::text, 20, '0')), '2024-01-01', $3, 's', $4, 'c', 'H', 'P', 'T', 'O',
       '2022-03-01', '2022-03-02' from training.certificate c where c.series = 'SPEC'`,
    [typeId('certificate'), nord, personId, completionId],
  );
}

describe('What members share', () => {
  const ASKED =
    'facets { skill { value label count } territory { value label count } organization { value label count } }';
  const facets = async (asker: Actor, filter: object = {}): Promise<Record<string, any[]>> =>
    (await ask(`query ($filter: ClubMemberFilter) { clubMembers(filter: $filter) { ${ASKED} } }`, asker, { filter }))
      .clubMembers.facets;

  it('is counted of those alone whom each may see, as often as the list has them', async () => {
    const [seen, kept] = [await trained('Faye'), await trained('Gael')];
    for (const [who, visibility, skills] of [
      [seen, 'PUBLIC', ['Croquis de terrain', 'Vannerie d’été']],
      [kept, 'MEMBERS', ['croquis de terrain', 'Vannerie d’hiver']],
    ] as const) {
      await employ(who.personId, nord);
      await app.pool.query('update club.club_member set visibility = $2, skills = $3 where person_id = $1', [
        ...[who.personId, visibility, skills],
      ]);
    }
    const skills = async (asker: Actor): Promise<unknown> =>
      (await facets(asker, { search: 'Vannerie d’' })).skill!.map(({ label, count }) => [label.toLowerCase(), count]);
    expect(await skills(ANONYMOUS)).toEqual([
      ['croquis de terrain', 1],
      ['vannerie d’été', 1],
    ]);
    expect(await skills(seen)).toEqual([
      ['croquis de terrain', 2],
      ['vannerie d’été', 1],
      ['vannerie d’hiver', 1],
    ]);
    for (const asker of [ANONYMOUS, seen, stranger]) {
      const { skill, territory, organization } = await facets(asker);
      expect(organization!.length).toBeGreaterThan(0);
      expect(territory!.map(({ label }) => label)).toContain('59 Nord');
      const filters = [
        ...skill!.map(({ value, count }) => [{ skill: value }, count] as const),
        ...organization!.map(({ value, count }) => [{ organization: value }, count] as const),
        ...territory!.map(
          ({ value, count }) => [{ territory: { id: value }, includeDescendants: true }, count] as const,
        ),
      ];
      for (const [filter, count] of filters)
        expect([filter, (await listed(asker, filter)).length]).toEqual([filter, count]);
    }
    // What somebody takes back is found no more, by nobody who does not see them.
    expect((await facets(ANONYMOUS, { skill: 'VANNERIE D’HIVER' })).organization).toEqual([]);
  });
});
