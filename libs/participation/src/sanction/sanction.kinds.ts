import { notificationKind } from '#lib/notifications';

export const sanctioned = notificationKind({
  name: 'participation.sanctioned',
  words: {
    fr: 'Vous êtes suspendu d’une organisation, ou cela change',
    en: 'You are suspended from what an organization asks, or that changes',
  },
  line: {
    fr: ({ facts }) =>
      ({
        IMPOSED: 'Vous ne pouvez plus y contribuer pour un temps.',
        LIFTED: 'Vous pouvez de nouveau y contribuer.',
        UPHELD: 'Votre contestation a reçu une réponse : la suspension reste.',
      })[String(facts.what)] ?? '',
    en: ({ facts }) =>
      ({
        IMPOSED: 'You may not contribute for a time.',
        LIFTED: 'You may contribute again.',
        UPHELD: 'What you said was answered: the suspension stays.',
      })[String(facts.what)] ?? '',
  },
  ...{ frequency: 'AT_ONCE', isPersonal: true },
});

export const sanctionAppealed = notificationKind({
  name: 'participation.sanction-appealed',
  words: { fr: 'Une suspension est contestée', en: 'Somebody objects to a suspension' },
  line: { fr: () => 'Elle est contestée.', en: () => 'Somebody objects to it.' },
  ...{ frequency: 'DAILY', isPersonal: true },
});
