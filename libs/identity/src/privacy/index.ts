import { noun } from '#lib/nouns';
import { PrivacyResolver } from './privacy.resolver.js';
import { PrivacyService } from './privacy.service.js';
import { retainTask } from './retain.task.js';

/** What somebody may ask of their own data, and what goes by itself. */
export const privacy = noun({
  providers: [PrivacyResolver, PrivacyService],
  tasks: [retainTask],
  recurring: [{ task: retainTask, cron: '23 2 * * *' }],
});
