import { connection } from '#lib/graphql';
import { Viewer } from '#lib/identity';
import { contribute, toldOf } from '#lib/reads';
import { notificationsOf, NotificationsArgs } from './notification.page.js';
import { Notification } from './notification.type.js';

/** Now, as types that are made while the schema is built come too late for it. */
const NotificationConnection = connection(Notification);

export const viewerNotifications = contribute(() => Viewer, {
  notifications: toldOf(
    (reader, key, args) => notificationsOf(reader, key, args),
    'What the caller is told of, the latest first: one for an object, however much happened to it.',
    {
      type: () => NotificationConnection,
      args: () => NotificationsArgs,
      ...{ audience: 'PERSON', nullable: true, work: 20 },
    },
  ),
});
