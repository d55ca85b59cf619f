import { notificationKind } from '#lib/notifications';

/** Whoever wrote a contribution or supports it follows it. */
export const contributionAnswered = notificationKind({
  name: 'participation.contribution-answered',
  words: { fr: 'Une contribution que vous suivez a sa réponse', en: 'A contribution that you follow is answered' },
  line: { fr: () => 'La réponse officielle est là.', en: () => 'The official answer is there.' },
  ...{ frequency: 'AT_ONCE', isPersonal: false },
});

export const answerCorrected = notificationKind({
  name: 'participation.answer-corrected',
  words: {
    fr: 'La réponse à une contribution que vous suivez est corrigée',
    en: 'The answer to a contribution that you follow is corrected',
  },
  line: { fr: () => 'La réponse officielle a été corrigée.', en: () => 'The official answer was corrected.' },
  ...{ frequency: 'DAILY', isPersonal: false },
});
