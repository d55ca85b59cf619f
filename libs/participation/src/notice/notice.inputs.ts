import { InputType } from '@nestjs/graphql';
import { IsAddress } from '#lib/mail';
import { Lines, Made, OPTIONAL, Reference, Text, Value } from '#lib/writes';
import { NoticeReason } from './notice.enums.js';

@InputType({
  description:
    'Tells of a contribution or a comment that should not be shown (regulation 2022/2065, article 16); exactly one of what may name it is given.',
})
export class NoticeSubmitInput extends Made {
  @Reference('The contribution.', OPTIONAL) contributionId?: string | null;
  @Reference('The comment.', OPTIONAL) commentId?: string | null;
  @Value(() => NoticeReason, 'Why it should not be shown.') reason: NoticeReason;
  @Lines(4000, 'What is wrong with it, as exactly as can be.') explanation: string;
  @Value(() => Boolean, 'That all of this is said in good faith and is accurate: true, or nothing is taken.')
  goodFaith: boolean;
  @Text(
    200,
    'The name of whoever sends it. Not needed with an account, nor for CHILD_ABUSE; shown to nobody.',
    OPTIONAL,
  )
  name?: string | null;
  @IsAddress()
  @Text(
    254,
    'Where the decision is written to. Not needed with an account, nor for CHILD_ABUSE; shown to nobody.',
    OPTIONAL,
  )
  email?: string | null;
}
