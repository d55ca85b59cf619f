import { noun } from '#lib/nouns';
import { contributionEntry } from './entry.reads.js';
import { EntryWrites } from './entry.writes.js';

export const entry = noun({ contributions: [contributionEntry], writes: [EntryWrites] });
