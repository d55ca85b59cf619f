import { Extensions, Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, DateTime, Entity, Node, OwnedBy } from '#lib/graphql';
import { DocumentPiece } from '../document/document.type.js';
import { StatementStanding, SynthesisChangeKind, SynthesisState } from './synthesis.enums.js';

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({
  description:
    'What a version of a synthesis takes up of what was contributed, counted on the day that is asked about. What is gathered under another contribution counts with that.',
})
export class SynthesisFigures {
  @Field(() => Int, { description: 'How many statements it has.' })
  statementCount: number;

  @Field(() => Int, { description: 'How many contributions are shown, of what it is a synthesis of.' })
  publishedCount: number;

  @Field(() => Int, {
    description: 'How many of them a statement cites: `contributions(filter: { citedBy })` has them.',
  })
  citedCount: number;

  @Field(() => Int, { description: 'How many of them no statement cites: `contributions(filter: { notCitedBy })`.' })
  notCitedCount: number;

  @Field(() => Int, { description: 'How many supports those have that are cited, added up.' })
  supportCount: number;

  @Field(() => Int, { description: 'How many contributions it cites that are not shown any more.' })
  withdrawnCount: number;
}

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({
  description:
    'What a statement rests on, counted on the day that is asked about. What is gathered under another contribution counts with that.',
})
export class StatementFigures {
  @Field(() => Int, { description: 'How many contributions say so: `contributions` has them.' })
  contributionCount: number;

  @Field(() => Int, { description: 'How many more are gathered under these, each with its own author.' })
  gatheredCount: number;

  @Field(() => Int, {
    description:
      'How many supports these and what is gathered under them have, added up: whoever supports several counts for each.',
  })
  supportCount: number;

  @Field(() => Int, { description: 'How many contributions say otherwise: `otherwise` has them.' })
  otherwiseCount: number;

  @Field(() => Int, {
    description: 'How many contributions it cites that are not shown any more: nothing else is told of them.',
  })
  withdrawnCount: number;
}

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({ description: 'A version of a synthesis that was published: it stands from its day until the next.' })
export class SynthesisVersion {
  @Field(() => Int, { description: 'Its number within the synthesis, from 1.' })
  number: number;

  @Field(() => DateTime, { description: 'From when it stands.' })
  publishedAt: Date;

  @Extensions({ length: 500 })
  @Field(() => String, {
    nullable: true,
    description: 'What changed with it, and why; null where nothing was said. Plain text.',
  })
  note: string | null;
}

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({ description: 'What a version of a synthesis says of itself; `statements` has the rest.' })
export class SynthesisText {
  @Field(() => Int, { description: 'The number of the version.' })
  number: number;

  @Field(() => DateTime, { nullable: true, description: 'From when it stands; null while it is being written.' })
  publishedAt: Date | null;

  @Field({ description: 'What it is called, in the caller’s language.' })
  title: string;

  @Field({ description: 'What it is called in French.' })
  titleFr: string;

  @Field(() => String, { nullable: true, description: 'The same in English; null where nobody has said it.' })
  titleEn: string | null;

  @Extensions({ length: 2000 })
  @Field({ description: 'How it was made and how to read it, in the caller’s language; plain text, may be empty.' })
  introduction: string;

  @Extensions({ length: 2000 })
  @Field({ description: 'How it was made and how to read it, in French; may be empty.' })
  introductionFr: string;

  @Extensions({ length: 2000 })
  @Field(() => String, { nullable: true, description: 'The same in English; null where nobody has said it.' })
  introductionEn: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many contributions its authors say that they read, beside those that are counted; null where they do not say.',
  })
  readCount: number | null;

  @Field(() => SynthesisFigures, { description: 'What it takes up.' })
  figures: SynthesisFigures;
}

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({ description: 'What became of a statement from one version of a synthesis to another.' })
export class SynthesisChange {
  @Field(() => SynthesisChangeKind, { description: 'What became of it.' })
  kind: SynthesisChangeKind;

  @Field(() => Int, { description: 'The number of the statement.' })
  number: number;

  @Extensions({ bound: 20 })
  @Field(() => [DocumentPiece], {
    description: 'What it says, in order: in the caller’s language where that is there.',
  })
  pieces: DocumentPiece[];

  @Field(() => StatementStanding, { nullable: true, description: 'How it was held; null where it was not there.' })
  before: StatementStanding | null;

  @Field(() => StatementStanding, { nullable: true, description: 'How it is held; null where it is not there.' })
  after: StatementStanding | null;

  @Field(() => Int, { description: 'How many contributions it cites that it did not cite so.' })
  citedCount: number;

  @Field(() => Int, { description: 'How many contributions it cited that it does not cite so any more.' })
  uncitedCount: number;
}

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode],
  description:
    'What those who answer for an initiative say that people said: in versions, statement by statement, each with the contributions that it rests on.',
})
@Entity('participation', 'synthesis')
export class Synthesis extends DatedNode {
  @Field(() => SynthesisState, { description: 'How far it had come by the day.' })
  state: SynthesisState;

  @Field(() => DateTime, { nullable: true, description: 'When it was published first; null while it is a draft.' })
  publishedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was withdrawn; null while it stands.' })
  withdrawnAt: Date | null;

  @Extensions({ length: 500 })
  @Field(() => String, { nullable: true, description: 'Why it was withdrawn; null while it stands. Plain text.' })
  withdrawalReason: string | null;

  @Field(() => DateTime, { description: 'When it was begun.' })
  createdAt: Date;

  @Field({ description: 'Generated for demonstration: no statement about anything real.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node, DatedNode],
  description: 'What people say, as a version of a synthesis puts it, and the contributions that it rests on.',
})
@Entity('participation', 'synthesisstatement')
export class SynthesisStatement extends DatedNode {
  @Field(() => Int, { description: 'Its number within the synthesis: the same in each version, and never another’s.' })
  number: number;

  @Field(() => Int, { description: 'Its place in its version, from 1.' })
  place: number;

  @Field(() => Int, { description: 'The number of its version.' })
  inVersion: number;

  @Field(() => String, {
    nullable: true,
    description:
      'The section that begins with it, in the caller’s language; null where it goes on with the one before.',
  })
  section: string | null;

  @Field(() => String, { nullable: true, description: 'The section that begins with it, in French; null for none.' })
  sectionFr: string | null;

  @Field(() => String, { nullable: true, description: 'The same in English; null where nobody has said it.' })
  sectionEn: string | null;

  @Field({ description: 'What people say, in a sentence, in the caller’s language.' })
  title: string;

  @Field({ description: 'What people say, in a sentence, in French.' })
  titleFr: string;

  @Field(() => String, { nullable: true, description: 'The same in English; null where nobody has said it.' })
  titleEn: string | null;

  @Extensions({ length: 1000 })
  @Field({ description: 'The same at more length, in the caller’s language; plain text, may be empty.' })
  body: string;

  @Extensions({ length: 1000 })
  @Field({ description: 'The same at more length, in French; may be empty.' })
  bodyFr: string;

  @Extensions({ length: 1000 })
  @Field(() => String, { nullable: true, description: 'The same in English; null where nobody has said it.' })
  bodyEn: string | null;

  @Field(() => StatementStanding, { description: 'How it is held.' })
  standing: StatementStanding;

  @Field({ description: 'Generated for demonstration: no statement about anything real.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
