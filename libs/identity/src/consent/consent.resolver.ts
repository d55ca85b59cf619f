import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { ref, type RequestContext } from '#lib/graphql';
import { NotAllowedError, UnitOfWork } from '#lib/writes';
import { ViewerPayload } from '../account/account.resolver.js';
import { signedIn } from '../account/account.service.js';
import { Viewer } from '../account/viewer.type.js';
import { ConsentRecordInput } from './consent.inputs.js';
import { ConsentPurpose } from './consent.type.js';
import { TERMS_VERSION } from './terms.js';

@Resolver()
export class ConsentResolver {
  constructor(private readonly uow: UnitOfWork) {}

  @Audience('PERSON')
  @Mutation(() => ViewerPayload, {
    description:
      'Keeps an answer; earlier ones stay in the ledger. Fails with NotAllowedError for withdrawing the terms: erase the account instead.',
  })
  async consentRecord(
    @Args('input') { purpose, given }: ConsentRecordInput,
    @Context() context: RequestContext,
  ): Promise<ViewerPayload> {
    const { id, personId } = signedIn(context);
    if (purpose === ConsentPurpose.TERMS && !given) throw new NotAllowedError(TERMS, 'given');
    await this.uow.run(context, async (tx) => {
      await tx.query(
        'insert into identity.consent (account_id, purpose, given, text_version) values ($1, $2, $3, $4)',
        [id, purpose, given, TERMS_VERSION],
      );
      await tx.audit({ type: 'Viewer', id, action: 'CONSENT_RECORD', personId, after: { purpose, given } });
    });
    return { viewer: ref(Viewer, id) };
  }
}

const TERMS = {
  fr: 'Sans les conditions d’utilisation, il n’y a pas de compte : effacez-le si vous ne les acceptez plus.',
  en: 'There is no account without the terms: erase it if you no longer accept them.',
};
