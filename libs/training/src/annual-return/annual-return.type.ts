import { Extensions, Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, Entity, LocalDate, Node, OwnedBy } from '#lib/graphql';
import {
  AnnualReturnStatus,
  ReturnControlKind,
  ReturnGapKind,
  ReturnLineKind,
  ReturnLineOrigin,
  ReturnLineRecords,
} from './annual-return.enums.js';

@Audience('SIGNED_IN')
@ObjectType({
  implements: () => [Node, DatedNode],
  description:
    'What a provider tells the State of a year of training (*bilan pédagogique et financier*), prepared here: not the official form. ' +
    'For those who manage the provider, and coordinators.',
})
@Entity('training', 'bpf')
export class AnnualTrainingReturn extends DatedNode {
  @Field(() => Int, { description: 'The year.' })
  year: number;

  @Field(() => Int, { description: 'Counts from 1: the first of that year, then its corrections.' })
  number: number;

  @Field(() => AnnualReturnStatus, { description: 'Where it stands.' })
  status: AnnualReturnStatus;

  @Field({ description: 'The version of the form whose lines it has: `10443*17`.' })
  formVersion: string;

  @Extensions({ length: 600 })
  @Field({ description: 'Where these lines are from, and what of them is not verified.' })
  formNotice: string;

  @Field(() => LocalDate, { nullable: true, description: 'When it was handed in; null while it is a draft.' })
  submittedOn: string | null;

  @Field(() => String, { nullable: true, description: 'Why it corrects another; null for the first of its year.' })
  correctionReason: string | null;

  @Field({ description: 'Generated for demonstration: no statement about a real provider.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}

@Audience('SIGNED_IN')
@OwnedBy('training')
@ObjectType({ description: 'A line of a yearly return.' })
export class ReturnLine {
  @Field({ description: 'Its frame: `A` to `H`.' })
  frame: string;

  @Field({ description: 'Its code: `C-2a`, `F-1`, `F-4-341`.' })
  code: string;

  @Field({ description: 'What it is, in our words.' })
  title: string;

  @Extensions({ length: 300 })
  @Field({ description: 'How it comes about.' })
  explanation: string;

  @Field(() => ReturnLineKind, { description: 'What stands in it.' })
  kind: ReturnLineKind;

  @Field(() => ReturnLineOrigin, { description: 'Where it is from.' })
  origin: ReturnLineOrigin;

  @Field({ description: 'Whether that line of the form was read in a source.' })
  isVerified: boolean;

  @Field({ description: 'Whether it adds up others.' })
  isTotal: boolean;

  @Field(() => Int, { nullable: true, description: 'How many people; null where none stand in it or nobody told.' })
  people: number | null;

  @Field(() => Float, { nullable: true, description: 'Their hours; null as above.' })
  hours: number | null;

  @Field(() => Float, { nullable: true, description: 'Cents of euro, without tax; null as above.' })
  amountCents: number | null;

  @Field(() => String, { nullable: true, description: 'Words; null as above.' })
  words: string | null;

  @Field(() => String, { nullable: true, description: 'Where what was entered is from; null for what is counted.' })
  source: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'On which day it was so; null for what is counted.' })
  knownOn: string | null;

  @Field(() => Int, { nullable: true, description: 'How many people are counted today; null where nothing is.' })
  countedPeople: number | null;

  @Field(() => Float, { nullable: true, description: 'Their hours, counted today; null where nothing is.' })
  countedHours: number | null;

  @Field({ description: 'Whether what is counted today is other than what was handed in.' })
  isDifferent: boolean;

  @Field(() => ReturnLineRecords, { nullable: true, description: 'Which records it opens; null for none.' })
  opens: ReturnLineRecords | null;
}

@Audience('SIGNED_IN')
@OwnedBy('training')
@ObjectType({ description: 'Something that is checked of a yearly return.' })
export class ReturnControl {
  @Field(() => ReturnControlKind, { description: 'What.' })
  kind: ReturnControlKind;

  @Field(() => Float, { nullable: true, description: 'People, hours or cents on one side; null when nobody told.' })
  left: number | null;

  @Field(() => Float, { nullable: true, description: 'Those on the other side; null when nobody told.' })
  right: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it holds; null while a side is unknown.' })
  isMet: boolean | null;
}

@Audience('SIGNED_IN')
@OwnedBy('training')
@ObjectType({ description: 'How many enrolments lack something that a yearly return is counted from.' })
export class ReturnGap {
  @Field(() => ReturnGapKind, { description: 'What they lack.' })
  kind: ReturnGapKind;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}
