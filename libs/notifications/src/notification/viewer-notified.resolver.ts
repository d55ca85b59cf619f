import { Context, Resolver, Subscription } from '@nestjs/graphql';
import { Audience, ownAccount } from '#lib/access';
import { ref, type RequestContext, streamOf, told } from '#lib/graphql';
import { Viewer } from '#lib/identity';
import { NotAllowedError } from '#lib/writes';

@Resolver()
export class ViewerNotifiedResolver {
  @Audience('PERSON')
  @Subscription(() => Viewer, {
    nullable: true,
    description:
      'The account of the caller, at once and each time that they are told something or have read it: ask it for `notifications`. Several at once are one.',
  })
  viewerNotified(@Context() context: RequestContext): AsyncIterable<Viewer> {
    const account = ownAccount(context.actor);
    if (!account) throw new NotAllowedError();
    return told(streamOf(context), account, () => ref(Viewer, account) as unknown as Viewer);
  }
}
