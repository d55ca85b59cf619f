import { afterEach, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { type DetailedError, Upload } from 'tus-js-client';
import { type Actor, ANONYMOUS } from '#lib/access';
import { actor, bomb, DRAWING, HEIC, photograph, polyglot, SOMEBODY } from '#lib/testing';
import { BucketServer } from '../store/testing/bucket-server.js';
import { ain, elsewhere, inTeam, nord, RIGHTS, useLibrary } from './testing/library.js';

/** On a disk they are kept by the specs of items with pictures. */
const bucket = new BucketServer();
const { app, begin, patch, at, upload, record, drawn, show, member, get } = useLibrary(bucket);

const FIELDS = `id kind mime width height title licence { spdx } position { longitude latitude } takenOn url(width: 300)
  renditions { url format width } iiif original isDrawn`;
const read = async (id: string, who = inTeam): Promise<any> =>
  (await app.ask(`{ media(id: "${id}") { ${FIELDS} } }`, who)).media;
afterEach(() => void (bucket.trouble = () => undefined));
/** Names of what is kept of an upload. */
const kept = (upload: string): string[] =>
  [...bucket.objects.keys()].filter((key) => key.includes(upload)).map((key) => key.split('/').slice(2).join('/'));
const bytesOf = async (answer: Response): Promise<Buffer> => Buffer.from(await answer.arrayBuffer());
const recorded = async (file: Uint8Array, rights: object = RIGHTS): Promise<string> => {
  const { media, ...rest } = await record(await member(), file, rights);
  if (!media) throw new Error(JSON.stringify(rest));
  return media.id;
};

describe('an upload', () => {
  it('goes on where it was cut off, by the client of tus, and is then what was sent', async () => {
    const who = await member();
    const file = await photograph(1400, 900);
    expect(file.length).toBeGreaterThan(600_000);
    const options = {
      endpoint: `${app.app.url}/files/uploads`,
      chunkSize: 200_000,
      headers: who.headers,
      metadata: { organization: nord },
      retryDelays: null,
    };
    const begun = await new Promise<string>((resolve, reject) => {
      const first = new Upload(file, {
        ...options,
        onError: reject,
        onChunkComplete: () => void first.abort().then(() => resolve(first.url!)),
      });
      first.start();
    });
    const halfway = Number((await at(who, new URL(begun).pathname)).headers.get('upload-offset'));
    expect(halfway).toBeGreaterThanOrEqual(200_000);
    expect(halfway).toBeLessThan(file.length);
    let firstSeen = 0;
    await new Promise<void>((resolve, reject) => {
      const next = new Upload(file, {
        ...options,
        uploadUrl: begun,
        onError: reject,
        onProgress: (sent) => void (firstSeen ||= sent),
        onSuccess: () => resolve(),
      });
      next.start();
    });
    expect(firstSeen).toBeGreaterThanOrEqual(halfway);
    const { rows } = await app.pool.query('select facts from uploads.upload where id = $1', [begun.split('/').at(-1)]);
    expect(rows[0].facts).toMatchObject({
      kind: 'IMAGE',
      mime: 'image/jpeg',
      width: 1400,
      height: 900,
      bytes: file.length,
    });
    const refused = new Upload(HEIC, { ...options, onError: () => undefined });
    const why = await new Promise<Error>((resolve) => {
      refused.options.onError = resolve;
      refused.start();
    });
    expect((why as DetailedError).originalResponse?.getBody()).toContain('HEIC_NOT_READ');
  });

  it('keeps what came before a connection was lost in the middle of a piece', async () => {
    const who = await member();
    const path = (await begin(who, 1_000_000)).headers.get('location')!;
    const lost = new ReadableStream({
      async pull(controller) {
        controller.enqueue(Buffer.alloc(300_000, 'a'));
        await new Promise((resolve) => setTimeout(resolve, 50));
        controller.error(new Error('The train goes into a tunnel'));
      },
    });
    await expect(patch(who, path, 0, lost)).rejects.toThrow();
    let offset = 0;
    for (let tries = 0; tries < 3000 && offset === 0; tries++)
      offset = Number((await at(who, path)).headers.get('upload-offset'));
    expect(offset).toBeGreaterThanOrEqual(262_144);
    expect((await patch(who, path, 0, Buffer.alloc(10))).status).toBe(409);
    const statuses = async (): Promise<number[]> => {
      const rest = Buffer.alloc(1_000_000 - Number((await at(who, path)).headers.get('upload-offset')), 'a');
      const both = await Promise.all([1, 2].map(() => patch(who, path, 1_000_000 - rest.length, rest)));
      return both.map(({ status }) => status).sort();
    };
    let both = await statuses();
    // While what the lost connection brought is still being written, an offset is out of date at once.
    for (let tries = 0; tries < 500 && both.every((status) => status === 409); tries++) both = await statuses();
    // It is a file of nothing but one letter: whole, looked at, and not taken.
    expect(both).toEqual([409, 415]);
    expect((await at(who, path)).status).toBe(404);
  });

  it('is whole for whoever asks while it is looked at, again and again', async () => {
    const who = await member();
    const file = Buffer.from(`[${Array.from({ length: 300_000 }, (_, i) => i).join(',')}]`);
    const path = (await begin(who, file.length)).headers.get('location')!;
    const asked = [patch(who, path, 0, file)];
    for (let i = 0; i < 8; i++) {
      await new Promise((resolve) => setTimeout(resolve, 15));
      asked.push(at(who, path));
    }
    expect([...new Set((await Promise.all(asked)).map(({ status }) => status))].sort()).toEqual([200, 204]);
    const { headers } = await at(who, path);
    expect([headers.get('upload-offset'), headers.get('upload-kind')]).toEqual([String(file.length), 'DATA']);
  });

  it('is of the account that began it, while it works for the organization', async () => {
    const [who, colleague] = [await member(), await member()];
    expect(
      [await begin(await member(ain), 10), await begin({ ...who, headers: {} as never }, 10)].map((r) => r.status),
    ).toEqual([403, 401]);
    const path = (await begin(who, 10)).headers.get('location')!;
    for (const method of ['HEAD', 'DELETE']) expect((await at(colleague, path, method)).status).toBe(404);
    expect((await patch(colleague, path, 0, Buffer.from('0123456789'))).status).toBe(404);
    expect((await at(who, path)).headers.get('upload-offset')).toBe('0');
    const sent = await upload(who, DRAWING);
    const stolen = await app.app.post(
      'mutation ($input: MediaRecordInput!) { mediaRecord(input: $input) { userErrors { code path } } }',
      { input: { uploadId: (sent as { id: string }).id, ...RIGHTS } },
      colleague.headers,
    );
    expect(await stolen.json()).toMatchObject({
      data: { mediaRecord: { userErrors: [{ code: 'NOT_FOUND', path: ['uploadId'] }] } },
    });
    await app.pool.query(`update identity.role_grant set valid_to = current_date where account_id = $1`, [
      who.accountId,
    ]);
    for (let tries = 0; tries < 3000 && (await at(who, path)).status !== 404; tries++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await patch(who, path, 0, Buffer.from('0123456789'))).status).toBe(404);
  });

  it('is one of twenty at most, and goes when nobody goes on with it', async () => {
    const who = await member();
    const many = await Promise.all(Array.from({ length: 23 }, () => begin(who, 4)));
    expect(
      many
        .map(({ status }) => status)
        .sort()
        .slice(19),
    ).toEqual([201, 429, 429, 429]);
    expect((await begin(await member(), 101 * 1024 * 1024)).status).toBe(413);
    const { id } = (await upload(await member(), DRAWING)) as { id: string };
    expect(kept(id)).toEqual(['original']);
    await app.pool.query(
      `update uploads.upload set expires_at = now() - interval '1 minute' where account_id = $1 or id = $2`,
      [who.accountId, id],
    );
    const path = many.find(({ status }) => status === 201)!.headers.get('location')!;
    expect((await patch(who, path, 0, Buffer.from('1234'))).status).toBe(404);
    await app.pool.query(`select graphile_worker.add_job('portals.tidy-uploads', '{}'::json)`);
    const left = async () =>
      (await app.pool.query('select from uploads.upload where account_id = $1 or id = $2', [who.accountId, id]))
        .rowCount;
    for (let tries = 0; tries < 3000 && (await left()) !== 0; tries++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect([await left(), kept(id)]).toEqual([0, []]);
  });

  it('stays while nothing can be kept, which is said; then it is kept, and what is drawn of it too', async () => {
    const who = await member();
    const file = await photograph(900, 600);
    bucket.trouble = (method) => (method === 'PUT' ? { status: 503 } : undefined);
    const path = (await begin(who, file.length)).headers.get('location')!;
    const [id] = path.split('/').slice(-1);
    const sent = await patch(who, path, 0, file);
    expect([sent.status, sent.headers.get('retry-after'), await sent.json()]).toMatchObject([
      503,
      '30',
      { userErrors: [{ code: 'STORE_UNAVAILABLE', message: expect.stringContaining('bien arrivé') }] },
    ]);
    // As clients of tus ask: they would send all of it again after anything else.
    expect((await at(who, path)).status).toBe(423);
    bucket.trouble = () => undefined;
    const there = await at(who, path);
    expect([there.status, there.headers.get('upload-offset'), kept(id!)]).toEqual([
      200,
      String(file.length),
      ['original'],
    ]);
    bucket.trouble = (method, key) => (method === 'PUT' && key.endsWith('.webp') ? { status: 500 } : undefined);
    const { mediaRecord } = await (
      await app.app.post(
        'mutation ($input: MediaRecordInput!) { mediaRecord(input: $input) { media { id } userErrors { code } } }',
        { input: { uploadId: id, ...RIGHTS } },
        who.headers,
      )
    )
      .json()
      .then(({ data }: any) => data);
    const failed = async () =>
      (
        await app.pool.query(
          `select from graphile_worker.jobs where task_identifier = 'portals.draw' and attempts > 0 and locked_at is null`,
        )
      ).rowCount;
    for (let tries = 0; tries < 3000 && (await failed()) === 0; tries++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    bucket.trouble = () => undefined;
    await app.pool.query(`update graphile_worker._private_jobs set run_at = now()`);
    await app.pool.query(`select graphile_worker.add_job('portals.tidy-uploads', '{}'::json)`);
    await drawn(mediaRecord.media.id);
    // Nothing can be read: that is another answer than that nothing is there, and nobody keeps it.
    await show(mediaRecord.media.id);
    const { url } = await read(mediaRecord.media.id, ANONYMOUS);
    bucket.trouble = () => 'LOST';
    const unread = await get(url);
    expect([unread.status, unread.headers.get('cache-control'), unread.headers.get('etag')]).toEqual([
      503,
      'no-store',
      null,
    ]);
    bucket.trouble = () => undefined;
    const head = await fetch(`${app.app.url}${url}`, { method: 'HEAD' });
    expect(head.headers.get('content-length')).toBe((await get(url)).headers.get('content-length'));
    expect(Number(head.headers.get('content-length'))).toBeGreaterThan(0);
    const part = await get(url, { range: 'bytes=0-9' });
    expect([part.status, (await bytesOf(part)).length]).toEqual([206, 10]);
    expect(bucket.refused).toEqual([]);
  });

  it('is what its bytes say, whatever it is called: a bomb, a page, a program and what is cut off are refused', async () => {
    const who = await member();
    const png = await sharp(await photograph(64, 64))
      .png()
      .toBuffer();
    const refused = async (file: Uint8Array) => ((await upload(who, file)) as { refused: unknown }).refused;
    expect(await refused(HEIC)).toBe('HEIC_NOT_READ');
    expect(await refused(bomb(20_000))).toBe('TOO_MANY_PIXELS');
    // A strip has few enough, and would keep others waiting for long.
    for (const [width, height] of [
      [79_000_000, 1],
      [8, 30_001],
    ] as const)
      expect(await refused(bomb(width, height))).toBe('TOO_MANY_PIXELS');
    expect(await refused(png.subarray(0, png.length - 200))).toBe('BROKEN');
    for (const other of [
      '<!doctype html><script>alert(1)</script>',
      '#!/bin/sh\nrm -rf /',
      'MZ\0\0',
      '{ "a": ',
      `{ "a": ${' '.repeat(2 ** 20)}`,
      `{ <script>${' '.repeat(2 ** 20)}</script> }`,
      'GIF89a',
    ])
      expect([other, ['UNKNOWN_TYPE', 'BROKEN'].includes(String(await refused(Buffer.from(other))))]).toEqual([
        other,
        true,
      ]);
    expect(await refused(Buffer.alloc(0))).toBe('EMPTY');
  });
});

describe('what is shown of a picture', () => {
  it('has nothing of what its camera wrote, which only those who keep it may read', async () => {
    const file = await photograph(700, 500);
    expect([file.includes(SOMEBODY), (await sharp(file).metadata()).exif === undefined]).toEqual([true, false]);
    const id = await recorded(file);
    await drawn(id);
    await show(id);
    const mine = await read(id);
    expect(mine).toMatchObject({
      kind: 'IMAGE',
      width: 700,
      takenOn: '2024-05-17',
      licence: { spdx: 'etalab-2.0' },
      iiif: null,
    });
    expect(mine.position.latitude).toBeCloseTo(50.63, 4);
    const theirs = await read(id, ANONYMOUS);
    expect(theirs).toMatchObject({ position: null, original: null });
    expect(theirs.renditions.map(({ format, width }: any) => `${width} ${format}`)).toEqual(
      [320, 640, 700].flatMap((width) => ['AVIF', 'JPEG', 'WEBP'].map((format) => `${width} ${format}`)),
    );
    expect(theirs.url).toBe(theirs.renditions.find((r: any) => r.width === 320 && r.format === 'WEBP').url);
    for (const { url, format, width } of theirs.renditions) {
      const answer = await get(url);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, `image/${format.toLowerCase()}`]);
      expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, s-maxage=300, immutable');
      const bytes = await bytesOf(answer);
      const { exif, xmp, iptc, width: drawnWide } = await sharp(bytes).metadata();
      expect([exif, xmp, iptc, drawnWide, bytes.includes(SOMEBODY)]).toEqual([
        undefined,
        undefined,
        undefined,
        width,
        false,
      ]);
    }
    // The name of one with the ending of another is that of no file: nothing is drawn for it.
    const webp = theirs.renditions.find(({ format }: any) => format === 'WEBP').url;
    expect((await get(webp.replace(/webp$/, 'avif'))).status).toBe(404);
    expect(
      (await app.pool.query(`select from graphile_worker.jobs where task_identifier = 'portals.draw'`)).rowCount,
    ).toBe(0);
    const again = await get(theirs.url, { 'if-none-match': (await get(theirs.url)).headers.get('etag') });
    expect(again.status).toBe(304);
    const [steward, other] = [await member(), await member(ain)];
    expect((await get(`/files/media/${id}`)).status).toBe(404);
    expect((await get(`/files/media/${id}`, other.headers)).status).toBe(404);
    const original = await get(mine.original, steward.headers);
    expect([original.headers.get('content-disposition'), (await bytesOf(original)).equals(file)]).toEqual([
      'attachment; filename="halle.jpg"',
      true,
    ]);
    // What is public of it may be kept by anybody, the original by nobody.
    expect(original.headers.get('cache-control')).toBe('private, no-cache');
  });

  it('is drawn anew: of a picture that is a page too, the page is gone', async () => {
    const id = await recorded(await polyglot());
    await drawn(id);
    const { renditions, original } = await read(id);
    for (const { url } of renditions) expect((await bytesOf(await get(url))).includes('script')).toBe(false);
    const answer = await get(original, (await member()).headers);
    expect([
      answer.headers.get('content-disposition')?.startsWith('attachment'),
      answer.headers.get('content-type'),
    ]).toEqual([true, 'image/jpeg']);
  });

  it('is cut into tiles where it is large, as IIIF names them', async () => {
    const id = await recorded(
      await sharp({ create: { width: 2600, height: 900, channels: 3, background: '#86c7a4' } })
        .png()
        .toBuffer(),
    );
    await drawn(id);
    await show(id);
    const { iiif } = await read(id, ANONYMOUS);
    const info = (await (await get(`${iiif}/info.json`)).json()) as any;
    expect(info).toMatchObject({
      type: 'ImageService3',
      profile: 'level0',
      width: 2600,
      tiles: [{ width: 512, scaleFactors: [1, 2, 4, 8] }],
    });
    expect(info.id.endsWith(iiif)).toBe(true);
    const tile = await sharp(await bytesOf(await get(`${iiif}/0,0,512,512/512,512/0/default.jpg`))).metadata();
    expect([tile.width, tile.height]).toEqual([512, 512]);
    expect((await get(`${iiif}/full/325,113/0/default.jpg`)).status).toBe(200);
    expect((await get(`${iiif}/0,0,2600,900/9,9/0/default.jpg`)).status).toBe(404);
    expect((await get(`${iiif}/../../original/0/default.jpg`)).status).toBe(404);
  });
});

