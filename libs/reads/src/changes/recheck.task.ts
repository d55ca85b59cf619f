import { task } from '#lib/jobs';

/** Who may see a record can depend on the day alone, as when somebody leaves an organization: the feed is told of it once a day. */
export const recheckTask = task<object>('changes.recheck', (_, { withClient }) =>
  withClient(async (client) => void (await client.query('call changes.recheck()'))),
);
