import { noun } from '#lib/nouns';
import { groundReads } from './ground.reads.js';

export { importGround } from './import.js';
export const ground = noun({ reads: [groundReads] });
