import { createHash } from 'node:crypto';
import { describe, expect, it, jest } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { type Actor, ANONYMOUS } from '#lib/access';
import { dayInWords, instantInWords, typeId } from '#lib/graphql';
import { actor, caughtUp, somebody } from '#lib/testing';
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
import { get, mediaFolder, PDF, send, worker, works } from '../testing/files.js';
import { type Ask, gather } from '../workstream-archive/gather.js';
import { LISTS } from '../workstream-archive/workstream-archive.documents.js';

const { app, employ, propose, join, read } = useClub({
  errors: '... on WorkstreamFileRemovedError { removedAt }',
  // Enough for several archives in a minute.
  env: { ...mediaFolder(), RATE_LIMIT_PER_MINUTE: '300000' },
});
const { write, ask } = app;
const code = ({ userErrors }: any): unknown => userErrors[0]?.code ?? null;
const today = new Date().toLocaleDateString('en-CA', { timeZone: 'Europe/Paris' });

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
      ...{ title: 'Paysages de canal', state: 'PROPOSED', lead: { key: 'caue-59' }, proposedOn: today },
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
    expect(await stateOn(today)).toEqual({ state: 'CLOSED', lessons: 'À refaire.', launchedOn: '2024-03-01' });
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
          [made, today, who.personId, who === coordinator],
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

