import { noun } from '#lib/nouns';
import { contributionCitations, statementReads } from './statement.reads.js';
import { StatementWrites } from './statement.writes.js';
import { SynthesisController } from './synthesis.controller.js';
import { initiativeSyntheses, synthesisReads } from './synthesis.reads.js';
import { SynthesisWrites } from './synthesis.writes.js';

export const synthesis = noun({
  reads: [synthesisReads, statementReads],
  contributions: [initiativeSyntheses, contributionCitations],
  writes: [SynthesisWrites, StatementWrites],
  controllers: [SynthesisController],
});
