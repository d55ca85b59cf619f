import { Args, Context, Resolver } from '@nestjs/graphql';
import { Audience, ownAccount } from '#lib/access';
import { Mutates, ref, type RequestContext } from '#lib/graphql';
import { Viewer } from '#lib/identity';
import { InvalidInputError, NotAllowedError, NotFoundError, UnitOfWork } from '#lib/writes';
import { NotificationReadInput } from './notification.inputs.js';
import { ViewerPayload } from './viewer.payload.js';

/** What one has read is no change of anything that others see: the log has no entry of it. */
@Resolver()
export class NotificationResolver {
  constructor(private readonly uow: UnitOfWork) {}

  @Audience('PERSON')
  @Mutates(ViewerPayload, 'Says that one has read what one was told.', [NotFoundError, InvalidInputError])
  async notificationRead(
    @Args('input') { id, andEarlier, seenAt }: NotificationReadInput,
    @Context() context: RequestContext,
  ): Promise<ViewerPayload> {
    const account = ownAccount(context.actor);
    if (!account) throw new NotAllowedError();
    await this.uow.run(context, async (tx) => {
      const own = await tx.one<{ at: string }>(
        'select at::text from notifications.notification where id = $1 and account_id = $2',
        [id, account],
      );
      if (!own) throw new NotFoundError('id');
      await tx.query(
        `update notifications.notification set unread = false, read_at = clock_timestamp() where account_id = $1 and unread
           and at <= coalesce($3::timestamptz, $4::timestamptz) and (id = $2 or ($5 and (at, id) <= ($4::timestamptz, $2)))`,
        [account, id, seenAt ?? null, own.at, andEarlier],
      );
    });
    context.spared++;
    return { viewer: ref(Viewer, account) };
  }
}
