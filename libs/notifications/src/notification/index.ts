import { noun } from '#lib/nouns';
import { viewerNotifications } from './notification.reads.js';
import { NotificationResolver } from './notification.resolver.js';
import { ViewerNotifiedResolver } from './viewer-notified.resolver.js';

export const notification = noun({
  contributions: [viewerNotifications],
  providers: [NotificationResolver, ViewerNotifiedResolver],
});
