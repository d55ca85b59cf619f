import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll } from '@jest/globals';
import { ANONYMOUS } from '#lib/access';
import { derivedId } from '#lib/graphql';
import { type BucketServer } from '../../store/testing/bucket-server.js';
import { actor, somebody, type Somebody, useApp, type WrittenApp } from '#lib/testing';

export const nord = derivedId('organization', 'caue-59');
export const ain = derivedId('organization', 'caue-01');
export const inTeam = actor(['MEMBER'], [nord]);
export const elsewhere = actor(['ORGANIZATION_MANAGER'], [ain]);

export const RIGHTS = {
  title: 'Halle',
  author: 'A. Durand',
  licence: 'etalab-2.0',
  imageRight: 'NOBODY',
  alternativeFr: 'Une halle en bois.',
};

const TUS = { 'tus-resumable': '1.0.0' };
const PIECE = { ...TUS, 'content-type': 'application/offset+octet-stream' };

/** The application with media of its own, on the disk or in a bucket. */
export function useLibrary(bucket?: BucketServer) {
  const folder = mkdtempSync(join(tmpdir(), 'media-spec-'));
  const env: Record<string, string> = { MEDIA_FOLDER: folder, JOBS: 'embedded' };
  if (bucket) {
    beforeAll(async () => Object.assign(env, (await bucket.open()).env));
    afterAll(() => bucket.close());
  }
  const app: WrittenApp = useApp({
    errors:
      '... on MediaAlreadyRecordedError { media { id } } ... on MediaInUseError { useCount } ... on TitleTakenOverError { locales }',
    asker: inTeam,
    atTheDoor: [ANONYMOUS, actor(), elsewhere, inTeam, actor(['NETWORK_COORDINATOR'])],
    env,
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const send = (path: string, method: string, headers: object, body?: Uint8Array | ReadableStream): Promise<Response> =>
    fetch(`${app.app.url}${path}`, { method, headers: headers as never, body: body as never, duplex: 'half' } as never);
  /** Begins an upload; its path, or what it was refused with. */
  async function begin(who: Somebody, length: number, organization = nord): Promise<Response> {
    const metadata = `organization ${Buffer.from(organization).toString('base64')},filename aG9saWRheS5qcGc=`;
    return send('/files/uploads', 'POST', {
      ...TUS,
      ...who.headers,
      'upload-length': String(length),
      'upload-metadata': metadata,
    });
  }
  const patch = (who: Somebody, path: string, offset: number, body: Uint8Array | ReadableStream): Promise<Response> =>
    send(path, 'PATCH', { ...PIECE, ...who.headers, 'upload-offset': String(offset) }, body);
  const at = (who: Somebody, path: string, method = 'HEAD'): Promise<Response> =>
    send(path, method, { ...TUS, ...who.headers });
  /** Sends all of a file; its upload, or the code of why it is not taken. */
  async function upload(
    who: Somebody,
    file: Uint8Array,
    organization = nord,
  ): Promise<{ id: string; refused?: never } | { refused: unknown }> {
    const begun = await begin(who, file.length, organization);
    const path = begun.headers.get('location');
    if (!path) return { refused: await codeOf(begun) };
    const sent = await patch(who, path, 0, file);
    return sent.status === 204 ? { id: path.split('/').at(-1)! } : { refused: await codeOf(sent) };
  }
  /** Uploads and records, by HTTP alone: only who uploaded a file records it. */
  async function record(who: Somebody, file: Uint8Array, rights: object = RIGHTS, organization = nord): Promise<any> {
    const { id, refused } = (await upload(who, file, organization)) as { id?: string; refused?: unknown };
    if (!id) return { refused };
    const answer = await app.app.post(
      `mutation ($input: MediaRecordInput!) { mediaRecord(input: $input) { media { id } userErrors { code path } } }`,
      { input: { uploadId: id, ...rights } },
      who.headers,
    );
    const { data, errors } = (await answer.json()) as any;
    return data ? { ...data.mediaRecord, uploadId: id } : { errors };
  }
  async function drawn(id: string): Promise<void> {
    for (let tries = 0; tries < 3000; tries++) {
      const { rows } = await app.pool.query('select drawn_at from portals.media where id = $1', [id]);
      if (rows[0]?.drawn_at) return;
      await delay(20);
    }
    throw new Error('It is never drawn');
  }
  /** An item of which it is the cover. */
  const show = (id: string, state: { status?: string; audience?: string } = {}): Promise<unknown> =>
    app.pool.query(
      `insert into portals.item (id, kind, resource_kind, organization_id, licence_id, title, status, audience, published_on, shown_version, cover_id)
       values ('resource_of_' || $1, 'RESOURCE', 'IMAGE', $2, 'etalab-2.0', 'Une halle', $3, $4, '2026-01-01', 1, $1)
       on conflict (id) do update set status = $3, audience = $4`,
      [id, nord, state.status ?? 'PUBLISHED', state.audience ?? 'EVERYONE'],
    );
  const member = (organizationId = nord): Promise<Somebody> =>
    somebody(app.pool, { roles: [{ role: 'MEMBER', organizationId }] });
  const get = (path: string, headers: object = {}): Promise<Response> => send(path, 'GET', headers);
  return { app, folder, begin, patch, at, upload, record, drawn, show, member, get };
}
export type Library = ReturnType<typeof useLibrary>;

const codeOf = async (answer: Response): Promise<unknown> => ((await answer.json()) as any).userErrors[0].code;
