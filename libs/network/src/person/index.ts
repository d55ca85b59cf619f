import { noun } from '#lib/nouns';
import { personReads } from './person.reads.js';
import { PersonWrites } from './person.writes.js';

export const person = noun({ reads: [personReads], writes: [PersonWrites] });