describe('A file of a workstream', () => {
  const added = async (
    workstreamId: string,
    who: Awaited<ReturnType<typeof worker>>,
    words: string,
  ): Promise<string> => {
    const uploadId = await send(app, who, workstreamId, PDF(words));
    const input = { workstreamId, uploadId, title: 'Relevé d’été' };
    const { workstreamFile, userErrors } = await write('workstreamFileAdd', input, 'workstreamFile { id }', who.actor);
    expect(userErrors).toEqual([]);
    return workstreamFile.id;
  };
  const FILES = `files { totalCount nodes { id title removedAt person { id } removedBy { id } viewerMayAddVersion viewerMayRemove current { number mediaType bytes url } versions { nodes { number url } } } }`;

  it('is given by who works on it, and read by who sees the work: nobody else hears of it', async () => {
    const id = await propose('Dossier', { visibility: 'PUBLIC' });
    await write('workstreamPartnerRecord', { workstreamId: id, organizationId: ain });
    const giver = await worker(app, id);
    const outsider = await somebody(app.pool);
    expect(await send(app, outsider, id, PDF('x'))).toBe('NOT_THEIRS');
    expect(await send(app, giver, 'workstream_nothing', PDF('x'))).toBe('BAD_HEADER');
    expect(await send(app, giver, id, Buffer.from('<html><script>alert(1)</script></html>'))).toBe('UNKNOWN_TYPE');
    const other = await propose('Autre', { visibility: 'PUBLIC' });
    const elsewhere = await worker(app, other);
    const uploadId = await send(app, giver, id, PDF('un'));
    const input = { workstreamId: id, uploadId, title: 'Relevé' };
    // Of somebody else, for another workstream, and as a media: what was sent is for this alone.
    expect(code(await write('workstreamFileAdd', input, '', elsewhere.actor))).toBe('NOT_ALLOWED');
    await write('workstreamParticipantRecord', { workstreamId: id }, '', colleague);
    expect(code(await write('workstreamFileAdd', input, '', colleague))).toBe('NOT_FOUND');
    await works(app, other, giver.personId);
    expect(code(await write('workstreamFileAdd', { ...input, workstreamId: other }, '', giver.actor))).toBe(
      'NOT_FOUND',
    );
    const rights = { title: 'x', author: 'x', licence: 'etalab-2.0', imageRight: 'NOBODY' };
    const staff = { ...giver.actor, roles: animator.roles };
    expect(code(await write('mediaRecord', { uploadId, ...rights }, '', staff))).toBe('NOT_FOUND');
    const { workstreamFile: file } = await write('workstreamFileAdd', input, 'workstreamFile { id }', giver.actor);
    expect(code(await write('workstreamFileAdd', input, '', giver.actor))).toBe('NOT_FOUND');
    const shown = await read(id, FILES, giver.actor);
    expect(shown.files).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          id: file.id,
          title: 'Relevé',
          removedAt: null,
          current: { number: 1, mediaType: 'application/pdf' },
          viewerMayAddVersion: true,
          viewerMayRemove: true,
        },
      ],
    });
    const { url } = shown.files.nodes[0].current;
    const answer = await get(app, url, giver.headers);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(PDF('un'));
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="releve.pdf"',
      'content-security-policy': expect.stringContaining('sandbox'),
      'cache-control': 'private, no-cache',
    });
    const range = await get(app, url, { ...giver.headers, range: 'bytes=1-3' });
    expect([range.status, await range.text()]).toEqual([206, 'PDF']);
    for (const headers of [{}, outsider.headers]) expect((await get(app, url, headers)).status).toBe(404);
    const lists = `query ($id: ID!, $w: ID!) { workstreamFile(id: $id) { id } workstreamFiles(filter: { workstream: $w }) { totalCount } node(id: $id) { id } }`;
    const none = { workstreamFile: null, workstreamFiles: { totalCount: 0 }, node: null };
    expect(await ask(lists, citizen, { id: file.id, w: id })).toEqual(none);
    expect((await read(id, FILES, citizen)).files).toMatchObject({ totalCount: 0, nodes: [] });
    expect(code(await write('workstreamFileRemove', { id: file.id }, '', citizen))).toBe('NOT_FOUND');
    expect(await ask(lists, neighbours, { id: file.id, w: id })).toMatchObject({ workstreamFile: { id: file.id } });
    expect(await app.lastAudited(file.id)).toMatchObject({ action: 'WORKSTREAM_FILE_ADD', after: { title: 'Relevé' } });
  });

  it('keeps its versions until it is taken out, which leaves a line and takes what it contributed', async () => {
    const id = await propose('Versions', { visibility: 'NETWORK' });
    await write('workstreamPartnerRecord', { workstreamId: id, organizationId: ain });
    const [giver, next] = [await worker(app, id, nord), await worker(app, id, ain)];
    const file = await added(id, giver, 'un');
    const again = async (who: typeof giver, words: string): Promise<any> =>
      write(
        'workstreamFileVersionAdd',
        { fileId: file, uploadId: await send(app, who, id, PDF(words)) },
        'workstreamFileVersion { number }',
        who.actor,
      );
    expect(code(await again(giver, 'un'))).toBe('INVALID_INPUT');
    const both = await Promise.all([again(next, 'deux'), again(giver, 'trois')]);
    expect(both.map((one) => one.workstreamFileVersion.number).sort()).toEqual([2, 3]);
    const given = async () =>
      (await read(id, 'collectiveSince contributions { nodes { kind organization { key } } }')).contributions.nodes;
    expect(await given()).toEqual(['caue-59', 'caue-01'].map((key) => ({ kind: 'FILE', organization: { key } })));
    expect((await read(id, 'collectiveSince')).collectiveSince).toBe(today);
    const versions = (await read(id, FILES)).files.nodes[0].versions.nodes;
    expect(versions.map(({ number }: any) => number)).toEqual([3, 2, 1]);
    for (const { url } of versions) expect((await get(app, url, next.headers)).status).toBe(200);
    expect((await read(id, FILES, animator, '2020-01-01')).files.totalCount).toBe(0);
    // Others gave a part of it: that is for whoever coordinates.
    expect(code(await write('workstreamFileRemove', { id: file }, '', giver.actor))).toBe('NOT_ALLOWED');
    expect(code(await write('workstreamFileRemove', { id: file, expectedVersion: 9 }))).toBe('VERSION_CONFLICT');
    expect(code(await write('workstreamFileRemove', { id: file }))).toBeNull();
    expect((await read(id, FILES)).files.nodes).toMatchObject([
      {
        title: 'Relevé d’été',
        removedAt: expect.any(String),
        removedBy: { id: animator.personId },
        ...{ viewerMayAddVersion: false, viewerMayRemove: false },
        current: null,
        versions: { nodes: [] },
      },
    ]);
    expect([await given(), (await read(id, 'collectiveSince')).collectiveSince]).toEqual([[], null]);
    for (const { url } of versions) expect((await get(app, url, next.headers)).status).toBe(404);
    const { rows } = await app.pool.query(
      `select count(*)::int as n from graphile_worker.jobs where task_identifier = 'portals.forget'`,
    );
    expect(rows[0].n).toBeGreaterThanOrEqual(3);
    expect((await again(next, 'quatre')).userErrors).toMatchObject([
      { code: 'WORKSTREAM_FILE_REMOVED', removedAt: expect.any(String), path: ['fileId'] },
    ]);
    await caughtUp(app.pool);
    const told = (await read(id, 'activity { nodes { kind } }')).activity.nodes.map(({ kind }: any) => kind);
    expect(told.filter((kind: string) => kind.startsWith('FILE'))).toEqual([
      ...['FILE_ADDED', 'FILE_VERSION_ADDED', 'FILE_VERSION_ADDED', 'FILE_REMOVED'],
    ]);
  });
});

