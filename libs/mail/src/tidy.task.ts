import { task } from '#lib/jobs';

/** The mailbox is for looking at what was sent lately: personal data does not stay in it. */
export const tidyTask = task('mail.tidy', (_, { withClient }) =>
  withClient((client) => client.query(`delete from mail.message where sent_at < now() - interval '30 days'`)),
);
