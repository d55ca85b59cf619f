import { describe, expect, it } from '@jest/globals';
import { todayInParis, typeId } from '#lib/graphql';
import { caughtUp, somebody } from '#lib/testing';
import { ain, animator, citizen, colleague, nord, neighbours, useClub } from '../testing/club.js';
import { get, mediaFolder, PDF, send, worker, works } from '../testing/files.js';

const { app, propose, read } = useClub({
  errors: '... on WorkstreamFileRemovedError { removedAt }',
  env: mediaFolder(),
});
const { write, ask } = app;
const code = ({ userErrors }: any): unknown => userErrors[0]?.code ?? null;

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
    expect((await read(id, 'collectiveSince')).collectiveSince).toBe(todayInParis());
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
