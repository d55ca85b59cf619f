import { task } from '#lib/jobs';
import { REMOVALS_TOLD_DAYS } from './change-cursor.js';

/** What was removed is told for a time: the feed would else grow with all that ever was. */
export const forgetTask = task<object>('changes.forget', (_, { withClient }) =>
  withClient(async (client) => void (await client.query(`call changes.forget('${REMOVALS_TOLD_DAYS} days')`))),
);
