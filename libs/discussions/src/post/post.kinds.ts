import { notificationKind } from '#lib/notifications';

export const mentioned = notificationKind({
  name: 'discussions.mentioned',
  words: { fr: 'On vous mentionne dans une discussion', en: 'You are mentioned in a discussion' },
  line: {
    fr: ({ by }) => (by ? `${by} vous mentionne.` : 'On vous mentionne.'),
    en: ({ by }) => (by ? `${by} mentions you.` : 'You are mentioned.'),
  },
  ...{ frequency: 'AT_ONCE', isPersonal: true },
});

export const answered = notificationKind({
  name: 'discussions.answered',
  words: { fr: 'On répond à votre message', en: 'Your message is answered' },
  line: {
    fr: ({ by }) => (by ? `${by} répond à votre message.` : 'On répond à votre message.'),
    en: ({ by }) => (by ? `${by} answers your message.` : 'Your message is answered.'),
  },
  ...{ frequency: 'AT_ONCE', isPersonal: true },
});

/** `isFirst`: whether the thread was opened with it. */
export const posted = notificationKind({
  name: 'discussions.posted',
  words: { fr: 'Un message dans une discussion que vous suivez', en: 'A message in a discussion that you follow' },
  line: {
    fr: ({ by, facts: { isFirst } }) =>
      isFirst
        ? by
          ? `${by} ouvre ce fil.`
          : 'Un nouveau fil.'
        : by
          ? `${by} écrit un message.`
          : 'Un nouveau message.',
    en: ({ by, facts: { isFirst } }) =>
      isFirst ? (by ? `${by} opens this thread.` : 'A new thread.') : by ? `${by} writes a message.` : 'A new message.',
  },
  ...{ frequency: 'DAILY', isPersonal: false },
});

export const postTakenOut = notificationKind({
  name: 'discussions.taken-out',
  words: { fr: 'Un de vos messages est supprimé', en: 'A message of yours is taken out' },
  line: {
    fr: () => 'Un de vos messages est supprimé, avec une raison.',
    en: () => 'A message of yours is taken out, for a reason.',
  },
  ...{ frequency: 'AT_ONCE', isPersonal: true },
});
