import { noun } from '#lib/nouns';
import { organizationTimeline, timelineReads } from './timeline.reads.js';

export const timeline = noun({ reads: [timelineReads], contributions: [organizationTimeline] });
