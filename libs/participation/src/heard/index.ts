import { noun } from '#lib/nouns';
import { communeReads, initiativeParticipation } from './heard.reads.js';

export const heard = noun({ reads: [communeReads], contributions: [initiativeParticipation] });
