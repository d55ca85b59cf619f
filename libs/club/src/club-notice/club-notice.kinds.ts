import { notificationKind } from '#lib/notifications';

/** `isNeed`: whether something is asked for. */
export const clubNoticePublished = notificationKind({
  name: 'club.notice-published',
  words: { fr: 'Un besoin ou une offre sur vos thèmes', en: 'A need or an offer about your themes' },
  line: {
    fr: ({ by, facts }) =>
      `${by ?? 'Un membre du réseau'} ${facts.isNeed ? 'cherche de l’aide' : 'propose son aide'} sur un de vos thèmes.`,
    en: ({ by, facts }) =>
      `${by ?? 'Somebody of the network'} ${facts.isNeed ? 'asks for help' : 'offers help'} with one of your themes.`,
  },
  ...{ frequency: 'WEEKLY', isPersonal: true },
});

export const clubNoticeAnswered = notificationKind({
  name: 'club.notice-answered',
  words: { fr: 'On répond à votre besoin ou à votre offre', en: 'Your need or offer is answered' },
  line: {
    fr: ({ by }) => (by ? `${by} vous répond.` : 'Vous avez une réponse.'),
    en: ({ by }) => (by ? `${by} answers.` : 'There is an answer.'),
  },
  ...{ frequency: 'AT_ONCE', isPersonal: true },
});

export const clubNoticeTakenUp = notificationKind({
  name: 'club.notice-taken-up',
  words: {
    fr: 'Votre besoin ou votre offre, ou votre réponse, devient un chantier',
    en: 'A need or an offer of yours, or that you answered, becomes a workstream',
  },
  line: {
    fr: ({ by }) => (by ? `${by} en fait un chantier.` : 'Cela devient un chantier.'),
    en: ({ by }) => (by ? `${by} makes a workstream of it.` : 'It becomes a workstream.'),
  },
  ...{ frequency: 'DAILY', isPersonal: true },
});
