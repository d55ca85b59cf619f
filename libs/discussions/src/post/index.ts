import { noun } from '#lib/nouns';
import { postReads } from './post.reads.js';
import { PostWrites } from './post.writes.js';

export const post = noun({ reads: [postReads], writes: [PostWrites] });
