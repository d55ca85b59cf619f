import { noun } from '#lib/nouns';
import { contributionMerges, mergeReads } from './merge.reads.js';
import { MergeWrites } from './merge.writes.js';

export const merge = noun({ reads: [mergeReads], contributions: [contributionMerges], writes: [MergeWrites] });
