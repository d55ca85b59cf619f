import { notificationKind } from '#lib/notifications';

/** Whoever wrote a contribution that it cites, once for each version. */
export const synthesisCites = notificationKind({
  name: 'participation.synthesis-cites',
  words: {
    fr: 'Une synthèse s’appuie sur ce que vous avez écrit',
    en: 'A synthesis rests on what you wrote',
  },
  line: {
    fr: () => 'Cette synthèse cite ce que vous avez écrit.',
    en: () => 'This synthesis cites what you wrote.',
  },
  ...{ frequency: 'DAILY', isPersonal: true },
});
