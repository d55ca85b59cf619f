import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import exifr from 'exifr';
import { type Actor, ANONYMOUS } from '#lib/access';
import { typeId } from '#lib/graphql';
import { actor, somebody, type Somebody, photograph as telephone, polyglot, SOMEBODY } from '#lib/testing';
import {
  ain,
  colleague,
  coordinator,
  manager,
  neighbour,
  nord,
  useParticipation,
  writer,
} from '../testing/participation.js';

const folder = mkdtempSync(join(tmpdir(), 'photograph-spec-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const { app, prepare, decide, hide } = useParticipation({ MEDIA_FOLDER: folder, JOBS: 'embedded' });
const { ask, write, fault } = app;

let ida: Somebody;
let tom: Somebody;
const as = ({ accountId, personId }: Somebody): Actor => ({ ...actor(), id: accountId, personId });
beforeAll(async () => {
  [ida, tom] = [await somebody(app.pool), await somebody(app.pool)];
});

let nr = 0;
/** A series of viewpoints of an organization, as everybody sees it. */
async function series(organization = nord, status = 'PUBLISHED'): Promise<string> {
  const id = typeId('series');
  await app.pool.query(
    `insert into portals.item (id, kind, organization_id, licence_id, title, status, audience, published_on, shown_version)
     values ($1, 'VIEWPOINT_SERIES', $2, 'etalab-2.0', 'La vallée', $3, 'EVERYONE', case when $3 = 'PUBLISHED' then date '2026-01-01' else 'infinity' end, case when $3 = 'PUBLISHED' then 1 end)`,
    [id, organization, status],
  );
  return id;
}
const PHOTO =
  'call { id ... on PhotoCall { subject photographsEach asksPosition asksDay licence { spdx } series { id } viewerMaySend } }';
const open = async (values: object = {}): Promise<any> => {
  const territory = (await ask('{ territory(kind: DEPARTEMENT, code: "59") { id } }')).territory.id;
  const { initiative } = await prepare(`photos-${++nr}`, { territories: [territory] }, manager);
  await write('initiativePublish', { id: initiative.id }, '', manager);
  const input = {
    initiativeId: initiative.id,
    kind: 'PHOTO',
    titleFr: 'Vos clochers',
    closesAt: '2099-01-01T00:00:00Z',
  };
  return write('callRecord', { ...input, subjectFr: 'Un clocher', ...values }, PHOTO, manager);
};
const opened = async (values: object = {}): Promise<string> => {
  const { call, userErrors } = await open(values);
  expect(userErrors).toEqual([]);
  return call.id;
};

const TUS = { 'tus-resumable': '1.0.0' };
const http = (path: string, method: string, headers: object, body?: Uint8Array): Promise<Response> =>
  fetch(`${app.app.url}${path}`, { method, headers: headers as never, body: body as never });
const codeOf = async (answer: Response): Promise<string> => ((await answer.json()) as any).userErrors[0].code;
const begin = (who: Somebody | undefined, holder: string, length: number): Promise<Response> =>
  http('/files/uploads', 'POST', {
    ...{ ...TUS, ...who?.headers, 'upload-length': String(length) },
    'upload-metadata': `holder ${Buffer.from(holder).toString('base64')}`,
  });
/** Sends all of a file; the answer to its last piece, or to its beginning where that is refused. */
async function send(who: Somebody, holder: string, file: Uint8Array): Promise<{ id?: string; answer: Response }> {
  const begun = await begin(who, holder, file.length);
  const path = begun.headers.get('location');
  if (!path) return { answer: begun };
  const head = { ...TUS, ...who.headers, 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' };
  const answer = await http(path, 'PATCH', head, file);
  return { id: answer.status === 204 ? path.split('/').at(-1)! : undefined, answer };
}
const drop = (who: Somebody, id: string): Promise<Response> =>
  http(`/files/uploads/${id}`, 'DELETE', { ...TUS, ...who.headers });

const CARD = `contribution { id version status author { displayName } point { precision longitude } territory { id }
  photograph { alternativeText takenOn licence { spdx } imageRight isDrawn renditions { url format width } } retakes { id } }`;
const submit = (callId: string, uploadId: string, photo: object = {}, more: object = {}, who = ida): Promise<any> =>
  write(
    'contributionSubmit',
    {
      ...{ callId, title: 'Le clocher', displayName: 'Ida', ...more },
      photograph: { uploadId, alternativeText: 'Un clocher', licence: 'CC-BY-4.0', imageRight: 'NOBODY', ...photo },
    },
    CARD,
    as(who),
  );
/** Sends a photograph as a contribution, drawn. */
async function sent(callId: string, photo: object = {}, more: object = {}, who = ida): Promise<any> {
  const { id } = await send(who, callId, await telephone(330 + ++nr, 200));
  const { contribution, userErrors } = await submit(callId, id!, photo, more, who);
  expect(userErrors).toEqual([]);
  for (let tries = 0; tries < 3000; tries++) {
    const { photograph, version } = await one(contribution.id, as(who));
    if (photograph.isDrawn) return { ...contribution, version, photograph, uploadId: id };
    await delay(20);
  }
  throw new Error('It is never drawn');
}
const one = async (id: string, who: Actor = ANONYMOUS): Promise<any> =>
  (
    await ask(
      `{ c: contribution(id: "${id}") { version photograph { isDrawn renditions { url } } viewpointPhotographs { id } } }`,
      who,
    )
  ).c;
/** What nobody, or the caller, finds of a contribution anywhere. */
const found = async (id: string, callId: string, url: string, who: Actor = ANONYMOUS): Promise<unknown[]> => {
  const { list, sought, boxed, node, call, chain } = await ask(
    `{ list: contributions(filter: { call: "${callId}" }) { totalCount nodes { photograph { alternativeText renditions { url } } } }
      sought: contributions(filter: { call: "${callId}", search: "clocher" }) { totalCount }
      boxed: contributions(filter: { call: "${callId}", bbox: [-20, 40, 20, 60] }) { totalCount }
      node(id: "${id}") { id ... on Contribution { photograph { alternativeText } } }
      call(id: "${callId}") { indicators { contributions } }
      chain(of: "${callId}", depth: 1) { after { node { id } } } }`,
    who,
  );
  const file = await http(url, 'GET', {});
  return [
    ...[
      list.totalCount,
      list.nodes.length,
      sought.totalCount,
      boxed.totalCount,
      node?.photograph?.alternativeText ?? null,
    ],
    ...[call.indicators.contributions, (chain?.after ?? []).some((link: any) => link.node?.id === id), file.status],
  ];
};
const NOWHERE = [0, 0, 0, 0, null, 0, false, 404];
const everywhere = (boxed = 0): unknown[] => [1, 1, 1, boxed, 'Un clocher', 1, true, 200];
/** Where the files of a photograph are. */
const kept = (id: string): string => join(folder, id.slice(-2), id);
async function gone(id: string): Promise<boolean> {
  for (let tries = 0; tries < 500 && existsSync(kept(id)); tries++) await delay(20);
  return !existsSync(kept(id));
}

it('says what is to be photographed, how many of each person, under which licence and of which views', async () => {
  const [shown, draft, others] = [await series(), await series(ain, 'DRAFT'), await series(ain)];
  const { call } = await open({ seriesIds: [others, shown], asksDay: true });
  expect(call).toMatchObject({
    ...{ id: expect.stringMatching(/^photocall_/), subject: 'Un clocher', photographsEach: 5, asksPosition: false },
    ...{ asksDay: true, licence: { spdx: 'CC-BY-4.0' }, series: [{ id: others }, { id: shown }], viewerMaySend: 5 },
  });
  for (const [values, path] of [
    [{ subjectFr: null }, ['subjectFr']],
    [{ photographsEach: 51 }, ['photographsEach']],
    [{ licence: 'CC-BY-ND-4.0' }, ['licence']],
    [{ seriesIds: [shown, draft] }, ['seriesIds', '1']],
  ] as const)
    expect((await open(values)).userErrors).toMatchObject([{ path }]);
  const changed = await write('callUpdate', { id: call.id, seriesIds: [shown], photographsEach: 2 }, PHOTO, manager);
  expect(changed.call).toMatchObject({ photographsEach: 2, series: [{ id: shown }], subject: 'Un clocher' });
  expect(await fault('callUpdate', { id: call.id, subjectFr: null }, manager)).toMatchObject({ path: ['subjectFr'] });
  // What is seen of a call tells nobody of a series that they do not see.
  await app.pool.query(
    `update portals.item set status = 'DRAFT', published_on = 'infinity', shown_version = null where id = $1`,
    [shown],
  );
  expect(
    (await ask(`{ call(id: "${call.id}") { ... on PhotoCall { series { id } viewerMaySend } } }`, ANONYMOUS)).call,
  ).toEqual({
    series: [],
    viewerMaySend: null,
  });
});

it('takes pictures of whoever has an account, so many and so large, and what they have uploaded themselves', async () => {
  const callId = await opened({ photographsEach: 2 });
  const ideas = await write(
    'callRecord',
    {
      ...{ initiativeId: (await ask(`{ call(id: "${callId}") { initiative { id } } }`)).call.initiative.id },
      ...{ kind: 'IDEAS', titleFr: 'Des idées', closesAt: '2099-01-01T00:00:00Z', subjectFr: 'Rien' },
    },
    'call { id }',
    manager,
  );
  expect(await codeOf(await begin(undefined, callId, 9))).toBe('NOT_SIGNED_IN');
  expect(await codeOf(await begin(ida, ideas.call.id, 9))).toBe('NOT_THEIRS');
  expect(await codeOf(await begin(ida, callId, 20 * 1024 * 1024 + 1))).toBe('PICTURE_TOO_LARGE');
  const table = await send(ida, callId, Buffer.from('a;b\n1;2\n'));
  expect(await codeOf(table.answer)).toBe('NOT_A_PICTURE');
  expect((await app.pool.query('select from uploads.upload where holder_id = $1', [callId])).rowCount).toBe(0);

  // What a camera wrote is told to whoever sends it alone, and proposed by that.
  const file = await telephone(320, 200);
  const { id, answer } = await send(ida, callId, file);
  expect([answer.headers.get('upload-taken-on'), answer.headers.get('upload-position')]).toEqual([
    '2024-05-17',
    expect.stringMatching(/^3\.0[56]\d*,50\.63$/),
  ]);
  const look = (who?: Somebody): Promise<Response> => http(`/files/uploads/${id}`, 'HEAD', { ...TUS, ...who?.headers });
  expect([(await look(ida)).status, (await look(tom)).status, (await look()).status]).toEqual([200, 404, 401]);
  const notFound = { code: 'NOT_FOUND', path: ['photograph', 'uploadId'] };
  expect((await submit(callId, id!, {}, {}, tom)).userErrors).toMatchObject([notFound]);
  expect((await submit(await opened(), id!)).userErrors).toMatchObject([notFound]);
  const more = await Promise.all(Array.from({ length: 5 }, () => begin(ida, callId, 9)));
  expect(more.map(({ status }) => status).toSorted()).toEqual([201, 201, 201, 201, 429]);
  for (const one of more.filter(({ status }) => status === 201))
    await drop(ida, one.headers.get('location')!.split('/').at(-1)!);

  for (const [photo, path, values = {}] of [
    [{ licence: 'CC0-1.0' }, 'photograph.licence'],
    [{ imageRight: 'MISSING' }, 'photograph.imageRight'],
    [{ takenOn: '2024-05-17' }, 'photograph.takenOn'],
    [{ alternativeText: ' ' }, 'photograph.alternativeText'],
    [{ seriesId: await series() }, 'photograph.seriesId'],
    [{}, 'point', { point: { longitude: 3.06, latitude: 50.63 } }],
  ] as [object, string, object?][])
    expect((await submit(callId, id!, photo, values)).userErrors[0]?.path?.join('.')).toBe(path);
  // A series that is not shown to whoever sends is as one that is not there.
  const [draft, inside] = [await series(nord, 'DRAFT'), await series()];
  await app.pool.query(`update portals.item set audience = 'NETWORK' where id = $1`, [inside]);
  const unseen = await opened({ seriesIds: [draft, inside] });
  for (const seriesId of [draft, inside, await series()])
    expect((await submit(unseen, id!, { seriesId })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', path: ['photograph', 'seriesId'] },
    ]);
  const without = { callId, title: 'Sans image' };
  expect(await fault('contributionSubmit', without, as(ida))).toMatchObject({ path: ['photograph'] });
  const wrong = {
    ...without,
    callId: ideas.call.id,
    photograph: { uploadId: id, alternativeText: 'x', licence: 'CC-BY-4.0', imageRight: 'NOBODY' },
  };
  expect(await fault('contributionSubmit', wrong, as(ida))).toMatchObject({ path: ['photograph'] });

  const [first, other] = [
    await send(ida, callId, await telephone(330, 200)),
    await send(ida, callId, await telephone(340, 200)),
  ];
  const all = await Promise.all([submit(callId, id!), submit(callId, first.id!), submit(callId, other.id!)]);
  expect(all.map(({ userErrors }) => userErrors[0]?.code ?? 'SENT').toSorted()).toEqual([
    'PHOTOGRAPHS_SENT',
    'SENT',
    'SENT',
  ]);
  expect(await codeOf(await begin(ida, callId, 9))).toBe('NOT_THEIRS');
  const { id: back, version } = all.find(({ contribution }) => contribution)!.contribution;
  await write('contributionWithdraw', { id: back, expectedVersion: version }, '', as(ida));
  expect((await begin(ida, callId, 9)).status).toBe(201);
  await app.pool.query('update participation.call set closes_at = now() where id = $1', [callId]);
  expect(await codeOf(await begin(tom, callId, 9))).toBe('NOT_THEIRS');
});

it('tells where and when as whoever sent it wished, and nothing that its camera wrote', async () => {
  const callId = await opened({ asksPosition: true, asksDay: true });
  const point = { longitude: 3.06, latitude: 50.63 };
  const { id } = await send(ida, callId, await telephone(350, 200));
  expect((await submit(callId, id!, { takenOn: '2024-05-16' })).userErrors).toMatchObject([{ path: ['territoryId'] }]);
  expect((await submit(callId, id!, {}, { point })).userErrors).toMatchObject([{ path: ['photograph', 'takenOn'] }]);
  for (const takenOn of ['2199-01-01', '1825-12-31'])
    expect((await submit(callId, id!, { takenOn }, { point })).userErrors).toMatchObject([
      { path: ['photograph', 'takenOn'] },
    ]);
  const exact = await sent(callId, { takenOn: '2024-05-16' }, { point, precision: 'EXACT' });
  expect(exact).toMatchObject({ point: { precision: 'EXACT', longitude: 3.06 }, author: { displayName: 'Ida' } });
  expect(exact.photograph).toMatchObject({ isDrawn: true });
  const street = await sent(callId, { takenOn: '2024-05-16' }, { point, precision: 'STREET' });
  const young = await sent(callId, { takenOn: '2024-05-16' }, { point, precision: 'EXACT', isBelowFifteen: true });
  expect([street.point.precision, young.point.precision]).toEqual(['STREET', 'COMMUNE']);
  expect(young.point.longitude).not.toBe(3.06);
  // Where it really was is kept nowhere.
  const places = 'select from participation.contribution_place where contribution_id = any($1)';
  expect((await app.pool.query(places, [[exact.id, street.id, young.id]])).rowCount).toBe(0);
  expect(
    (await app.pool.query('select from uploads.upload where id = any($1)', [[exact.uploadId, street.uploadId]]))
      .rowCount,
  ).toBe(0);

  // Neither the file that stands for what was sent, nor anything drawn of it, says what the camera wrote.
  const files = readdirSync(kept(exact.uploadId)).map((name) => join(kept(exact.uploadId), name));
  expect(files.filter((file) => statSync(file).isFile())).toHaveLength(1 + exact.photograph.renditions.length);
  for (const file of files) {
    expect(readFileSync(file).includes(SOMEBODY)).toBe(false);
    if (!file.endsWith('webp')) expect(await exifr.gps(file).catch(() => undefined)).toBeUndefined();
  }
  const { id: page } = await send(ida, callId, await polyglot());
  const inert = await submit(callId, page!, { takenOn: '2024-05-16' }, { point });
  expect(inert.userErrors).toEqual([]);
});

it('is nowhere before it was read, after it was hidden and once it is taken back; then its file is gone', async () => {
  const callId = await opened({ moderation: 'BEFORE', asksPosition: true });
  const { id, photograph, uploadId, version } = await sent(callId, {}, { point: { longitude: 3.06, latitude: 50.63 } });
  const { url } = photograph.renditions[0];
  const seen = async (): Promise<number[]> => {
    const manages = await somebody(app.pool, { roles: [{ role: 'MEMBER', organizationId: nord }] });
    const elsewhere = await somebody(app.pool, { roles: [{ role: 'ORGANIZATION_MANAGER', organizationId: ain }] });
    const all = [undefined, tom, elsewhere, ida, manages];
    return Promise.all(all.map(async (who) => (await http(url, 'GET', who?.headers ?? {})).status));
  };
  expect(await found(id, callId, url)).toEqual(NOWHERE);
  expect((await found(id, callId, url, as(tom))).slice(0, 7)).toEqual(NOWHERE.slice(0, 7));
  expect(await seen()).toEqual([404, 404, 404, 200, 200]);
  expect((await http(url, 'GET', ida.headers)).headers.get('cache-control')).toBe('private, no-store');
  expect((await one(id, writer)).photograph.renditions).not.toEqual([]);

  await decide(id, { restriction: 'NONE', facts: 'Rien' }, colleague);
  expect(await found(id, callId, url)).toEqual(everywhere(1));
  expect(await seen()).toEqual([200, 200, 200, 200, 200]);
  const answer = await http(url, 'GET', {});
  expect([answer.headers.get('cache-control'), answer.headers.get('content-type')]).toEqual([
    'public, no-cache',
    'image/avif',
  ]);
  // Nothing leads to the file that stands for what was sent.
  for (const path of [`/files/photographs/${id}`, `/files/photographs/${id}/original`, `/files/media/${uploadId}`])
    expect((await http(path, 'GET', ida.headers)).status).toBe(404);

  await hide(id, colleague);
  expect(await found(id, callId, url)).toEqual(NOWHERE);
  expect(await seen()).toEqual([404, 404, 404, 200, 200]);

  const later = await sent(callId, {}, { point: { longitude: 3.06, latitude: 50.63 } });
  const [{ url: drawn }] = later.photograph.renditions;
  expect(existsSync(kept(later.uploadId))).toBe(true);
  await write('contributionWithdraw', { id: later.id, expectedVersion: later.version }, '', as(ida));
  expect((await http(drawn, 'GET', ida.headers)).status).toBe(404);
  expect((await one(later.id, as(ida))).photograph).toBeNull();
  expect(await gone(later.uploadId)).toBe(true);
  expect(version).toBeGreaterThan(0);
});

it('is taken into a series with its author, licence and day by whoever may change that, and is out of it once the contribution is', async () => {
  const [seriesId, elsewhere] = [await series(), await series(ain)];
  const callId = await opened({ seriesIds: [seriesId], asksDay: true, licence: 'CC-BY-SA-4.0' });
  const photo = { takenOn: '2024-05-17', licence: 'CC-BY-SA-4.0', seriesId, imageRight: 'CONSENT' };
  const { id, uploadId, retakes } = await sent(callId, photo);
  expect(retakes).toEqual({ id: seriesId });
  const take = (who: Actor, values: object = {}): Promise<any> =>
    write(
      'contributionPhotographTake',
      { id, seriesId, ...values },
      'contribution { viewpointPhotographs { id } }',
      who,
    );
  const codes = async (who: Actor, values: object = {}): Promise<unknown> =>
    (await take(who, values)).userErrors[0]?.code;
  expect(await codes(neighbour)).toBe('NOT_ALLOWED');
  // A member writes the initiative, and publishes no series.
  expect(await codes(writer)).toBe('NOT_ALLOWED');
  expect(await codes(manager, { seriesId: elsewhere })).toBe('NOT_ALLOWED');
  expect(await codes(manager, { expectedVersion: 9 })).toBe('VERSION_CONFLICT');
  const { contribution, userErrors } = await take(manager, { commentFr: 'La haie est replantée.' });
  expect(userErrors).toEqual([]);
  expect(await codes(manager)).toBe('PHOTOGRAPH_TAKEN');
  expect(await codes(coordinator, { seriesId: elsewhere })).toBeUndefined();
  const SHOWN = `{ item(id: "${seriesId}") { ... on ViewpointSeries { photographs { nodes { id takenOn author comment contribution { id }
    media { id author licence { spdx } imageRight alternativeText isDrawn url position { longitude } } } } } } }`;
  const shown = async (): Promise<any[]> => (await ask(SHOWN, ANONYMOUS)).item.photographs.nodes;
  let [taken] = await shown();
  for (let tries = 0; tries < 3000 && !taken.media.isDrawn; tries++) {
    await delay(20);
    [taken] = await shown();
  }
  expect(taken).toMatchObject({
    ...{ id: contribution.viewpointPhotographs[0].id, takenOn: '2024-05-17', author: 'Ida', contribution: { id } },
    comment: 'La haie est replantée.',
    media: {
      author: 'Ida',
      licence: { spdx: 'CC-BY-SA-4.0' },
      imageRight: 'CONSENT',
      alternativeText: 'Un clocher',
      position: null,
    },
  });
  expect((await http(taken.media.url, 'GET', {})).status).toBe(200);
  // The way to it, and back.
  const chain = async (of: string, way: 'before' | 'after'): Promise<string[]> =>
    (await ask(`{ chain(of: "${of}", depth: 1) { ${way} { kind node { id } } } }`, ANONYMOUS)).chain?.[way].flatMap(
      ({ kind, node }: any) => (kind === 'TAKEN_INTO_SERIES' ? [node.id] : []),
    ) ?? [];
  expect(await chain(id, 'after')).toContain(seriesId);
  expect(await chain(seriesId, 'before')).toEqual([id]);

  const { rows } = await app.pool.query(
    'select folder from portals.media m join participation.photograph_copy c on c.media_id = m.id where c.contribution_id = $1',
    [id],
  );
  expect(rows).toHaveLength(2);
  // It is the cover of something by now: what is shown of it goes all the same.
  await app.pool.query('update portals.item set cover_id = $2 where id = $1', [seriesId, taken.media.id]);
  // And a text shows it, so that its row stays.
  await app.pool.query(`insert into portals.media_use (media_id, item_id, place) values ($1, $2, 'TEXT')`, [
    ...[taken.media.id, seriesId],
  ]);
  await hide(id, colleague);
  expect(await shown()).toEqual([]);
  expect([await chain(id, 'after'), await chain(seriesId, 'before')]).toEqual([[], []]);
  expect((await http(taken.media.url, 'GET', {})).status).toBe(404);
  expect(
    (await ask(`{ media(id: "${taken.media.id}") { title author alternativeText takenOn } }`, manager)).media,
  ).toEqual({ title: 'Photographie retirée', author: 'Anonyme', alternativeText: null, takenOn: null });
  for (const { folder: place } of rows) expect(await gone(place)).toBe(true);
  expect(existsSync(kept(uploadId))).toBe(true);
  expect(await codes(manager)).toBe('CONTRIBUTION_STATE');
});

it('goes with its author, who may leave it without a name', async () => {
  const seriesId = await series();
  const callId = await opened({ asksDay: true });
  const { id, uploadId } = await sent(callId, { takenOn: '2024-05-17' }, {}, tom);
  expect((await write('contributionPhotographTake', { id, seriesId }, '', manager)).userErrors).toEqual([]);
  const author = async (of = seriesId): Promise<unknown> =>
    (await ask(`{ item(id: "${of}") { ... on ViewpointSeries { photographs { nodes { author } } } } }`, ANONYMOUS)).item
      .photographs.nodes;
  expect(await author()).toEqual([{ author: 'Ida' }]);
  // The library shows it in another series too.
  const [{ media_id: mediaId }] = (
    await app.pool.query('select media_id from participation.photograph_copy where contribution_id = $1', [id])
  ).rows;
  const again = await series();
  const recorded = { itemId: again, mediaId, takenOn: '2024-05-17' };
  expect((await write('photographRecord', recorded, '', manager)).userErrors).toEqual([]);
  await app.pool.query('update participation.contribution set person_id = null, shown_name = null where id = $1', [id]);
  expect(await author()).toEqual([{ author: 'Anonyme' }]);
  expect(await author(again)).toEqual([{ author: 'Anonyme' }]);
  await app.pool.query('delete from participation.contribution_photograph where contribution_id = $1', [id]);
  expect(await author()).toEqual([]);
  expect(await gone(uploadId)).toBe(true);
});
