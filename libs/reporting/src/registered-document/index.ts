import { noun } from '#lib/nouns';
import { DocumentCheck } from './check.js';
import { registeredDocumentReads } from './registered-document.reads.js';
import { RegisteredDocumentWrites } from './registered-document.writes.js';
import { ServedDocuments } from './served.js';

export const registeredDocument = noun({
  reads: [registeredDocumentReads],
  writes: [RegisteredDocumentWrites],
  providers: [DocumentCheck, ServedDocuments],
});
