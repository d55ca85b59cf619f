import { noun } from '#lib/nouns';
import { contributionPassage, documentFields } from './document.reads.js';
import { DocumentWrites } from './document.writes.js';

export const document = noun({ contributions: [documentFields, contributionPassage], writes: [DocumentWrites] });
