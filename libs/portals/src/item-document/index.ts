import { noun } from '#lib/nouns';
import { itemDocumentReads } from './item-document.reads.js';

export const itemDocument = noun({ reads: [itemDocumentReads] });
