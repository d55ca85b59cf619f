import { noun } from '#lib/nouns';
import { SourceMutations } from './source.mutations.js';
import { sourceReads } from './source.reads.js';
import { SourceService } from './source.service.js';

/** Taken in by hand: a source has a key and no id. */
export const source = noun({ reads: [sourceReads], providers: [SourceMutations, SourceService] });
