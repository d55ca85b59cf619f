import { todayInParis } from '#lib/graphql';
import { task } from '#lib/jobs';

/** Once a night: what proved sessions whose time is over. */
export const retentionTask = task('training.retention', async (_: object, { log, withClient }) => {
  const sessions = await withClient(async (client) => {
    const { rows } = await client.query<{ count: number }>('select training.expire_evidence($1) as count', [
      todayInParis(),
    ]);
    return rows[0]!.count;
  });
  if (sessions) log.info({ sessions }, 'evidence of trainings erased');
});
