import { hash } from 'node:crypto';
import { describe, expect, it, jest } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { type Actor, ANONYMOUS } from '#lib/access';
import { dayInWords, instantInWords, todayInParis, typeId } from '#lib/graphql';
import { caughtUp, somebody } from '#lib/testing';
import { ain, animator, citizen, nord, useClub } from '../testing/club.js';
import { get, mediaFolder, PDF, send, worker, works } from '../testing/files.js';
import { type Ask, gather } from './gather.js';
import { LISTS } from './workstream-archive.documents.js';

const { app, propose, read } = useClub({
  // Enough for several archives in a minute.
  env: { ...mediaFolder(), RATE_LIMIT_PER_MINUTE: '300000' },
});
const { write } = app;
const code = ({ userErrors }: any): unknown => userErrors[0]?.code ?? null;

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
    const decidedOn = todayInParis();
    await write('workstreamDecisionRecord', { workstreamId: id, statement: 'On plante.', decidedOn });
    const asked = { workstreamId: id, method: 'MAJORITY', titleFr: 'On y va ?', closesAt: '2999-01-01T00:00:00Z' };
    const { poll, userErrors } = await write('pollOpen', asked, 'poll { id }');
    expect(userErrors).toEqual([]);
    expect(await write('ballotCast', { pollId: poll.id, answer: 'NO' }, '', giver.actor)).toMatchObject({
      userErrors: [],
    });
    await caughtUp(app.pool);
    const files = await archived(id, giver.headers);
    const digest = (name: string): string => hash('sha256', files[name]!, 'hex');
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
      proposedOn: decidedOn,
      decisions: [{ statement: 'On plante.', decidedOn }],
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
    expect(index).toContain(`>Le réparer · faite le ${dayInWords(decidedOn, 'fr')}<`);
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
      `>1er février 2024 · On arrose. · ne vaut plus depuis le ${dayInWords(todayInParis(), 'fr')}<`,
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
      `attachment; filename="chantier-l-ete-des-coeurs-${todayInParis()}.zip"; filename*=UTF-8''chantier-l-%C3%A9t%C3%A9-des-c%C5%93urs-${todayInParis()}.zip`,
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
