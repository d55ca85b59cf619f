import { noun } from '#lib/nouns';
import { SessionDocumentController } from './session-document.controller.js';
import { SessionDocuments } from './session-document.facts.js';
import { enrolmentDocuments, sessionDocuments } from './session-document.reads.js';
import { ConvocationAgainWrites, ConvocationWrites } from './session-document.writes.js';

export const sessionDocument = noun({
  writes: [ConvocationWrites, ConvocationAgainWrites],
  contributions: [enrolmentDocuments, sessionDocuments],
  providers: [SessionDocuments],
  controllers: [SessionDocumentController],
});
