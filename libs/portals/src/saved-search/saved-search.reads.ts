import { byId, desc, page, reads, sort, sql } from '#lib/reads';
import { SavedSearchRecord } from './saved-search.entity.js';
import { SavedSearch } from './saved-search.type.js';

export const savedSearchReads = reads<SavedSearchRecord>(SavedSearch, {
  from: SavedSearchRecord,
  key: 'id',
  visible: (t, { actor }) => sql`${t.accountId} = ${actor.id}`,
  fields: {},
  filters: {},
  sorts: { NEWEST: sort('By when it was saved, latest first.', desc('createdAt')) },
  list: { all: 'All of one’s own when left out.', plural: 'saved searches' },
  roots: {
    savedSearch: byId('PERSON', 'A search that the caller saved; null when there is none.', 'the search'),
    savedSearches: page('PERSON', 'Searches that the caller saved.'),
  },
});
