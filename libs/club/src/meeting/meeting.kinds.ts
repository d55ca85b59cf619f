import { notificationKind } from '#lib/notifications';
import { when } from './meeting.times.js';

/** `startsAt`, `timeZone`. */
export const meetingFixed = notificationKind({
  name: 'club.meeting-fixed',
  words: {
    fr: 'Une réunion de vos chantiers est fixée ou déplacée',
    en: 'A meeting of your workstreams is fixed or moved',
  },
  line: { fr: ({ facts }) => `Le ${when(facts, 'fr')}.`, en: ({ facts }) => `On ${when(facts, 'en')}.` },
  ...{ frequency: 'AT_ONCE', isPersonal: true },
});

export const meetingCancelled = notificationKind({
  name: 'club.meeting-cancelled',
  words: { fr: 'Une réunion de vos chantiers est annulée', en: 'A meeting of your workstreams is cancelled' },
  line: { fr: () => 'Cette réunion est annulée.', en: () => 'This meeting is cancelled.' },
  ...{ frequency: 'AT_ONCE', isPersonal: true },
});

export const datesAsked = notificationKind({
  name: 'club.dates-asked',
  words: { fr: 'On vous demande quand vous pouvez vous réunir', en: 'You are asked when you can meet' },
  line: { fr: () => 'Dites quand vous pouvez.', en: () => 'Say when you can.' },
  ...{ frequency: 'AT_ONCE', isPersonal: true },
});

export const minutesWritten = notificationKind({
  name: 'club.minutes-written',
  words: { fr: 'Un compte rendu de vos chantiers est à relire', en: 'Minutes of your workstreams are to be read' },
  line: {
    fr: ({ by }) => (by ? `${by} a écrit le compte rendu : relisez-le.` : 'Le compte rendu est à relire.'),
    en: ({ by }) => (by ? `${by} has written the minutes: read them.` : 'The minutes are to be read.'),
  },
  ...{ frequency: 'DAILY', isPersonal: true },
});
