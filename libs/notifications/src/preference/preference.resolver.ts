import { Args, Context, Resolver } from '@nestjs/graphql';
import { Audience, ownAccount } from '#lib/access';
import { Mutates, ref, type RequestContext } from '#lib/graphql';
import { holdAccount, Viewer } from '#lib/identity';
import { InvalidInputError, NotAllowedError, NotFoundError, UnitOfWork } from '#lib/writes';
import { ViewerPayload } from '../notification/viewer.payload.js';
import { choose } from './choose.js';
import { NotificationPreferencesUpdateInput } from './preference.inputs.js';

@Resolver()
export class PreferenceResolver {
  constructor(private readonly uow: UnitOfWork) {}

  @Audience('PERSON')
  @Mutates(ViewerPayload, 'Chooses how often letters tell one of what happens.', [NotFoundError, InvalidInputError])
  async notificationPreferencesUpdate(
    @Args('input') input: NotificationPreferencesUpdateInput,
    @Context() context: RequestContext,
  ): Promise<ViewerPayload> {
    const account = ownAccount(context.actor);
    if (!account) throw new NotAllowedError();
    await this.uow.run(context, async (tx) => {
      await holdAccount(tx, account);
      await choose(tx, account, input);
    });
    context.spared++;
    return { viewer: ref(Viewer, account) };
  }
}
