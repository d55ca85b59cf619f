import { describe, expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS } from '#lib/access';
import { todayInParis, typeId } from '#lib/graphql';
import { actor, somebody } from '#lib/testing';
import {
  ain,
  animator,
  citizen,
  colleague,
  coordinator,
  manager,
  nord,
  neighbour,
  neighbours,
  stranger,
  useClub,
} from '../testing/club.js';

const { app, employ, propose, join, read } = useClub();
const { write, ask } = app;
const code = ({ userErrors }: any): unknown => userErrors[0]?.code ?? null;

describe('A workstream', () => {
  it('is proposed by whoever holds a role where it is led, who then coordinates it', async () => {
    const input = { leadId: nord, titleFr: 'Paysages de canal' };
    expect(await app.refused('workstreamPropose', input, ANONYMOUS)).toEqual(['UNAUTHENTICATED']);
    expect(await app.refused('workstreamPropose', input, citizen)).toEqual(['FORBIDDEN']);
    expect(code(await write('workstreamPropose', input, '', stranger))).toBe('NOT_ALLOWED');
    const id = await propose('Paysages de canal', {
      aimFr: 'Relever les canaux.',
      phases: [{ titleFr: 'Relevés', startsOn: '2026-01-01', endsOn: '2026-06-30' }, { titleFr: 'Livret' }],
    });
    expect(
      await read(
        id,
        `title state lead { key } proposedOn viewerSteers viewerWorks phases { title startsOn } collectiveSince
         partners { nodes { role organization { key } } } participants { nodes { role person { givenName } organization { key } } }`,
      ),
    ).toEqual({
      ...{ title: 'Paysages de canal', state: 'PROPOSED', lead: { key: 'caue-59' }, proposedOn: todayInParis() },
      ...{ viewerSteers: true, viewerWorks: true, collectiveSince: null },
      phases: [
        { title: 'Relevés', startsOn: '2026-01-01' },
        { title: 'Livret', startsOn: null },
      ],
      partners: { nodes: [{ role: 'LEAD', organization: { key: 'caue-59' } }] },
      participants: {
        nodes: [{ role: 'COORDINATOR', person: { givenName: 'Ana' }, organization: { key: 'caue-59' } }],
      },
    });
  });

  it('goes its way by days, each of which can be taken back, and is on a past day what it was', async () => {
    const id = await propose('Une démarche');
    await app.pool.query(`update club.workstream set proposed_on = '2024-01-10' where id = $1`, [id]);
    const step = (name: string, more: object = {}, who: Actor = animator): Promise<any> =>
      write(`workstream${name}`, { id, ...more }, 'workstream { state }', who);
    expect(code(await step('Launch', {}, colleague))).toBe('NOT_ALLOWED');
    expect(code(await step('Launch', { on: '2024-01-09' }))).toBe('INVALID_INPUT');
    expect(code(await step('Launch', { on: '2999-01-01' }))).toBe('INVALID_INPUT');
    expect((await step('Deliver')).userErrors[0]).toMatchObject({ code: 'WORKSTREAM_STATE', state: 'PROPOSED' });
    expect(await step('Launch', { on: '2024-03-01' })).toMatchObject({ workstream: { state: 'LAUNCHED' } });
    expect(await step('Deliver', { on: '2025-03-01' }, manager)).toMatchObject({ workstream: { state: 'DELIVERED' } });
    expect(code(await step('Abandon', { reason: 'Trop tard' }))).toBe('WORKSTREAM_STATE');
    expect(await step('Close', { lessons: 'À refaire.' })).toMatchObject({ workstream: { state: 'CLOSED' } });
    const stateOn = async (day: string): Promise<unknown> => await read(id, 'state lessons launchedOn', animator, day);
    expect(await stateOn('2024-02-29')).toEqual({ state: 'PROPOSED', lessons: null, launchedOn: null });
    expect(await stateOn('2024-03-01')).toEqual({ state: 'LAUNCHED', lessons: null, launchedOn: '2024-03-01' });
    expect(await stateOn(todayInParis())).toEqual({ state: 'CLOSED', lessons: 'À refaire.', launchedOn: '2024-03-01' });
    const listed = async (asOf: string): Promise<number> =>
      (
        await ask(
          'query ($asOf: LocalDate) { workstreams(filter: { search: "une demarche" }, asOf: $asOf) { totalCount } }',
          animator,
          { asOf },
        )
      ).workstreams.totalCount;
    expect([await listed('2024-01-09'), await listed('2024-01-10')]).toEqual([0, 1]);
    expect(await step('Reopen')).toMatchObject({ workstream: { state: 'DELIVERED' } });
    expect(await step('Reopen')).toMatchObject({ workstream: { state: 'LAUNCHED' } });
    expect(await step('Abandon', { reason: 'Plus de moyens.' })).toMatchObject({ workstream: { state: 'ABANDONED' } });
  });

  it('is seen by those for whom it is, in lists, counts, nesting and by its id', async () => {
    const [team, network, open] = [
      await propose('Vu de l’équipe', { visibility: 'TEAM' }),
      await propose('Vu du réseau'),
      await propose('Vu de tous', { visibility: 'PUBLIC' }),
    ];
    const all = [team, network, open];
    const seen = async (who: Actor): Promise<unknown> => {
      const { workstreams, organization } = await ask(
        `{ workstreams(filter: { search: "vu d" }, orderBy: { field: TITLE, direction: ASC }) { totalCount nodes { id } }
           organization(key: "caue-59") { workstreams(filter: { search: "vu d" }) { totalCount } } }`,
        who,
      );
      const byId = await Promise.all(all.map((id) => read(id, 'id', who)));
      const ids: string[] = workstreams.nodes.map(({ id }: any) => id);
      expect(all.filter((_, i) => byId[i] !== null).sort()).toEqual(ids.toSorted());
      expect([workstreams.totalCount, organization.workstreams.totalCount]).toEqual([ids.length, ids.length]);
      return all.map((id) => ids.includes(id));
    };
    for (const who of [ANONYMOUS, citizen]) expect(await seen(who)).toEqual([false, false, true]);
    for (const who of [stranger, neighbour]) expect(await seen(who)).toEqual([false, true, true]);
    for (const who of [animator, colleague, coordinator]) expect(await seen(who)).toEqual([true, true, true]);
    // Who may not see it is not told that it is there.
    expect(code(await write('workstreamLaunch', { id: team }, '', stranger))).toBe('NOT_FOUND');
    expect(code(await write('workstreamParticipantRecord', { workstreamId: team }, '', stranger))).toBe('NOT_FOUND');
    const partner = await write(
      'workstreamPartnerRecord',
      { workstreamId: team, organizationId: ain },
      'workstreamPartner { id }',
    );
    expect(await seen(neighbour)).toEqual([true, true, true]);
    expect(code(await write('workstreamPartnerEnd', { id: partner.workstreamPartner.id }, '', stranger))).toBe(
      'NOT_FOUND',
    );
  });

  it('is joined by staff themselves; whoever coordinates it brings in those of its organizations', async () => {
    const id = await propose('Rejoindre');
    expect(await app.refused('workstreamParticipantRecord', { workstreamId: id }, ANONYMOUS)).toEqual([
      'UNAUTHENTICATED',
    ]);
    expect(code(await write('workstreamParticipantRecord', { workstreamId: id, personId: neighbour.personId }))).toBe(
      'NOT_ALLOWED',
    );
    // Those are offered who are taken: of its organizations, and for coordinators of the network anybody.
    const offered = async (who: Actor, search?: string, workstream = id): Promise<string[]> =>
      (
        await ask(
          'query ($id: ID!, $search: String) { workstream(id: $id) { candidates(search: $search) { givenName } } }',
          who,
          { id: workstream, search },
        )
      ).workstream.candidates.map(({ givenName }: any) => givenName);
    expect(await offered(animator)).toEqual(['Colin', 'Maud']);
    expect(await offered(animator, 'mau')).toEqual(['Maud']);
    expect(await offered(animator, 'Nadia')).toEqual([]);
    expect(await offered(coordinator, 'Nadia')).toEqual(['Nadia']);
    // Whoever does not coordinate it brings in nobody, whoever belongs to an organization that leads it and manages that does.
    expect([await offered(colleague), await offered(stranger), await offered(manager, 'Maud')]).toEqual([
      [],
      [],
      ['Maud'],
    ]);
    // By the rule that is asked of one: neither whoever works there no more, nor where an organization made it, nor one outside of all.
    const made = await propose('Rejoindre à nouveau');
    const [gone, elsewhere] = [typeId('person'), typeId('person')];
    await app.pool.query(
      `insert into network.person (id, given_name, family_name, public) values ($1, 'Partie', 'Rejoindre', true), ($2, 'Ailleurs', 'Rejoindre', true)`,
      [gone, elsewhere],
    );
    await employ(gone, nord, '2010-01-01', '2020-01-01');
    await employ(elsewhere, ain);
    const partnerFor = async (from: string, to: string): Promise<unknown> =>
      app.pool.query(
        `insert into club.workstream_partner (id, workstream_id, organization_id, role, valid_from, valid_to) values ($1, $2, $3, 'PARTNER', $4, $5)`,
        [typeId('wpartner'), made, ain, from, to],
      );
    const outside = { ...manager, personId: (await somebody(app.pool)).personId };
    const byOne = async (who: Actor): Promise<string[]> =>
      (
        await app.pool.query(
          `select v.given_name from club.workstream s join network.person v on v.demonstration = s.demonstration
           where s.id = $1 and club.may_be_brought_in(v.id, s.id, $2::date, $3, $4)
             and not exists (select from club.workstream_participant w where w.workstream_id = s.id and w.person_id = v.id)
           order by v.family_name, v.given_name, v.id limit 10`,
          [made, todayInParis(), who.personId, who === coordinator],
        )
      ).rows.map(({ given_name }) => given_name);
    const same = async (): Promise<string[][]> => {
      const all = [animator, manager, outside, coordinator];
      const found = await Promise.all(all.map((who) => offered(who, undefined, made)));
      expect(found).toEqual(await Promise.all(all.map(byOne)));
      return found;
    };
    await partnerFor('2020-01-01', '2021-01-01');
    const before = await same();
    await partnerFor('2022-01-01', 'infinity');
    const after = await same();
    expect([before[0]!.includes('Ailleurs'), after[0]!.includes('Ailleurs'), after[3]!.includes('Partie')]).toEqual([
      false,
      true,
      true,
    ]);
    expect(after[2]!.length).toBe(after[1]!.length + 1);
    const joined = await join(id, neighbour);
    expect(await offered(coordinator, 'Nadia')).toEqual([]);
    expect(code(await write('workstreamParticipantRecord', { workstreamId: id }, '', neighbour))).toBe(
      'WORKSTREAM_PARTICIPANT_PRESENT',
    );
    expect(
      code(await write('workstreamParticipantRecord', { workstreamId: id, role: 'COORDINATOR' }, '', stranger)),
    ).toBe('NOT_ALLOWED');
    expect(
      code(await write('workstreamParticipantRecord', { workstreamId: id, personId: colleague.personId })),
    ).toBeNull();
    // Whoever goes on the day they came has never been there; the last who coordinates it does not go.
    expect(code(await write('workstreamParticipantEnd', { id: joined }, '', neighbour))).toBeNull();
    expect((await read(id, 'participants { totalCount }')).participants.totalCount).toBe(2);
    const [own] = (await read(id, 'participants { nodes { id role } }')).participants.nodes;
    expect(code(await write('workstreamParticipantEnd', { id: own.id }))).toBe('INVALID_INPUT');
  });

  it('changes its lead on a day, and is made by both before and after', async () => {
    const id = await propose('Passer la main');
    await app.pool.query(`update club.workstream_partner set valid_from = '2024-01-01' where workstream_id = $1`, [id]);
    const partner = await write(
      'workstreamPartnerRecord',
      { workstreamId: id, organizationId: ain, from: '2024-02-01' },
      'workstreamPartner { id }',
      neighbours,
    );
    expect(code(await write('workstreamPartnerRecord', { workstreamId: id, organizationId: ain }))).toBe(
      'WORKSTREAM_PARTNER_PRESENT',
    );
    const handed = await write(
      'workstreamLead',
      { id: partner.workstreamPartner.id, on: '2025-01-01' },
      'workstreamPartner { role }',
    );
    expect(handed).toEqual({ workstreamPartner: { role: 'LEAD' }, userErrors: [] });
    const on = async (day: string): Promise<unknown> => {
      const { lead, partners } = await read(
        id,
        'lead { key } partners { nodes { role organization { key } } }',
        animator,
        day,
      );
      return [lead.key, ...partners.nodes.map(({ role, organization }: any) => `${role} ${organization.key}`)];
    };
    expect(await on('2024-12-31')).toEqual(['caue-59', 'LEAD caue-59', 'PARTNER caue-01']);
    expect(await on('2025-01-01')).toEqual(['caue-01', 'LEAD caue-01', 'PARTNER caue-59']);
    const [lead] = (await read(id, 'partners { nodes { id } }')).partners.nodes;
    expect(code(await write('workstreamPartnerEnd', { id: lead.id }))).toBe('INVALID_INPUT');
  });

  it('has parts that have none, of workstreams that one coordinates', async () => {
    const [whole, part] = [await propose('Tout'), await propose('Partie')];
    expect(code(await write('workstreamUpdate', { id: part, parentId: part }))).toBe('INVALID_INPUT');
    expect(code(await write('workstreamUpdate', { id: part, parentId: whole }))).toBeNull();
    expect(code(await write('workstreamUpdate', { id: whole, parentId: part }))).toBe('INVALID_INPUT');
    expect(code(await write('workstreamUpdate', { id: part, expectedVersion: 1, titleFr: 'Autre' }))).toBe(
      'VERSION_CONFLICT',
    );
    expect(await read(whole, 'parts { nodes { title } }')).toEqual({ parts: { nodes: [{ title: 'Partie' }] } });
    expect((await read(part, 'parent { id }', stranger)).parent.id).toBe(whole);
  });

  it('tells those who come into its team, to whom a task is given, and who follow it', async () => {
    const id = await propose('Être au courant');
    const { accountId, personId } = await somebody(app.pool, { roles: [{ role: 'MEMBER', organizationId: nord }] });
    const ines: Actor = { ...actor(['MEMBER'], [nord]), id: accountId, personId };
    await employ(personId, nord);
    const lines = async (): Promise<unknown> =>
      (
        await ask(
          '{ viewer { notifications(first: 5) { nodes { subject { __typename id } lines } } following { nodes { subject { id } } } } }',
          ines,
        )
      ).viewer;
    await write('workstreamParticipantRecord', { workstreamId: id, personId });
    await write('taskRecord', { workstreamId: id, title: 'Compter les bancs', assigneeId: personId });
    await write('workstreamLaunch', { id });
    expect(await lines()).toEqual({
      notifications: {
        nodes: [
          {
            subject: { __typename: 'Workstream', id },
            lines: [
              'Le chantier est lancé.',
              'Ana Spec vous confie : Compter les bancs.',
              'Ana Spec vous ajoute à l’équipe.',
            ].map((line) => expect.stringContaining(line.split(' ').at(-1)!)),
          },
        ],
      },
      following: { nodes: [{ subject: { id } }] },
    });
    // Own acts tell nobody of themselves.
    await write('workstreamDeliver', { id }, '', coordinator);
    await write('workstreamUpdate', { id, visibility: 'TEAM' });
    await app.pool.query(`delete from club.workstream_participant where person_id = $1`, [personId]);
    const away: Actor = { ...ines, roles: [] };
    const { viewer } = await ask('{ viewer { notifications(first: 5) { totalCount } } }', away);
    expect(viewer.notifications.totalCount).toBe(0);
  });
});