describe('The room for files of a workstream', () => {
  it('is 100 versions of a file and 5 GB of all of them, whoever gives two at once', async () => {
    const id = await propose('Petit grenier', { visibility: 'NETWORK' });
    const giver = await worker(app, id, nord);
    const given = async (uploadId: string, fileId?: string): Promise<any> =>
      fileId
        ? write('workstreamFileVersionAdd', { fileId, uploadId }, '', giver.actor)
        : write('workstreamFileAdd', { workstreamId: id, uploadId, title: 'x' }, 'workstreamFile { id }', giver.actor);
    const sent = (words: string): Promise<string> => send(app, giver, id, PDF(words));
    const give = async (words: string, fileId?: string): Promise<any> => given(await sent(words), fileId);
    const file = (await give('un')).workstreamFile.id;
    await app.pool.query('update club.workstream_file_version set number = 100 where file_id = $1', [file]);
    expect((await give('deux', file)).userErrors).toMatchObject([{ code: 'INVALID_INPUT', path: ['fileId'] }]);
    const [whole, rest] = [2 ** 31 - 1, 5 * 1024 ** 3 - 2 * (2 ** 31 - 1)];
    await app.pool.query(
      `with sized as (update club.workstream_file_version set number = 1, bytes = $2 where file_id = $1)
       insert into club.workstream_file_version (id, file_id, number, folder, media_type, bytes, sha256)
       select o.id, $1, o.number, o.id, 'application/pdf', o.bytes, repeat('0', 64)
       from unnest($3::text[], $4::integer[], array[2, 3]) as o (id, bytes, number)`,
      [...[file, whole], [typeId('wfversion'), typeId('wfversion')], [whole, rest - PDF('sept').length]],
    );
    const [seven, eight] = [await sent('sept'), await sent('huit')];
    const both = await Promise.all([given(seven, file), given(eight)]);
    expect(both.map(code).sort()).toEqual(['INVALID_INPUT', null]);
    expect((await give('neuf')).userErrors).toMatchObject([{ code: 'INVALID_INPUT', path: ['uploadId'] }]);
    expect(code(await write('workstreamFileRemove', { id: file }))).toBeNull();
    expect(code(await give('onze'))).toBeNull();
  });
});

