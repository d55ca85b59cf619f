import { type NotificationsPart } from '#lib/notifications';
import { sql } from '#lib/reads';
import { answered, mentioned, posted, postTakenOut } from './post/post.kinds.js';
import { declared } from './subject/declared.js';
import { Thread } from './thread/thread.type.js';

/** What people are told of discussions: of threads, never of what was said in them. */
export const notifications: NonNullable<NotificationsPart['notifications']> = {
  kinds: [mentioned, answered, posted, postTakenOut],
  subjects: [
    {
      types: () => [Thread],
      title: (id, env) =>
        sql`select coalesce(h.title, ${declared.title(sql`h.subject_id`, env)}) from discussions.thread h where h.id = ${id}`,
      path: (id) =>
        sql`select ${declared.path(sql`h.subject_id`)} || '/' || h.id from discussions.thread h where h.id = ${id}`,
      isFollowable: true,
    },
  ],
};
