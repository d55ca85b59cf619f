import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { ref, type RequestContext } from '#lib/graphql';
import { NotAllowedError, NotFoundError, UnitOfWork } from '#lib/writes';
import { ViewerPayload } from '../account/account.resolver.js';
import { AccountService, accountOfId } from '../account/account.service.js';
import { signedIn } from '../account/signed-in.js';
import { Viewer } from '../account/viewer.type.js';
import { checkProvedLately } from '../session/proof.js';
import { ServiceUnlinkInput } from './linked-service.inputs.js';

@Resolver()
export class LinkedServiceResolver {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly accounts: AccountService,
  ) {}

  @Audience('PERSON')
  @Mutation(() => ViewerPayload, {
    description:
      'The service no longer signs in to this account. Fails with ProofNeededError, NotFoundError, or NotAllowedError for the last way in.',
  })
  async serviceUnlink(
    @Args('input') { issuer }: ServiceUnlinkInput,
    @Context() context: RequestContext,
  ): Promise<ViewerPayload> {
    const { id, personId } = signedIn(context);
    await this.uow.run(context, async (tx) => {
      await checkProvedLately(tx, context);
      const account = (await accountOfId(tx, id))!;
      await tx.query('select 1 from identity.account where id = $1 for update', [id]);
      const gone = await tx.query(
        'delete from identity.oidc_identity where account_id = $1 and issuer = $2 returning 1 as gone',
        [id, issuer],
      );
      if (gone.length === 0) throw new NotFoundError('issuer');
      const other = await tx.one('select 1 as other from identity.oidc_identity where account_id = $1', [id]);
      if (!account.password_hash && !other) throw new NotAllowedError(LAST_WAY, 'issuer');
      await tx.audit({ type: 'Viewer', id, action: 'SERVICE_UNLINK', personId, before: { issuer } });
      await this.accounts.notify(tx, account, 'SERVICE_UNLINKED');
    });
    return { viewer: ref(Viewer, id) };
  }
}

const LAST_WAY = {
  fr: 'C’est votre seule façon de vous connecter : choisissez d’abord un mot de passe.',
  en: 'This is your only way to sign in: choose a password first.',
};
