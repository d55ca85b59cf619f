import type { SavedSearchFrequency } from '../generated/graphql.js';

/** How often somebody may be told what is new of a search. */
export const FREQUENCIES: readonly SavedSearchFrequency[] = ['DAILY', 'WEEKLY', 'OFF'];
