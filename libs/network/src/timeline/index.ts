import { noun } from '#lib/nouns';
import { timelineReads } from './timeline.reads.js';

export const timeline = noun({ reads: [timelineReads] });
