import { notificationKind } from '#lib/notifications';

export const toModerate = notificationKind({
  name: 'participation.to-moderate',
  words: { fr: 'Une contribution est à examiner', en: 'A contribution is to be looked at' },
  line: { fr: () => 'Une contribution est à examiner.', en: () => 'A contribution is to be looked at.' },
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
