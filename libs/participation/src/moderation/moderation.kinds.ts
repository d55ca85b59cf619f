import { notificationKind } from '#lib/notifications';

export const toModerate = notificationKind({
  name: 'participation.to-moderate',
  words: { fr: 'Un contenu est à examiner', en: 'Something is to be looked at' },
  line: {
    fr: () => 'Une contribution ou un commentaire est à examiner.',
    en: () => 'A contribution or a comment is to be looked at.',
  },
  ...{ frequency: 'DAILY', isPersonal: true },
});

/** `restriction`: what was decided. The letter with its reasons is written by itself. */
export const contributionDecided = notificationKind({
  name: 'participation.decided',
  words: { fr: 'Une décision sur votre contribution', en: 'A decision about your contribution' },
  line: {
    fr: ({ facts }) =>
      facts.restriction === 'HIDDEN' ? 'Elle n’est pas affichée : lisez pourquoi.' : 'Elle est affichée.',
    en: ({ facts }) => (facts.restriction === 'HIDDEN' ? 'It is not shown: read why.' : 'It is shown.'),
  },
  ...{ frequency: 'AT_ONCE', isPersonal: true, hasOwnLetter: true },
});

export const commentDecided = notificationKind({
  name: 'participation.comment-decided',
  words: { fr: 'Une décision sur votre commentaire', en: 'A decision about your comment' },
  line: {
    fr: ({ facts }) =>
      facts.restriction === 'HIDDEN'
        ? 'Votre commentaire n’est pas affiché : lisez pourquoi.'
        : 'Votre commentaire est affiché.',
    en: ({ facts }) =>
      facts.restriction === 'HIDDEN' ? 'Your comment is not shown: read why.' : 'Your comment is shown.',
  },
  ...{ frequency: 'AT_ONCE', isPersonal: true, hasOwnLetter: true },
});
