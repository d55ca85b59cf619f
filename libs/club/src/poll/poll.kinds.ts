import { notificationKind } from '#lib/notifications';

export const pollOpened = notificationKind({
  name: 'club.poll-opened',
  words: { fr: 'Un vote de vos chantiers est ouvert', en: 'A vote of your workstreams is open' },
  line: { fr: () => 'Le vote est ouvert : votez.', en: () => 'It is open: cast your ballot.' },
  ...{ frequency: 'AT_ONCE', isPersonal: true },
});

/** To those alone who have not voted. */
export const pollClosing = notificationKind({
  name: 'club.poll-closing',
  words: {
    fr: 'Un vote se ferme dans un jour, et vous n’avez pas voté',
    en: 'A vote closes in a day, and you have not voted',
  },
  line: {
    fr: () => 'Le vote se ferme dans un jour, et vous n’avez pas voté.',
    en: () => 'It closes in a day, and you have not voted.',
  },
  ...{ frequency: 'AT_ONCE', isPersonal: true },
});

export const pollClosed = notificationKind({
  name: 'club.poll-closed',
  words: { fr: 'Un vote de vos chantiers est clos', en: 'A vote of your workstreams is closed' },
  line: { fr: () => 'Le vote est clos : le résultat est là.', en: () => 'It is closed: its result is there.' },
  ...{ frequency: 'DAILY', isPersonal: true },
});

export const pollReviewDue = notificationKind({
  name: 'club.poll-review-due',
  words: { fr: 'Une décision votée est à revoir', en: 'What was decided by vote is to be asked again' },
  line: { fr: () => 'C’est le jour de poser à nouveau la question.', en: () => 'The day has come to ask it again.' },
  ...{ frequency: 'DAILY', isPersonal: true },
});
