import { noun } from '#lib/nouns';
import { viewerNotifications } from './notification.reads.js';
import { NotificationResolver } from './notification.resolver.js';

export const notification = noun({ contributions: [viewerNotifications], providers: [NotificationResolver] });
