import { noun } from '#lib/nouns';
import { milestoneReads } from './milestone.reads.js';
import { MilestoneWrites } from './milestone.writes.js';

export const milestone = noun({ reads: [milestoneReads], writes: [MilestoneWrites] });
