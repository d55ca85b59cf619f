import { Extensions, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DateTime, OwnedBy } from '#lib/graphql';
import { DocumentBlockKind, DocumentChangeKind, DocumentPieceKind, PassageState } from './document.enums.js';

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({ description: 'A version of the text that a call puts up: it stands from its day until the next.' })
export class DocumentVersion {
  @Field(() => Int, { description: 'Its number within the call, from 1.' })
  number: number;

  @Field(() => DateTime, { description: 'From when it stands.' })
  publishedAt: Date;

  @Extensions({ length: 500 })
  @Field(() => String, {
    nullable: true,
    description:
      'What changed with it, and why, in the words of those who wrote it; null where they said nothing. Plain text.',
  })
  note: string | null;

  @Field(() => Int, {
    description: 'How many contributions it takes up, as their official answers said by the day that is asked about.',
  })
  takenUpCount: number;
}

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({ description: 'Words of a block that contributions quote.' })
export class DocumentQuotation {
  @Field(() => Int, { description: 'Where they begin in the words of the block: in UTF-16 code units, from 0.' })
  start: number;

  @Field(() => Int, { description: 'Where they end, as an index of what comes after.' })
  end: number;

  @Field(() => Int, { description: 'How many contributions quote exactly these words.' })
  contributionCount: number;
}

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({ description: 'A heading, a paragraph or an item of a text.' })
export class DocumentBlock {
  @Field(() => ID, {
    description:
      'Its id within the call: the same in each version as long as its words stay or are lightly edited; never another’s.',
  })
  id: string;

  @Field(() => DocumentBlockKind, { description: 'What it is.' })
  kind: DocumentBlockKind;

  @Field(() => Int, { nullable: true, description: 'Of a heading: from 1 to 3, 1 for the highest. Null for others.' })
  level: number | null;

  @Extensions({ length: 1000 })
  @Field({ description: 'What it says: plain text on one line.' })
  text: string;

  @Field(() => Int, {
    description:
      'How many contributions are about it, in whole or in part: of those that everybody was shown by the day.',
  })
  contributionCount: number;

  @Extensions({ bound: 5 })
  @Field(() => [DocumentQuotation], {
    description: 'What of it these contributions quote, in order, where it still says so; at most 50.',
  })
  quotations: DocumentQuotation[];
}

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({ description: 'The text that a call puts up, in one of its versions.' })
export class DocumentText {
  @Field(() => Int, { description: 'The number of the version.' })
  number: number;

  @Field(() => DateTime, { description: 'From when it stands.' })
  publishedAt: Date;

  @Field({ description: 'The language that it is written in: `fr`, `en`.' })
  locale: string;

  @Extensions({ length: 20_000 })
  @Field({
    description: 'All of it in light markup, as it was written: one block a line, `#` for headings, `-` for items.',
  })
  markup: string;

  @Extensions({ bound: 60 })
  @Field(() => [DocumentBlock], { description: 'What it says, in order; at most 400.' })
  blocks: DocumentBlock[];

  @Field(() => Int, {
    description: 'How many contributions are about passages that this version does not have any more (`REMOVED`).',
  })
  removedCount: number;
}

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({ description: 'Some words of a block, and what became of them.' })
export class DocumentPiece {
  @Field(() => DocumentPieceKind, { description: 'What became of them.' })
  kind: DocumentPieceKind;

  @Extensions({ length: 80 })
  @Field({
    description: 'The words, with the spaces around them: one piece after the other is what the block said, or says.',
  })
  text: string;
}

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({ description: 'What became of a block from one version of a text to another.' })
export class DocumentChange {
  @Field(() => DocumentChangeKind, { description: 'What became of it.' })
  kind: DocumentChangeKind;

  @Field(() => ID, { description: 'The id of the block; of what is new in a draft, a stand-in for it.' })
  block: string;

  @Field(() => DocumentBlockKind, { description: 'What it is, or was before it was taken out.' })
  blockKind: DocumentBlockKind;

  @Field(() => Int, { nullable: true, description: 'Of a heading: its level; null for others.' })
  level: number | null;

  @Extensions({ bound: 20 })
  @Field(() => [DocumentPiece], { description: 'Its words, in order.' })
  pieces: DocumentPiece[];
}

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({ description: 'A text that is being written.' })
export class DocumentDraft {
  @Field({ description: 'The language that it is written in: `fr`, `en`.' })
  locale: string;

  @Extensions({ length: 20_000 })
  @Field({ description: 'What it says, in light markup: one block a line, `#` for headings, `-` for items.' })
  markup: string;

  @Extensions({ bound: 60 })
  @Field(() => [DocumentChange], {
    description:
      'What it changes of the last version, block by block, with what stays; all is added where nothing is published yet. At most 800.',
  })
  changes: DocumentChange[];

  @Field(() => Int, { description: 'Of how many passages that people commented on the words would stand no more.' })
  changedCount: number;

  @Field(() => Int, { description: 'How many of them would be gone with their blocks.' })
  removedCount: number;
}

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({ description: 'Where a passage is in a version of its text.' })
export class FoundPassage {
  @Field(() => Int, { description: 'The number of the version.' })
  version: number;

  @Field(() => PassageState, { description: 'What became of it.' })
  state: PassageState;

  @Field(() => ID, { nullable: true, description: 'The block that has it, or had it; null where it was removed.' })
  block: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Where it begins in the words of the block, in UTF-16 code units; null where its words do not stand.',
  })
  start: number | null;

  @Field(() => Int, { nullable: true, description: 'Where it ends, as an index of what comes after.' })
  end: number | null;
}

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({
  description:
    'The passage of a text that a contribution is about: a block, and words of it with what stood around them, as a `TextQuoteSelector` of the W3C.',
})
export class ContributionPassage {
  @Field(() => Int, { description: 'The version that was read.' })
  version: number;

  @Field(() => ID, { description: 'The block that was read.' })
  block: string;

  @Extensions({ length: 1000 })
  @Field({ description: 'The words that are quoted.' })
  exact: string;

  @Field({ description: 'What stood before them in the block; at most 32 characters, may be empty.' })
  prefix: string;

  @Field({ description: 'What stood after them.' })
  suffix: string;

  @Field(() => FoundPassage, {
    nullable: true,
    description: 'Where it is in the version that is asked about; null for a version before the one that was read.',
  })
  found: FoundPassage | null;
}
