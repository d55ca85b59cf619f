import { notificationKind } from '#lib/notifications';
import { toItsTeam } from '../item/item.kinds.js';

export const correctionProposed = notificationKind({
  name: 'portals.correction-proposed',
  words: { fr: 'Une correction d’un contenu est proposée', en: 'A correction of an item is proposed' },
  line: {
    fr: ({ by }) => (by ? `${by} en propose une correction.` : 'Une correction est proposée.'),
    en: ({ by }) => (by ? `${by} proposes a correction of it.` : 'A correction of it is proposed.'),
  },
  ...{ frequency: 'DAILY', isPersonal: true, seen: toItsTeam },
});

/** `status`: what became of it. */
export const correctionAnswered = notificationKind({
  name: 'portals.correction-answered',
  words: { fr: 'Votre correction a reçu une réponse', en: 'Your correction was answered' },
  line: {
    fr: ({ facts }) =>
      facts.status === 'ACCEPTED' ? 'Votre correction est faite.' : 'Votre correction n’est pas retenue.',
    en: ({ facts }) => (facts.status === 'ACCEPTED' ? 'Your correction is made.' : 'Your correction is declined.'),
  },
  ...{ frequency: 'DAILY', isPersonal: true },
});
