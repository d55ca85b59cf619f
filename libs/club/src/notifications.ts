import { type NotificationsPart } from '#lib/notifications';
import { sql } from '#lib/reads';
import { delivered } from './deliverable/deliverable.kinds.js';
import { reused } from './reuse/reuse.kinds.js';
import { Task } from './task/task.type.js';
import { broughtIn, taskAssigned, workstreamMoved } from './workstream/workstream.kinds.js';
import { titleOf } from './workstream/workstream.title.js';
import { Workstream } from './workstream/workstream.type.js';

/** What people are told of the club. */
export const notifications: NonNullable<NotificationsPart['notifications']> = {
  kinds: [workstreamMoved, broughtIn, taskAssigned, delivered, reused],
  subjects: [
    {
      types: () => [Workstream],
      title: titleOf,
      path: (id) => sql`select '/chantiers/' || ${id}`,
      isFollowable: true,
    },
    {
      types: () => [Task],
      title: (id) => sql`select c.title from club.task c where c.id = ${id}`,
      path: (id) => sql`select '/chantiers/' || c.workstream_id from club.task c where c.id = ${id}`,
      isFollowable: false,
    },
  ],
};
