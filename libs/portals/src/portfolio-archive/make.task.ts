import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { task } from '#lib/jobs';
import { reasonOf } from '#lib/logging';
import { writeArchive } from '../archive/index.js';
import { withFolder } from '../store/local-copy.js';
import { MediaStore } from '../store/media-store.js';

/** Name of the file within its folder, which is called like the archive. */
export const ARCHIVE_FILE = 'archive.zip';
const MOST_ATTEMPTS = 5;
/** How often one tells how far it is. */
const TELL_MS = 1000;

/** Makes the file of an archive on this machine, then keeps it: nobody is told of one that is not whole. */
export const makeArchive = task<{ archive: string }>('portals.archive', async ({ archive: id }, helpers) => {
  const { get, withClient, attempt } = helpers;
  const organization = await withClient(async (client) => {
    const { rows } = await client.query<{ organizationId: string }>(
      `update archives.archive set status = 'RUNNING', files_written = 0 where id = $1 and status in ('REQUESTED', 'RUNNING')
       returning organization_id as "organizationId"`,
      [id],
    );
    return rows[0]?.organizationId;
  });
  if (!organization) return;
  const store = get(MediaStore);
  let total = 0;
  let told = 0;
  /** Now and then, beside the writing: nothing waits for it. */
  const tell = (written: number, all: number): void => {
    total = all;
    if (Date.now() - told < TELL_MS) return;
    told = Date.now();
    withClient((client) =>
      client.query(
        `update archives.archive set files_written = $2, files_all = $3 where id = $1 and status = 'RUNNING'`,
        [...[id, written, all]],
      ),
    ).catch((error: unknown) =>
      helpers.log.warn({ archive: id, reason: reasonOf(error) }, 'How far an archive is was not told'),
    );
  };
  try {
    await withFolder(async (work) => {
      const file = join(work, ARCHIVE_FILE);
      await withClient((client) => writeArchive(client, store, organization, file, tell));
      const [{ size }, sha256] = [await stat(file), await digestOf(file)];
      await store.put(id, ARCHIVE_FILE, file);
      // One is kept of each organization: asked for again and again, they would fill the disk.
      await withClient((client) =>
        client.query(
          `with before as (update archives.archive o set expires_at = now() from archives.archive n
             where n.id = $1 and o.organization_id = n.organization_id and o.status = 'READY')
           update archives.archive set status = 'READY', bytes = $2, sha256 = $3, files_written = $4, files_all = $4,
             ended_at = now(), expires_at = now() + interval '1 day' where id = $1`,
          [id, size, sha256, total],
        ),
      );
    });
  } catch (error) {
    if (attempt >= MOST_ATTEMPTS)
      await withClient((client) =>
        client.query(`update archives.archive set status = 'FAILED', ended_at = now() where id = $1`, [id]),
      );
    throw error;
  }
});

async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(file)) hash.update(part as Buffer);
  return hash.digest('hex');
}

/**
 * Lets go of archives that have expired: their files go first, so that none is left without its row. And of those that nobody makes any
 * more, as whoever did was killed each time: they would stand in the way of another.
 */
export const tidyArchives = task('portals.tidy-archives', async (_, { get, withClient }) => {
  const store = get(MediaStore);
  await withClient((client) =>
    client.query(
      `update archives.archive a set status = 'FAILED', ended_at = now() where a.status in ('REQUESTED', 'RUNNING')
         and not exists (select from graphile_worker.jobs j where j.key = 'archive:' || a.id and j.attempts < j.max_attempts)
         and a.requested_at < now() - interval '1 day'`,
    ),
  );
  const due = await withClient((client) =>
    client.query<{ id: string }>(`select id from archives.archive where status = 'READY' and expires_at <= now()`),
  );
  for (const { id } of due.rows) {
    await store.remove(id);
    await withClient((client) => client.query(`update archives.archive set status = 'EXPIRED' where id = $1`, [id]));
  }
  const old = await withClient((client) =>
    client.query<{ id: string }>(
      `select id from archives.archive where requested_at < now() - interval '30 days' and status in ('EXPIRED', 'FAILED')`,
    ),
  );
  for (const { id } of old.rows) {
    // Of one that failed there may be a file that nobody was told of, or parts of one.
    await store.remove(id);
    await withClient((client) => client.query(`delete from archives.archive where id = $1`, [id]));
  }
});
