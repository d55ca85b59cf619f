import { Extensions, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, DateTime, Entity, Node, OwnedBy } from '#lib/graphql';
import { NoticeReason } from '../notice/notice.enums.js';
import {
  AppealOutcome,
  ModerationGround,
  ModerationOrigin,
  ModerationRestriction,
  ModerationState,
} from './moderation.enums.js';

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({
  description:
    'A decision and its statement of reasons (regulation 2022/2065, article 17), for whoever wrote the contribution or comment and those who answer for its call. It is never changed.',
})
export class ModerationDecision {
  @Field(() => ID, { description: 'Names it.' })
  id: string;

  @Field(() => DateTime, { description: 'When it was taken.' })
  decidedAt: Date;

  @Field(() => ModerationRestriction, { description: 'What it does, everywhere on this service and without an end.' })
  restriction: ModerationRestriction;

  @Field(() => ModerationGround, { nullable: true, description: 'What it rests on; null where nothing is restricted.' })
  ground: ModerationGround | null;

  @Field(() => String, {
    nullable: true,
    description: 'The provision of the law, or the rule; null where nothing is restricted.',
  })
  provision: string | null;

  @Extensions({ length: 1000 })
  @Field({ description: 'What it looked at.' })
  facts: string;

  @Extensions({ length: 1000 })
  @Field({ description: 'Why that falls under the ground; may be empty where nothing is restricted.' })
  explanation: string;

  @Field({ description: 'Whether those who decide came upon it themselves, rather than by a notice.' })
  isOwnInitiative: boolean;

  @Field({ description: 'Whether a machine found it.' })
  automatedDetection: boolean;

  @Field({ description: 'Whether a machine decided it.' })
  automatedDecision: boolean;

  @Field({ description: 'Whether it was taken because somebody objected to another.' })
  isOnAppeal: boolean;

  @Field({ description: 'How one may object to it, in the caller’s language.' })
  redress: string;

  @Field(() => DateTime, { description: 'Until when one may ask somebody else to look at it again.' })
  appealUntil: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When whoever wrote the contribution objected to it; null where they did not.',
  })
  appealedAt: Date | null;

  @Field({ description: 'Whether the caller, who wrote the contribution, may object to it now.' })
  viewerMayAppeal: boolean;
}

@Audience('STAFF')
@OwnedBy('participation')
@ObjectType({ description: 'What somebody told of a contribution or a comment. Who did is shown to nobody.' })
export class ModerationNotice {
  @Field(() => ID, { description: 'Names it.' })
  id: string;

  @Field(() => NoticeReason, { description: 'The reason that was given.' })
  reason: NoticeReason;

  @Extensions({ length: 1000 })
  @Field({ description: 'What is wrong, as whoever sent it says.' })
  explanation: string;

  @Field(() => DateTime, { description: 'When it arrived.' })
  receivedAt: Date;

  @Field({ description: 'What the contribution, or that of the comment, was called then.' })
  title: string;

  @Extensions({ length: 2000 })
  @Field({ description: 'What it said then.' })
  body: string;
}

@Audience('STAFF')
@OwnedBy('participation')
@ObjectType({ description: 'What those who decide tell each other; shown to nobody else.' })
export class ModerationNote {
  @Field(() => ID, { description: 'Names it.' })
  id: string;

  @Extensions({ length: 600 })
  @Field({ description: 'What it says.' })
  text: string;

  @Field(() => DateTime, { description: 'When it was written.' })
  writtenAt: Date;

  @Field(() => String, { nullable: true, description: 'Who wrote it; null once they have left.' })
  writtenBy: string | null;
}

@Audience('STAFF')
@OwnedBy('participation')
@ObjectType({ description: 'That somebody objects to a decision.' })
export class ModerationAppeal {
  @Field(() => ID, { description: 'Names it.' })
  id: string;

  @Field({ description: 'Whether it is of whoever wrote the contribution, rather than of whoever told of it.' })
  isByAuthor: boolean;

  @Extensions({ length: 1000 })
  @Field({ description: 'What they say.' })
  explanation: string;

  @Field(() => DateTime, { description: 'When.' })
  submittedAt: Date;

  @Field(() => AppealOutcome, { nullable: true, description: 'What became of it; null while it waits.' })
  outcome: AppealOutcome | null;
}

@Audience('STAFF')
@ObjectType({
  implements: () => [Node, DatedNode],
  description:
    'What is to be decided about a contribution or a comment, for those who answer for its call. One is open for each at most: notices that arrive meanwhile join it, later ones open another.',
})
@Entity('participation', 'modcase')
export class ModerationCase extends DatedNode {
  @Field(() => ModerationOrigin, { description: 'What brought it up.' })
  origin: ModerationOrigin;

  @Field(() => NoticeReason, { nullable: true, description: 'The gravest reason among its notices; null without one.' })
  reason: NoticeReason | null;

  @Field(() => ModerationState, { description: 'Where it stands.' })
  state: ModerationState;

  @Field(() => Int, { description: 'How many notices it has.' })
  noticeCount: number;

  @Field(() => DateTime, { description: 'When it came up.' })
  openedAt: Date;

  @Field(() => DateTime, { description: 'By when it is to be decided.' })
  dueAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was decided last, or dropped; null while it waits.' })
  closedAt: Date | null;

  @Extensions({ length: 150 })
  @Field({ description: 'What the contribution, or that of the comment, was called when it came up.' })
  title: string;

  @Extensions({ length: 2000 })
  @Field({ description: 'What it said when it came up.' })
  body: string;

  @Field({ description: 'Generated for demonstration: no statement about anything real.' })
  isDemonstration: boolean;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}
