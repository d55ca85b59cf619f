import { notificationKind } from '#lib/notifications';

/** Whoever wrote a contribution or supports it follows it: that it was gathered under another is about what they said. */
export const contributionMerged = notificationKind({
  name: 'participation.contribution-merged',
  words: {
    fr: 'Une contribution que vous suivez est réunie à une autre',
    en: 'A contribution that you follow is gathered under another',
  },
  line: {
    fr: () => 'Elle est réunie à une autre, qui dit à peu près la même chose. Son texte et ses soutiens restent.',
    en: () => 'It is gathered under another that says much the same. Its words and its supports stay.',
  },
  ...{ frequency: 'DAILY', isPersonal: false },
});

export const contributionUnmerged = notificationKind({
  name: 'participation.contribution-unmerged',
  words: {
    fr: 'Une contribution que vous suivez est séparée de celle à laquelle elle était réunie',
    en: 'A contribution that you follow is taken apart from the one under which it was gathered',
  },
  line: {
    fr: () => 'Elle n’est plus réunie à une autre.',
    en: () => 'It is gathered under no other any more.',
  },
  ...{ frequency: 'DAILY', isPersonal: false },
});
