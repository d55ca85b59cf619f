import { task } from '#lib/jobs';
import { SavedSearchNews } from './saved-search.news.js';

/** Each morning: what was published until the day before. */
export const tellSearches = task<object>(
  'portals.searches',
  async (_, { get, signal }) => get(SavedSearchNews).tellAll(signal),
  { needsSchema: true },
);
