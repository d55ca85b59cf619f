import { type PersonalData } from '#lib/personal-data';

const WORK = 'Joins what happened to whom it was told.';

/** Whom was told what, and what they follow: it goes with their account, and what was read after ninety days. */
export const personalData: PersonalData = {
  name: 'notifications',
  tables: {
    'notifications.event': {
      of: { by_account_id: 'ACCOUNT' },
      withheld: {
        key: WORK,
        kind: 'Stands in the audit log.',
        subject_id: 'Stands in the audit log.',
        at: WORK,
      },
      impersonal: ['facts'],
      erased: { by_account_id: 'null' },
      kept: 'Others were told that it happened, without a name from then on.',
      until: `t.at < now() - interval '1 day' and not exists (select from notifications.line l where l.event_id = t.id)`,
    },
    'notifications.notification': {
      of: { account_id: 'ACCOUNT' },
      given: { as: 'notifications', columns: ['subject_id', 'unread', 'read_at', 'at'], orderBy: 't.at' },
      erased: 'ROWS',
      until: `t.at < now() - interval '1 year' or (not t.unread and t.read_at < now() - interval '90 days')`,
    },
    'notifications.line': {
      of: { notification_id: 'notifications.notification' },
      given: {
        as: 'notificationLines',
        columns: ['at'],
        with: { kind: '(select e.kind from notifications.event e where e.id = t.event_id)' },
        orderBy: 't.at',
      },
      withheld: { event_id: WORK, waits_for: WORK },
      erased: 'ROWS',
    },
    'notifications.preference': {
      of: { account_id: 'ACCOUNT' },
      given: { as: 'notificationPreferences', columns: ['kind', 'frequency'], orderBy: 't.kind' },
      erased: 'ROWS',
    },
    'notifications.letter_secret': {
      of: { account_id: 'ACCOUNT' },
      withheld: { secret: 'Ends letters; it stands in each of them.' },
      erased: 'ROWS',
    },
    'notifications.follow': {
      of: { account_id: 'ACCOUNT' },
      given: { as: 'following', columns: ['subject_id', 'since', 'frequency'], orderBy: 't.since' },
      erased: 'ROWS',
    },
  },
};
