import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { type Actor } from '#lib/access';
import { typeId } from '#lib/graphql';
import { actor, type Somebody, somebody, type WrittenApp } from '#lib/testing';

/** Where the files of a spec are kept. */
export function mediaFolder(): { MEDIA_FOLDER: string } {
  const folder = mkdtempSync(join(tmpdir(), 'club-files-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return { MEDIA_FOLDER: folder };
}

export const works = (app: WrittenApp, workstreamId: string, personId: string): Promise<unknown> =>
  app.pool.query(
    `insert into club.workstream_participant (id, workstream_id, person_id, role, valid_from) values ($1, $2, $3, 'MEMBER', '2020-01-01')`,
    [typeId('wparticipant'), workstreamId, personId],
  );

/** Somebody who works on a workstream, for an organization or for none, signed in. */
export async function worker(
  app: WrittenApp,
  workstreamId: string,
  organizationId?: string,
): Promise<Somebody & { actor: Actor }> {
  const who = await somebody(app.pool);
  await works(app, workstreamId, who.personId);
  if (organizationId)
    await app.pool.query(
      `insert into network.position (id, person_id, organization_id, kind, valid_from) values ($1, $2, $3, 'ARCHITECT', '2010-01-01')`,
      [typeId('position'), who.personId, organizationId],
    );
  return { ...who, actor: { ...actor(), id: who.accountId, personId: who.personId } };
}

const TUS = { 'tus-resumable': '1.0.0' };

/** Sends all of a file for a workstream: its upload, or the code of why it is not taken. */
export async function send(app: WrittenApp, who: Somebody, holder: string, bytes: Uint8Array): Promise<string> {
  const begun = await fetch(`${app.app.url}/files/uploads`, {
    method: 'POST',
    headers: {
      ...{ ...TUS, ...who.headers, 'upload-length': String(bytes.length) },
      'upload-metadata': `holder ${Buffer.from(holder).toString('base64')}`,
    },
  });
  const path = begun.headers.get('location');
  if (!path) return codeOf(begun);
  const sent = await fetch(`${app.app.url}${path}`, {
    method: 'PATCH',
    headers: { ...TUS, ...who.headers, 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' },
    body: bytes as never,
  });
  return sent.status === 204 ? path.split('/').at(-1)! : codeOf(sent);
}

const codeOf = async (answer: Response): Promise<string> => ((await answer.json()) as any).userErrors[0].code;

export const get = (app: WrittenApp, path: string, headers: object = {}): Promise<Response> =>
  fetch(`${app.app.url}${path}`, { headers: headers as Record<string, string> });

export const PDF = (words: string): Buffer => Buffer.from(`%PDF-1.4\n% ${words}\n%%EOF\n`);