describe('a media', () => {
  it('that nothing public shows, or whose right has ended, is nowhere for others', async () => {
    const rights = { ...RIGHTS, title: 'Fête de quartier', imageRight: 'CONSENT', imageRightUntil: '2999-01-01' };
    const id = await recorded(await photograph(400, 300), rights);
    await drawn(id);
    const seen = async (who = ANONYMOUS) => {
      const { media, node, mediaList } = await app.ask(
        `{ media(id: "${id}") { title } node(id: "${id}") { id } mediaList(filter: { search: "fete de quartier" }) { totalCount nodes { id } } }`,
        who,
      );
      return [media?.title ?? null, node?.id ?? null, mediaList.totalCount, mediaList.nodes.length];
    };
    const [NOWHERE, SEEN] = [
      [null, null, 0, 0],
      ['Fête de quartier', id, 1, 1],
    ];
    const plain = ({ url }: { url: string }) => url.replace(/~[^/]*/, '');
    const mine = await read(id);
    expect([await seen(), await seen(elsewhere), await seen(inTeam)]).toEqual([NOWHERE, NOWHERE, SEEN]);
    // Its team has an address that works for a while, without a session.
    expect(mine.url).toMatch(/^\/files\/media\/media_[0-9a-z]{26}~\d+~[0-9a-f]{32}\/320-[0-9a-f]{16}\.webp$/);
    const signed = await get(mine.url);
    expect([signed.status, signed.headers.get('cache-control')]).toEqual([200, 'private, no-cache']);
    expect((await get(plain(mine))).status).toBe(404);
    expect((await get(plain(mine), (await member()).headers)).status).toBe(200);
    expect(
      (await get(mine.url.replace(/~(\d+)~/, (_: string, until: string) => `~${Number(until) + 1}~`))).status,
    ).toBe(404);
    expect((await get(mine.original.replace(id, /media_[^/]*/.exec(mine.url)![0]))).status).toBe(404);
    await show(id, { status: 'DRAFT' });
    expect([await seen(), (await get(plain(mine))).status]).toEqual([NOWHERE, 404]);
    // Of the network it is for those who work there: theirs is an address that is signed.
    await show(id, { audience: 'NETWORK' });
    expect([await seen(), await seen(elsewhere), (await get(plain(mine))).status]).toEqual([NOWHERE, SEEN, 404]);
    expect((await get((await read(id, elsewhere)).url)).status).toBe(200);
    await show(id);
    const shown = await read(id, ANONYMOUS);
    expect([await seen(), (await get(shown.url)).status, shown.url]).toEqual([SEEN, 200, plain(mine)]);
    for (const change of [{ imageRightUntil: '2026-01-01' }, { imageRight: 'MISSING', imageRightUntil: null }]) {
      expect((await app.write('mediaUpdate', { id, ...change })).userErrors).toEqual([]);
      expect([await seen(), await seen(inTeam), (await get(shown.url)).status]).toEqual([NOWHERE, SEEN, 404]);
      // An address that was given while it might be shown is one no longer, but for those who keep it.
      const signedBefore = mine.url;
      expect([(await get(signedBefore)).status, (await get(signedBefore, (await member()).headers)).status]).toEqual([
        404, 200,
      ]);
    }
    const ending = await app.ask(
      '{ mediaList(filter: { imageRightEndsBefore: "2026-02-01", unused: false }) { nodes { id } } }',
    );
    expect(ending.mediaList.nodes).toContainEqual({ id });
  });

  it('is given as a file where it can hold a program, and does nothing', async () => {
    const id = await recorded(DRAWING, { ...RIGHTS, title: 'Plan d’évacuation', alternativeFr: null });
    await show(id);
    const { url, renditions, kind } = await read(id, ANONYMOUS);
    expect([kind, renditions]).toEqual(['DOCUMENT', []]);
    const answer = await get(url);
    const { headers } = answer;
    expect((await bytesOf(answer)).equals(DRAWING)).toBe(true);
    expect(
      ['content-type', 'content-disposition', 'content-security-policy', 'x-content-type-options'].map((n) =>
        headers.get(n),
      ),
    ).toEqual([
      'image/svg+xml',
      'attachment; filename="plan-devacuation.svg"',
      `default-src 'none'; style-src 'unsafe-inline'; sandbox`,
      'nosniff',
    ]);
    const part = await get(url, { range: 'bytes=2-5' });
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
      206,
      `bytes 2-5/${DRAWING.length}`,
      'xml ',
    ]);
  });

  it('is recorded once by an organization, with its rights, and corrected or taken away by its team', async () => {
    const file = await photograph(90, 60);
    const id = await recorded(file);
    const twice = await record(await member(), file);
    expect(twice).toMatchObject({ media: null, userErrors: [{ code: 'MEDIA_ALREADY_RECORDED' }] });
    // Its upload is still there, and theirs.
    const other = await record(await member(), await photograph(91, 60), { ...RIGHTS, licence: 'as you like' });
    expect(other.userErrors).toEqual([{ code: 'NOT_FOUND', path: ['licence'] }]);
    const bare = await record(await member(), await photograph(92, 60), { ...RIGHTS, alternativeFr: ' ' });
    expect(bare.userErrors).toEqual([{ code: 'INVALID_INPUT', path: ['alternativeFr'] }]);
    expect(await app.fault('mediaUpdate', { id, isDecorative: true })).toMatchObject({ path: ['isDecorative'] });
    expect(await app.fault('mediaUpdate', { id, imageRightUntil: '2030-01-01' })).toMatchObject({
      path: ['imageRightUntil'],
    });
    const told = await app.write(
      'mediaUpdate',
      { id, focalPoint: { x: 0.2, y: 0.8 }, title: 'Halle vue du sud' },
      'media { title focalPoint { x y } version }',
    );
    expect(told.media).toEqual({ title: 'Halle vue du sud', focalPoint: { x: 0.2, y: 0.8 }, version: 2 });
    await drawn(id);
    await show(id);
    expect(await app.fault('mediaDelete', { id })).toMatchObject({ code: 'MEDIA_IN_USE', useCount: 1 });
    await app.pool.query('update portals.item set cover_id = null where cover_id = $1', [id]);
    const { url } = await read(id);
    expect(await app.doors('mediaDelete', { id })).toEqual([
      'UNAUTHENTICATED',
      'FORBIDDEN',
      'NOT_ALLOWED',
      'DONE',
      'NOT_FOUND',
    ]);
    expect(await app.audited(id)).toEqual(['MEDIA_RECORD', 'MEDIA_UPDATE', 'MEDIA_DELETE']);
    expect((await get(url)).status).toBe(404);
  });

  it('tells whoever asks of the uses that they see, in its count, its lists and a refusal alike', async () => {
    const id = await recorded(await photograph(93, 60), { ...RIGHTS, alternativeEn: 'A wooden hall.' });
    await show(id);
    await app.pool.query(
      `insert into portals.item (id, kind, resource_kind, organization_id, licence_id, title, status, cover_id)
       values ('resource_hidden', 'RESOURCE', 'IMAGE', $2, 'etalab-2.0', 'Une halle', 'DRAFT', $1)`,
      [id, ain],
    );
    await app.pool.query(
      `insert into portals.portal (id, slug, family, organization_id, title_fr, introduction_fr, visibility, accent, accent_dark, opened_on, cover_id)
       select 'portal_' || v, lower(v), 'THEME', $2, v, '', v, '#2F6048', '#86C7A4', '2024-01-01', $1 from unnest(array['PUBLIC', 'DRAFT']) v`,
      [id, ain],
    );
    const uses = async (who: Actor): Promise<unknown[]> => {
      const { media } = await app.ask(
        `{ media(id: "${id}") { useCount items { totalCount nodes { id } } portals { totalCount nodes { id } } } }`,
        who,
      );
      const { useCount, items, portals } = media;
      const nodes = [...items.nodes, ...portals.nodes].map((one: { id: string }) => one.id);
      expect([useCount, items.totalCount + portals.totalCount]).toEqual([nodes.length, nodes.length]);
      return nodes;
    };
    const seen = [`resource_of_${id}`, 'portal_PUBLIC'];
    expect(await uses(inTeam)).toEqual(seen);
    expect(await uses(actor(['NETWORK_COORDINATOR']))).toHaveLength(4);
    // They see it, as it is shown to all; what shows it is for the team to know.
    expect([await uses(elsewhere), await uses(ANONYMOUS)]).toEqual([[], []]);
    expect(await app.fault('mediaDelete', { id })).toMatchObject({ code: 'MEDIA_IN_USE', useCount: 2 });
    await app.pool.query(`update portals.item set cover_id = null where id = $1`, [seen[0]]);
    await app.pool.query(`update portals.portal set cover_id = null where id = $1`, [seen[1]]);
    expect(await uses(inTeam)).toEqual([]);
    const { mediaList } = await app.ask('{ mediaList(first: 100, filter: { unused: true }) { nodes { id } } }');
    expect(mediaList.nodes).toContainEqual({ id });
    expect(await app.fault('mediaDelete', { id })).toMatchObject({ code: 'MEDIA_IN_USE', useCount: 0 });
  });

  it('is found by its size, by a right that is missing and by words that are missing in a language', async () => {
    const [small, large, missing] = [
      await recorded(await photograph(94, 60), { ...RIGHTS, alternativeEn: 'A wooden hall.' }),
      await recorded(await photograph(940, 600)),
      await recorded(await photograph(95, 60), {
        ...RIGHTS,
        alternativeFr: null,
        isDecorative: true,
        imageRight: 'MISSING',
      }),
    ];
    const found = async (asked: string): Promise<string[]> => {
      const { mediaList } = await app.ask(`{ mediaList(first: 100, ${asked}) { nodes { id bytes } } }`);
      const ids = mediaList.nodes.map(({ id }: { id: string }) => id);
      return ids.filter((id: string) => [small, large, missing].includes(id));
    };
    const bySize = await found('orderBy: { field: BYTES, direction: DESC }');
    expect([bySize[0], bySize.length]).toEqual([large, 3]);
    expect((await found('orderBy: { field: BYTES, direction: ASC }')).at(-1)).toBe(large);
    expect(await found('filter: { lacksAlternative: true }')).toEqual([large]);
    expect(await found('filter: { imageRights: [MISSING] }')).toEqual([missing]);
  });
});
