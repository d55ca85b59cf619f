import { noun } from '#lib/nouns';
import { positionReads } from './position.reads.js';
import { PositionWrites } from './position.writes.js';

export const position = noun({ reads: [positionReads], writes: [PositionWrites] });
