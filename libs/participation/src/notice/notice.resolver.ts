import { Args, Context, Field, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Mutates, Payload, type RequestContext } from '#lib/graphql';
import { TooManyAttemptsError } from '#lib/identity';
import { IdempotencyKeyReusedError, InvalidInputError, NotFoundError } from '#lib/writes';
import { NoticeSubmitInput } from './notice.inputs.js';
import { Notices } from './notice.service.js';
import { NoticeReceipt } from './notice.type.js';

@ObjectType({ isAbstract: true })
abstract class NoticeSubmitted extends Payload {
  @Field(() => NoticeReceipt, { nullable: true, description: 'The receipt; null when nothing was taken.' })
  receipt?: NoticeReceipt | null;
}

@Resolver()
export class NoticeResolver {
  constructor(private readonly notices: Notices) {}

  @Audience('EVERYONE')
  @Mutates(
    NoticeSubmitted,
    'Tells those who answer for a call of a contribution or a comment that should not be shown (regulation 2022/2065, article 16). Whoever sends it is shown to nobody.',
    [TooManyAttemptsError, NotFoundError, InvalidInputError, IdempotencyKeyReusedError],
  )
  async noticeSubmit(
    @Args('input') input: NoticeSubmitInput,
    @Context() context: RequestContext,
  ): Promise<NoticeSubmitted> {
    return { receipt: await this.notices.submit(input, context) };
  }
}