describe('The archive of a workstream', () => {
  const archived = async (id: string, headers: object, more = ''): Promise<Record<string, Uint8Array>> => {
    const answer = await get(app, `/files/workstream-archives/${id}.zip${more}`, headers);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/zip']);
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name.replace(/^[^/]+\//, ''), bytes]));
  };
  const text = (files: Record<string, Uint8Array>, name: string): string => strFromU8(files[name]!);

  it('is a bag of what its reader may see, as a whole, and says what is not in it and why', async () => {
    const id = await propose('Grand chantier', { visibility: 'NETWORK', aimFr: 'Un but <b>net</b>.' });
    const part = await propose('Une partie', { parentId: id, visibility: 'TEAM' });
    const shown = await propose('Une vitrine', { parentId: id, visibility: 'PUBLIC' });
    const hidden = await propose('Une partie cachée', { parentId: id, visibility: 'TEAM' });
    const giver = await worker(app, id, nord);
    await works(app, part, giver.personId);
    const input = { workstreamId: id, uploadId: await send(app, giver, id, PDF('archive')), title: 'Relevé' };
    const { workstreamFile: kept } = await write('workstreamFileAdd', input, 'workstreamFile { id }', giver.actor);
    const lost = { ...input, uploadId: await send(app, giver, id, PDF('perdu')), title: 'Perdu' };
    const { workstreamFile: gone } = await write('workstreamFileAdd', lost, 'workstreamFile { id }', giver.actor);
    await app.pool.query(`update club.workstream_file_version set folder = $2 where file_id = $1`, [
      ...[gone.id, typeId('upload')],
    ]);
    const due = (title: string): object => ({ workstreamId: id, title, dueOn: '2999-02-01' });
    await write('taskRecord', due('Trouver un vélo'));
    const { task: made } = await write('taskRecord', due('Le réparer'), 'task { id version }');
    await write('taskMove', { id: made.id, expectedVersion: made.version, state: 'DONE' });
    for (const workstreamId of [part, shown]) await write('taskRecord', { workstreamId, title: 'Une tâche' });
    await write('workstreamDecisionRecord', { workstreamId: id, statement: 'On plante.', decidedOn: today });
    const asked = { workstreamId: id, method: 'MAJORITY', titleFr: 'On y va ?', closesAt: '2999-01-01T00:00:00Z' };
    const { poll, userErrors } = await write('pollOpen', asked, 'poll { id }');
    expect(userErrors).toEqual([]);
    expect(await write('ballotCast', { pollId: poll.id, answer: 'NO' }, '', giver.actor)).toMatchObject({
      userErrors: [],
    });
    await caughtUp(app.pool);
    const files = await archived(id, giver.headers);
    const digest = (name: string): string => createHash('sha256').update(files[name]!).digest('hex');
    const listed = (name: string): string[][] =>
      text(files, name)
        .trim()
        .split('\n')
        .map((row) => row.split('  '));
    for (const name of ['manifest-sha256.txt', 'tagmanifest-sha256.txt'])
      for (const [sum, of] of listed(name)) expect([of, digest(of!)]).toEqual([of, sum]);
    expect(
      listed('manifest-sha256.txt')
        .map(([, of]) => of)
        .sort(),
    ).toEqual(
      Object.keys(files)
        .filter((name) => name.startsWith('data/'))
        .sort(),
    );
    expect(text(files, 'bagit.txt')).toContain('BagIt-Version: 1.0');
    const whole = JSON.parse(text(files, `data/workstreams/${id}.json`));
    expect(whole).toMatchObject({
      title: 'Grand chantier',
      partners: [{ role: 'LEAD', organization: { key: 'caue-59' } }],
      proposedOn: today,
      decisions: [{ statement: 'On plante.', decidedOn: today }],
      parts: [{ id: shown }, { id: part }],
      polls: [{ state: 'OPEN', result: null, export: null, turnout: null }],
    });
    expect(whole.activity.map(({ kind }: any) => kind)).toContain('FILE_ADDED');
    expect(JSON.parse(text(files, `data/workstreams/${part}.json`)).tasks).toMatchObject([{ title: 'Une tâche' }]);
    expect(JSON.parse(text(files, `data/workstreams/${shown}.json`)).tasks).toEqual([]);
    expect(Buffer.from(files[`data/files/${kept.id}/v1-releve.pdf`]!)).toEqual(PDF('archive'));
    const leftOut = JSON.parse(text(files, 'data/left-out.json'));
    expect(leftOut).toMatchObject([
      ...['NOT_YOURS', 'PEOPLE', 'LAST_MOMENTS'].map((reason) => ({ reason })),
      { reason: 'SEALED', id: poll.id, what: 'On y va ?' },
      { reason: 'WORK', workstream: shown },
      { reason: 'FILE_MISSING', what: 'Perdu, v1' },
    ]);
    const index = text(files, 'data/index.html');
    expect(index).toContain('Un but &#60;b&#62;net&#60;/b&#62;.');
    expect(index).toContain(leftOut[3].words);
    expect(index).toContain('>Trouver un vélo · à faire · pour le 1er février 2999<');
    expect(index).toContain(`>Le réparer · faite le ${dayInWords(today, 'fr')}<`);
    expect(index).toContain(`<a href="files/${kept.id}/v1-releve.pdf">Relevé, version 1</a>`);
    // What is there comes first, what is not at the end.
    expect(index.indexOf('Ce qui n’est pas là')).toBeGreaterThan(index.indexOf('Fichiers'));
    expect(index).toContain(' · porte le chantier · ');
    // Sealed is sealed, for whoever cast it too; and what is hidden has left no trace, in whatever file.
    const all = Object.values(files)
      .map((bytes) => strFromU8(bytes))
      .join('\n');
    expect(all).not.toContain(hidden);
    expect(all).not.toContain('cachée');
    expect(all).not.toMatch(/"votedOn": "|"answer": "NO"/);
    expect(text(await archived(id, giver.headers, '?locale=en'), 'data/index.html')).toContain(
      'What is not here, and why',
    );
  });

  it('says how votes came out, when meetings are where they are meant, and what holds and who is there no more', async () => {
    const id = await propose('Chantier mené', { visibility: 'NETWORK' });
    const part = await propose('Sa partie', { parentId: id, visibility: 'NETWORK' });
    const giver = await worker(app, id);
    await works(app, part, giver.personId);
    await app.pool.query(
      `insert into club.workstream_participant (id, workstream_id, person_id, role, valid_from, valid_to) values ($1, $2, $3, 'MEMBER', '2018-01-01', '2019-05-01')`,
      [typeId('wparticipant'), id, giver.personId],
    );
    await app.pool.query(
      `insert into club.workstream_partner (id, workstream_id, organization_id, role, valid_from, valid_to) values ($1, $2, $3, 'PARTNER', '2020-02-01', '2021-03-01')`,
      [typeId('wpartner'), id, ain],
    );
    const decide = async (statement: string, more: object = {}): Promise<string> => {
      const input = { workstreamId: id, statement, decidedOn: '2024-02-01', ...more };
      return (await write('workstreamDecisionRecord', input, 'workstreamDecision { id }')).workstreamDecision.id;
    };
    await decide('On sème.', { reviewOn: '2999-02-01' });
    await write('workstreamDecisionReview', { id: await decide('On arrose.'), holds: false });
    const meet = async (workstreamId: string, title: string): Promise<string> => {
      const at = { startsAt: '2999-07-01T06:00:00Z', endsAt: '2999-07-01T07:00:00Z', timeZone: 'Indian/Reunion' };
      const input = { workstreamId, title, ...at };
      const { workstreamMeeting, userErrors } = await write(
        'workstreamMeetingRecord',
        input,
        'workstreamMeeting { id }',
      );
      expect(userErrors).toEqual([]);
      return workstreamMeeting.id;
    };
    await meet(id, 'Au loin');
    const dates = ['2999-08-01', '2999-08-02'].map((day) => ({
      ...{ startsAt: `${day}T06:00:00Z`, endsAt: `${day}T07:00:00Z` },
    }));
    const open = { workstreamId: id, title: 'Un jour', timeZone: 'Indian/Reunion', dates };
    expect(code(await write('workstreamMeetingRecord', open))).toBeNull();
    // More versions than are read of one row.
    await app.pool.query(
      `insert into club.minutes (id, meeting_id, number, body) select $1 || n, $2, n, 'Dit.' from generate_series(1, 101) n`,
      ['minutes_', await meet(part, 'Bavarde')],
    );
    expect(code(await write('threadOpen', { subjectId: id, body: 'Bonjour.' }, '', giver.actor))).toBeNull();
    const vote = async (asked: object, ...ballots: [Actor, object][]): Promise<void> => {
      const input = { workstreamId: id, closesAt: '2999-01-01T00:00:00Z', ...asked };
      const { poll, userErrors } = await write('pollOpen', input, 'poll { id }');
      expect(userErrors).toEqual([]);
      for (const [who, ballot] of ballots)
        expect(code(await write('ballotCast', { pollId: poll.id, ...ballot }, '', who))).toBeNull();
      expect(code(await write('pollClose', { id: poll.id }))).toBeNull();
    };
    const [yes, objection] = [{ answer: 'YES' }, { answer: 'OBJECTION', reason: 'Trop tôt.' }];
    await vote({ method: 'CONSENT', titleFr: 'Semer ?' }, [animator, yes], [giver.actor, objection]);
    await vote({ method: 'MAJORITY', titleFr: 'Arroser ?', quorumPercent: 80 }, [animator, yes]);
    await vote({ method: 'MAJORITY', titleFr: 'Tailler ?' }, [animator, yes]);
    const files = await archived(id, giver.headers);
    const index = text(files, 'data/index.html');
    const { posts } = JSON.parse(text(files, `data/workstreams/${id}.json`));
    for (const line of [
      'Semer ? · clos · refusée · 1 pour · 1 objection<',
      'Arroser ? · clos · refusée · 1 pour · 0 contre · quorum non atteint<',
      'Tailler ? · clos · acceptée · 1 pour · 0 contre<',
      '>1er février 2024 · On sème. · à revoir le 1er février 2999<',
      `>1er février 2024 · On arrose. · ne vaut plus depuis le ${dayInWords(today, 'fr')}<`,
      ' · participe · du 1er janvier 2018 au 30 avril 2019<',
      ' · participe · depuis le 1er janvier 2020<',
      ' · partenaire · du 1er février 2020 au 28 février 2021<',
      '>Au loin · lundi 1er juillet 2999 à 10:00, heure de La Réunion · prévue<',
      '>Un jour · date à choisir<ul><li>jeudi 1er août 2999 à 10:00, heure de La Réunion · 0 oui · 0 s’il le faut · 0 non</li><li>vendredi 2 août 2999',
      `>${instantInWords(posts[0].writtenAt, 'fr')} · `,
      '>Sa partie · Réunions · Bavarde\u00a0: Cette liste est plus longue',
    ])
      expect(index).toContain(line);
    expect(JSON.parse(text(files, 'data/left-out.json'))).toContainEqual(
      expect.objectContaining({ reason: 'LIST_CUT', workstream: part, what: 'meetings.minutes' }),
    );
    const english = text(await archived(id, giver.headers, '?locale=en'), 'data/index.html');
    for (const line of [
      'refused · 1 for · 1 objection<',
      'quorum not reached<',
      '>Sa partie · Meetings · Bavarde: This list',
    ])
      expect(english).toContain(line);
  });

  it('is there for nobody who does not see the work, and tells of one instant', async () => {
    const id = await propose('L’été "des" cœurs', { visibility: 'PUBLIC' });
    const giver = await worker(app, id);
    const outsider = await somebody(app.pool);
    const path = `/files/workstream-archives/${id}.zip`;
    for (const headers of [{}, outsider.headers]) expect((await get(app, path, headers)).status).toBe(404);
    const none = `/files/workstream-archives/${typeId('workstream')}.zip`;
    expect((await get(app, none, giver.headers)).status).toBe(404);
    const paths = await Promise.all([ANONYMOUS, citizen, giver.actor].map((who) => read(id, 'archivePath', who)));
    expect(paths.map(({ archivePath }) => archivePath)).toEqual([null, null, path]);
    const both = await Promise.all([get(app, path, giver.headers), get(app, path, giver.headers)]);
    const called = both.find(({ status }) => status === 200)!.headers.get('content-disposition')!;
    expect(called).toBe(
      `attachment; filename="chantier-l-ete-des-coeurs-${today}.zip"; filename*=UTF-8''chantier-l-%C3%A9t%C3%A9-des-c%C5%93urs-${today}.zip`,
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 429]);
    await Promise.all(both.map((answer) => answer.arrayBuffer()));
    // What is written while it is read is in none of it.
    const { executor } = app.app.driver;
    const execute = executor.execute.bind(executor);
    const watched = jest.spyOn(executor, 'execute').mockImplementation(async (request) => {
      if (request.context.instant)
        await app.pool.query(
          `insert into club.task (id, workstream_id, title, state, place) values ($1::text, $2, 'Entre-temps', 'TODO', $1::text)`,
          [typeId('task'), id],
        );
      return execute(request);
    });
    const files = await archived(id, giver.headers);
    watched.mockRestore();
    expect(JSON.parse(text(files, `data/workstreams/${id}.json`)).tasks).toEqual([]);
    expect((await read(id, 'tasks { totalCount }', giver.actor)).tasks.totalCount).toBeGreaterThan(10);
  });

  it('leaves a connection to reports, and links nothing that runs', async () => {
    const id = await propose('À tour de rôle', { visibility: 'NETWORK' });
    const [giver, second, third] = [await worker(app, id), await worker(app, id), await worker(app, id)];
    const uploadId = await send(app, giver, id, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'));
    const input = { workstreamId: id, uploadId, title: 'Plan' };
    const { workstreamFile: plan } = await write('workstreamFileAdd', input, 'workstreamFile { id }', giver.actor);
    const path = `/files/workstream-archives/${id}.zip`;
    const { executor } = app.app.driver;
    const execute = executor.execute.bind(executor);
    const [gate, bothRead] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const reading = new Set<unknown>();
    const watched = jest.spyOn(executor, 'execute').mockImplementation(async (request) => {
      if (!request.context.instant) return execute(request);
      if (reading.add(request.context.instant).size === 2) bothRead.resolve();
      await gate.promise;
      return execute(request);
    });
    const both = [get(app, path, giver.headers), get(app, path, second.headers)];
    await bothRead.promise;
    expect((await get(app, path, third.headers)).status).toBe(503);
    gate.resolve();
    for (const answer of await Promise.all(both)) expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(0);
    watched.mockRestore();
    const files = await archived(id, third.headers);
    const name = `files/${plan.id}/v1-plan.svg`;
    expect(files[`data/${name}`]).toBeDefined();
    const index = text(files, 'data/index.html');
    expect(index).toContain(name);
    expect(index).not.toContain(`href="${name}`);
  });

  it('asks where its files are kept for eight of them at once, and leaves out each that is not there', async () => {
    const id = await propose('Beaucoup de versions', { visibility: 'NETWORK' });
    const giver = await worker(app, id);
    const input = { workstreamId: id, uploadId: await send(app, giver, id, PDF('une')), title: 'Une' };
    const { workstreamFile: file } = await write('workstreamFileAdd', input, 'workstreamFile { id }', giver.actor);
    await app.pool.query(
      `insert into club.workstream_file_version (id, file_id, number, folder, media_type, bytes, sha256)
       select o.id, $1, o.n + 1, o.id, 'application/pdf', 1, repeat('0', 64) from unnest($2::text[]) with ordinality as o (id, n)`,
      [file.id, Array.from({ length: 19 }, () => typeId('wfversion'))],
    );
    // By its name: the application has loaded a class of its own.
    const modules: any[] = [...(app.app.app as any).container.getModules().values()];
    const { store } = modules
      .flatMap(({ providers }) => [...providers.values()])
      .find(({ name }) => name === 'WorkstreamArchive').instance;
    const find = store.get.bind(store);
    let [now, most] = [0, 0];
    const watched = jest.spyOn(store, 'get').mockImplementation(async (...asked: any[]) => {
      most = Math.max(most, ++now);
      const found = await find(...asked).finally(() => now--);
      return found;
    });
    const files = await archived(id, giver.headers);
    watched.mockRestore();
    expect(most).toBe(8);
    const missing = JSON.parse(text(files, 'data/left-out.json')).filter(
      ({ reason }: any) => reason === 'FILE_MISSING',
    );
    expect(missing).toHaveLength(19);
    expect(Buffer.from(files[`data/files/${file.id}/v1-une.pdf`]!)).toEqual(PDF('une'));
  });

  it('ends where there is more to say than it has room for, and says of which lists', async () => {
    const row = { id: 'x', state: 'CLOSED', body: 'x'.repeat(2000) };
    const answer = { nodes: [row], pageInfo: { hasNextPage: true, endCursor: 'x' } };
    const asked: Ask = async (document) => {
      const list = Object.values(LISTS).find((one) => one.document === document);
      if (!list) return { workstream: { id: 'w' } };
      return list.path.reduceRight((told: unknown, part) => ({ [part]: told }), answer);
    };
    const { all, leftOut } = await gather(asked, 'w', async () => true, 5000);
    expect(all.map(({ lists }) => [lists.partners.length, lists.posts.length])).toEqual([[3, 0]]);
    const cut = leftOut.filter(({ reason }) => reason === 'LIST_CUT');
    expect(cut.map(({ what }) => what)).toEqual(Object.keys(LISTS));
  });
});
