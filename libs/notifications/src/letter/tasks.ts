import { task } from '#lib/jobs';
import { NotificationLetters } from './letters.js';

export const sendAtOnce = task<object>(
  'notifications.at-once',
  async (_, { get, signal }) => get(NotificationLetters).sendAll('AT_ONCE', signal),
  { needsSchema: true },
);

export const sendDaily = task<object>(
  'notifications.daily',
  async (_, { get, signal }) => get(NotificationLetters).sendAll('DAILY', signal),
  { needsSchema: true },
);

export const sendWeekly = task<object>(
  'notifications.weekly',
  async (_, { get, signal }) => get(NotificationLetters).sendAll('WEEKLY', signal),
  { needsSchema: true },
);
