import { notificationKind } from '#lib/notifications';

/** `count`: how many were new. */
export const searchHasNews = notificationKind({
  name: 'portals.search-news',
  words: { fr: 'Du nouveau dans une recherche enregistrée', en: 'Something new in a saved search' },
  line: {
    fr: ({ facts: { count } }) => (count === 1 ? 'Un nouveau contenu.' : `${count} nouveaux contenus.`),
    en: ({ facts: { count } }) => (count === 1 ? 'One new item.' : `${count} new items.`),
  },
  ...{ frequency: 'DAILY', isPersonal: true, hasOwnLetter: true },
});
