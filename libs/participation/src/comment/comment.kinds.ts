import { notificationKind } from '#lib/notifications';

/** None of these says who wrote: they chose by what name they are read. */
export const commentWritten = notificationKind({
  name: 'participation.comment-written',
  words: {
    fr: 'Un commentaire sur une contribution que vous suivez',
    en: 'A comment on a contribution that you follow',
  },
  line: { fr: () => 'Un nouveau commentaire.', en: () => 'A new comment.' },
  ...{ frequency: 'DAILY', isPersonal: false },
});

export const commentAnswered = notificationKind({
  name: 'participation.comment-answered',
  words: { fr: 'On répond à votre commentaire', en: 'Your comment is answered' },
  line: { fr: () => 'On répond à votre commentaire.', en: () => 'Your comment is answered.' },
  ...{ frequency: 'AT_ONCE', isPersonal: true },
});

export const commentRemoved = notificationKind({
  name: 'participation.comment-removed',
  words: { fr: 'Un de vos commentaires est supprimé', en: 'A comment of yours is taken out' },
  line: {
    fr: () => 'L’équipe de la démarche a supprimé votre commentaire, et dit pourquoi.',
    en: () => 'Those who answer for the initiative took your comment out, and say why.',
  },
  ...{ frequency: 'AT_ONCE', isPersonal: true },
});
