import { task } from '#lib/jobs';
import { MediaStore } from '../store/media-store.js';

/** Lets go of uploads that nobody went on with, or recorded. Their files go first, so that none is left without its row. */
export const tidyUploads = task('portals.tidy-uploads', (_, { get, withClient }) =>
  withClient(async (client) => {
    for (;;) {
      await client.query('begin');
      try {
        const { rows } = await client.query<{ id: string }>(
          'select id from uploads.upload where expires_at <= now() limit 1 for update skip locked',
        );
        if (!rows[0]) {
          await client.query(`delete from uploads.taken where taken_at < now() - interval '7 days'`);
          return void (await client.query('commit'));
        }
        await get(MediaStore).remove(rows[0].id);
        await client.query('delete from uploads.upload where id = $1', [rows[0].id]);
        await client.query('commit');
      } catch (error) {
        await client.query('rollback');
        throw error;
      }
    }
  }),
);
