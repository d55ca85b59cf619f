import { Field, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DateTime, OwnedBy } from '#lib/graphql';
import { ModerationRestriction } from '../moderation/moderation.enums.js';
import { NoticeReason } from './notice.enums.js';

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({
  description:
    'What whoever told of a contribution or a comment is given: the number that they ask by what became of it. It names nobody.',
})
export class NoticeReceipt {
  @Field({ description: 'Not to be guessed: whoever has it reads this.' })
  number: string;

  @Field(() => NoticeReason, { description: 'The reason that was given.' })
  reason: NoticeReason;

  @Field(() => DateTime, { description: 'When it arrived.' })
  receivedAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was decided last; null while nothing is.' })
  decidedAt: Date | null;

  @Field(() => ModerationRestriction, { nullable: true, description: 'What was decided; null while nothing is.' })
  restriction: ModerationRestriction | null;

  @Field(() => String, {
    nullable: true,
    description: 'How one may object to that, in the caller’s language; null while nothing is decided.',
  })
  redress: string | null;

  @Field({
    description: 'Whether the caller, who sent it from their account, may have it looked at by somebody else now.',
  })
  viewerMayAppeal: boolean;
}
