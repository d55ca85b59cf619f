import { noun } from '#lib/nouns';
import { networkEventReads } from './network-event.reads.js';
import { NetworkEventWrites } from './network-event.writes.js';

export const networkEvent = noun({ reads: [networkEventReads], writes: [NetworkEventWrites] });
