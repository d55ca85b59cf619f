import { type NotificationsPart } from '#lib/notifications';
import { sql } from '#lib/reads';
import { handoverMoved } from './handover/handover.kinds.js';
import { Handover } from './handover/handover.type.js';
import { correctionAnswered, correctionProposed } from './item-correction/item-correction.kinds.js';
import { itemPublished, itemReturned, ownItemPublished, reviewAsked, sourceChanged } from './item/item.kinds.js';
import { Entry, Notebook, Resource, ViewpointSeries } from './item/item.type.js';
import { Portal } from './portal/portal.type.js';
import { searchHasNews } from './saved-search/saved-search.kinds.js';
import { SavedSearch } from './saved-search/saved-search.type.js';

/** What people are told of portals. */
export const notifications: NonNullable<NotificationsPart['notifications']> = {
  kinds: [
    ...[reviewAsked, itemReturned, ownItemPublished, itemPublished, sourceChanged, handoverMoved, searchHasNews],
    ...[correctionProposed, correctionAnswered],
  ],
  subjects: [
    {
      types: () => [Entry, Resource, Notebook, ViewpointSeries],
      title: (id) => sql`select i.title from portals.item i where i.id = ${id}`,
      path: (id) => sql`select '/ressources/' || ${id}`,
      isFollowable: true,
    },
    {
      types: () => [Portal],
      title: (id, { locale }) =>
        sql`select case when ${locale} = 'en' then coalesce(p.title_en, p.title_fr) else p.title_fr end from portals.portal p where p.id = ${id}`,
      path: (id) => sql`select '/portails/' || p.slug from portals.portal p where p.id = ${id}`,
      isFollowable: true,
    },
    {
      types: () => [Handover],
      title: (id, { locale }) =>
        sql`select case when ${locale} = 'en' then f.name || ' to ' || t.name else 'De ' || f.name || ' à ' || t.name end from portals.handover h
          join network.organization f on f.id = h.from_organization_id join network.organization t on t.id = h.to_organization_id where h.id = ${id}`,
      path: (id, { actor }) =>
        sql`select '/portails/transmission?pour=' || case when t.id = any(${actor.managed}) then t.key else f.key end from portals.handover h
          join network.organization f on f.id = h.from_organization_id join network.organization t on t.id = h.to_organization_id where h.id = ${id}`,
      isFollowable: false,
    },
    {
      types: () => [SavedSearch],
      title: (id) => sql`select s.name from searches.saved_search s where s.id = ${id}`,
      path: () => sql`select '/compte/recherches'`,
      isFollowable: false,
    },
  ],
};
