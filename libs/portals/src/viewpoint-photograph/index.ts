import { noun } from '#lib/nouns';
import { viewpointPhotographReads } from './viewpoint-photograph.reads.js';
import { ViewpointPhotographWrites } from './viewpoint-photograph.writes.js';

export const viewpointPhotograph = noun({ reads: [viewpointPhotographReads], writes: [ViewpointPhotographWrites] });
