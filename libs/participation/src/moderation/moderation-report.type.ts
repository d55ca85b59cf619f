import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { LocalDate, OwnedBy } from '#lib/graphql';
import { NoticeReason } from '../notice/notice.enums.js';

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({ description: 'How many notices gave a reason.' })
export class NoticeCount {
  @Field(() => NoticeReason, { description: 'The reason.' })
  reason: NoticeReason;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({
  description:
    'How contributions were moderated from a day to a day: counts of notices, decisions and objections, which name nobody.',
})
export class ModerationReport {
  @Field(() => LocalDate, { description: 'First day.' })
  from: string;

  @Field(() => LocalDate, { description: 'Last day.' })
  to: string;

  @Field(() => Int, { description: 'Notices that arrived.' })
  notices: number;

  @Field(() => [NoticeCount], { description: 'Notices by the reason that they gave, the most first; at most 8.' })
  noticesByReason: NoticeCount[];

  @Field(() => Int, { description: 'Decisions, those on objections among them.' })
  decisions: number;

  @Field(() => Int, { description: 'Decisions that hide a contribution.' })
  hidden: number;

  @Field(() => Int, { description: 'Decisions that restrict nothing.' })
  kept: number;

  @Field(() => Int, { description: 'Decisions that hide for a provision of the law.' })
  onLegalGround: number;

  @Field(() => Int, { description: 'Decisions that hide for a rule.' })
  onRules: number;

  @Field(() => Int, { description: 'Decisions on what somebody told of.' })
  onNotice: number;

  @Field(() => Int, {
    description: 'Decisions on what those who decide came upon themselves, or read before it was shown.',
  })
  onOwnInitiative: number;

  @Field(() => Int, { description: 'Decisions that a machine took.' })
  automated: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Hours from what came up to its first decision, of half of them at most; null without a decision.',
  })
  medianHoursToDecide: number | null;

  @Field(() => Int, { description: 'Objections that arrived.' })
  appeals: number;

  @Field(() => Int, { description: 'Of these, how many were decided as before.' })
  appealsUpheld: number;

  @Field(() => Int, { description: 'Of these, how many were decided otherwise.' })
  appealsOverturned: number;
}
