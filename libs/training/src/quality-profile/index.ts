import { noun } from '#lib/nouns';
import { qualityProfileReads } from './quality-profile.reads.js';
import { QualityProfileWrites } from './quality-profile.writes.js';

export const qualityProfile = noun({ reads: [qualityProfileReads], writes: [QualityProfileWrites] });
