import { noun } from '#lib/nouns';
import { discussionReads } from './discussion.reads.js';

export const discussion = noun({ reads: [discussionReads] });
