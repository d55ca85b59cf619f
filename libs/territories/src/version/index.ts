import { noun } from '#lib/nouns';
import { versionReads } from './version.reads.js';

export const version = noun({ reads: [versionReads] });
