import { InputType } from '@nestjs/graphql';
import { change, correction, Lines, Made, OPTIONAL, Reference, References, Text, Value, Whole } from '#lib/writes';
import { CitationSide, StatementStanding } from './synthesis.enums.js';

/** As many contributions as are cited, or not any more, at once. */
const MOST_AT_ONCE = 100;

@InputType({ description: 'Begins a synthesis of what people said; nobody else sees it before it is published.' })
export class SynthesisRecordInput extends Made {
  @Reference('The initiative, published.') initiativeId: string;
  @Reference('Of what was answered to this call of it alone; to all of them when left out.', OPTIONAL)
  callId?: string | null;
  @Text(200, 'What it is called in French.') titleFr: string;
  @Text(200, 'The same in English.', OPTIONAL) titleEn?: string | null;
  @Lines(4000, 'How it was made and how to read it, in French; plain text.', { unless: '' }) introductionFr: string;
  @Lines(4000, 'The same in English.', OPTIONAL) introductionEn?: string | null;
  @Whole(0, 1_000_000, 'How many contributions its authors say that they read.', OPTIONAL) readCount?: number | null;
}

@InputType({ description: 'Corrects what its next version is called and says of itself.' })
export class SynthesisUpdateInput extends correction(SynthesisRecordInput, 'The synthesis.', {
  without: ['initiativeId', 'callId'],
}) {}

@InputType({ description: 'Publishes what was written, as the next version; it stays as it is.' })
export class SynthesisPublishInput extends change('The synthesis.') {
  @Lines(1000, 'What changed with it, and why, for those who read it.', OPTIONAL) note?: string | null;
}

@InputType({ description: 'Withdraws a synthesis that one’s organization does not stand by any more.' })
export class SynthesisWithdrawInput extends change('The synthesis.') {
  @Lines(1000, 'Why: everybody reads it.') reason: string;
}

@InputType({ description: 'Takes out a synthesis that was never published.' })
export class SynthesisRemoveInput extends change('The synthesis.') {}

@InputType({ description: 'A statement of the version of a synthesis that is being written.' })
export class SynthesisStatementRecordInput extends Made {
  @Reference('The synthesis.') synthesisId: string;
  @Text(200, 'The section that begins with it, in French; it goes on with the one before when left out.', OPTIONAL)
  sectionFr?: string | null;
  @Text(200, 'The same in English.', OPTIONAL) sectionEn?: string | null;
  @Text(300, 'What people say, in a sentence, in French.') titleFr: string;
  @Text(300, 'The same in English.', OPTIONAL) titleEn?: string | null;
  @Lines(4000, 'The same at more length, in French; plain text.', { unless: '' }) bodyFr: string;
  @Lines(4000, 'The same in English.', OPTIONAL) bodyEn?: string | null;
  @Value(() => StatementStanding, 'How it is held.', { unless: StatementStanding.SHARED })
  standing: StatementStanding;
  @Whole(1, 100, 'Its place among the statements, from 1; the last when left out.', OPTIONAL) place?: number | null;
}

@InputType({ description: 'Corrects a statement of the version that is being written.' })
export class SynthesisStatementUpdateInput extends correction(SynthesisStatementRecordInput, 'The statement.', {
  without: ['synthesisId'],
}) {}

@InputType({ description: 'Takes a statement out of the version that is being written.' })
export class SynthesisStatementRemoveInput extends change('The statement.') {}

@InputType({ description: 'Contributions that a statement cites.' })
export class SynthesisCiteInput extends Made {
  @Reference('The statement, of the version that is being written.') statementId: string;
  @References(MOST_AT_ONCE, 'The contributions, published, of what the synthesis is of.', { atLeast: 1 })
  contributionIds: string[];
  @Value(() => CitationSide, 'What they are to it.', { unless: CitationSide.SAYS_SO }) side: CitationSide;
}

@InputType({ description: 'Contributions that a statement does not cite any more.' })
export class SynthesisUnciteInput extends Made {
  @Reference('The statement, of the version that is being written.') statementId: string;
  @References(MOST_AT_ONCE, 'The contributions.', { atLeast: 1 }) contributionIds: string[];
}
