import { NETWORK } from '#lib/access';
import { desc, filter, oneOf, page, reads, sql } from '#lib/reads';
import { BackgroundJobRecord } from './job.entity.js';
import { BackgroundJob, JobState } from './job.type.js';

export const jobReads = reads<BackgroundJobRecord>(BackgroundJob, {
  from: BackgroundJobRecord,
  source: () => sql`identity.background_jobs()`,
  key: 'id',
  visible: (_, { actor }) => sql`'network' = any(${actor.scopes('ADMINISTRATOR', NETWORK)})`,
  filters: { states: filter([JobState], 'Any of these.', (t, states) => oneOf(t.state, states)) },
  sorts: { NEWEST: [desc('nr')] },
  list: { all: 'All when left out.' },
  roots: { backgroundJobs: page('ADMINISTRATOR', 'Work of the background that is not done, newest first.') },
});
