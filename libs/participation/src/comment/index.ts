import { noun } from '#lib/nouns';
import { commentReads, contributionComments } from './comment.reads.js';
import { CommentWrites } from './comment.writes.js';

export const comment = noun({
  reads: [commentReads],
  contributions: [contributionComments],
  writes: [CommentWrites],
});
