import { notificationKind } from '#lib/notifications';
import { sql } from '#lib/reads';
import { keepsItem } from './item.sight.js';

/** Whoever keeps the item with this id: for others it is as if nothing had happened before it is shown. */
export const toItsTeam: NonNullable<Parameters<typeof notificationKind>[0]['seen']> = (subject, env) =>
  sql`exists (select from portals.item i where i.id = ${subject} and ${keepsItem({ organizationId: sql`i.organization_id` }, env)})`;

export const reviewAsked = notificationKind({
  name: 'portals.review-asked',
  words: { fr: 'Un contenu attend votre relecture', en: 'An item waits for your review' },
  line: {
    fr: ({ by }) => (by ? `${by} vous propose de le publier.` : 'Il attend votre relecture.'),
    en: ({ by }) => (by ? `${by} proposes to publish it.` : 'It waits for your review.'),
  },
  ...{ frequency: 'AT_ONCE', isPersonal: true, seen: toItsTeam, hasOwnLetter: true },
});

export const itemReturned = notificationKind({
  name: 'portals.item-returned',
  words: {
    fr: 'Ce que vous avez écrit vous revient avec un motif',
    en: 'What you wrote comes back to you with a reason',
  },
  line: {
    fr: ({ by }) => (by ? `${by} vous le renvoie, avec un motif.` : 'Il vous revient, avec un motif.'),
    en: ({ by }) => (by ? `${by} sends it back to you, with a reason.` : 'It comes back to you, with a reason.'),
  },
  ...{ frequency: 'AT_ONCE', isPersonal: true, seen: toItsTeam, hasOwnLetter: true },
});

export const ownItemPublished = notificationKind({
  name: 'portals.own-item-published',
  words: { fr: 'Ce que vous avez écrit est publié', en: 'What you wrote is published' },
  line: { fr: () => 'Ce que vous avez écrit est publié.', en: () => 'What you wrote is published.' },
  ...{ frequency: 'AT_ONCE', isPersonal: true, hasOwnLetter: true },
});

/** `isFirst`: whether nothing of it was shown before. */
export const itemPublished = notificationKind({
  name: 'portals.item-published',
  words: {
    fr: 'Publication d’un contenu que vous suivez, ou dans un portail que vous suivez',
    en: 'Something that you follow is published, or something in a portal that you follow',
  },
  line: {
    fr: ({ facts }) => (facts.isFirst ? 'Nouveau contenu publié.' : 'Une nouvelle version est publiée.'),
    en: ({ facts }) => (facts.isFirst ? 'A new item is published.' : 'A new version is published.'),
  },
  ...{ frequency: 'DAILY', isPersonal: false },
});

/** `source`: the item that it was made from. */
export const sourceChanged = notificationKind({
  name: 'portals.source-changed',
  words: {
    fr: 'La source de ce que vous avez adapté a changé',
    en: 'The source of what you adapted has changed',
  },
  line: {
    fr: ({ name }) => `Sa source a changé : ${name('source') ?? 'un contenu que vous ne voyez plus'}.`,
    en: ({ name }) => `Its source has changed: ${name('source') ?? 'something that you do not see any more'}.`,
  },
  ...{ frequency: 'DAILY', isPersonal: true, seen: toItsTeam, names: ['source'] },
});
