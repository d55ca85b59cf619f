import { noun } from '#lib/nouns';
import { tellSearches } from './news.task.js';
import { SavedSearchNews } from './saved-search.news.js';
import { savedSearchReads } from './saved-search.reads.js';
import { SavedSearchWrites } from './saved-search.writes.js';

export const savedSearch = noun({
  reads: [savedSearchReads],
  writes: [SavedSearchWrites],
  providers: [SavedSearchNews],
  tasks: [tellSearches],
  recurring: [{ task: tellSearches, cron: '20 4 * * *' }],
});
