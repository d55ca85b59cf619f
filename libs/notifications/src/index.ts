import { sqlMigrations } from '#lib/database';
import { moduleOf, part } from '#lib/nouns';
import { following } from './follow/index.js';
import { letter } from './letter/index.js';
import { notification } from './notification/index.js';
import { personalData } from './personal-data.js';
import { preference } from './preference/index.js';

export { follow, followAs } from './follow/follow.js';
export { LetterPreferences, type ShownPreferences } from './letter/letter-preferences.js';
export { NotificationFrequency } from './kind/notification-frequency.enum.js';
export {
  type Facts,
  type Happened,
  notificationKind,
  type NotificationKind,
  type NotificationsPart,
  type NotificationSubject,
} from './kind/notification-kind.js';
export { NotificationKindsModule } from './kind/notification-kinds.module.js';
export { type News, notify, takeBackNews } from './notification/notify.js';

const nouns = part(notification, following, preference, letter);

export const notifications = {
  ...nouns,
  name: 'notifications',
  module: moduleOf('notifications', nouns),
  migrations: sqlMigrations('libs/notifications/src/migrations'),
  personalData,
  pointsAnywhere: true,
};
