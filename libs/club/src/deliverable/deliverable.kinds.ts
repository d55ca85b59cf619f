import { notificationKind } from '#lib/notifications';

/** `item`: which. */
export const delivered = notificationKind({
  name: 'club.delivered',
  words: { fr: 'Un livrable d’un chantier que vous suivez', en: 'What came of a workstream that you follow' },
  line: {
    fr: ({ name }) => (name('item') ? `Livrable publié : ${name('item')}.` : 'Un livrable est publié.'),
    en: ({ name }) => (name('item') ? `Published: ${name('item')}.` : 'Something that came of it is published.'),
  },
  ...{ frequency: 'DAILY', isPersonal: false, names: ['item'] },
});
