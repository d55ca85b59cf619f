import { noun } from '#lib/nouns';
import { meetingMinutes, minutesReads } from './minutes.reads.js';
import { MinutesWrites } from './minutes.writes.js';

export const minutes = noun({ reads: [minutesReads], contributions: [meetingMinutes], writes: [MinutesWrites] });
