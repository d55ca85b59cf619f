import { type Done, NotAllowedError, NotFoundError, type Tx, Write, Writes } from '#lib/writes';
import { ConsentRecordInput } from '../consent/consent.inputs.js';
import { ConsentPurpose } from '../consent/consent.type.js';
import { TERMS_VERSION } from '../consent/terms.js';
import { ServiceUnlinkInput } from '../oidc/linked-service.inputs.js';
import { checkProvedLately, ProofNeededError } from '../session/proof.js';
import { accountOfId, AccountService } from './account.service.js';
import { holdAccount, signedIn } from './signed-in.js';
import { Viewer } from './viewer.type.js';

@Writes(Viewer, { called: 'account' })
export class AccountWrites {
  constructor(private readonly accounts: AccountService) {}

  @Write(
    'PERSON',
    'Records an answer; earlier ones stay in the ledger. Consent to the terms cannot be withdrawn: erase the account instead.',
  )
  async consentRecord({ purpose, given }: ConsentRecordInput, tx: Tx): Promise<Done> {
    const { id, personId } = signedIn(tx);
    if (purpose === ConsentPurpose.TERMS && !given) throw new NotAllowedError(TERMS, 'given');
    await holdAccount(tx, id);
    await tx.query('insert into identity.consent (account_id, purpose, given, text_version) values ($1, $2, $3, $4)', [
      id,
      purpose,
      given,
      TERMS_VERSION,
    ]);
    return { id, organizationId: null, personId, after: { purpose, given } };
  }

  @Write('PERSON', 'Unlinks a service from this account; the last way to sign in cannot be removed.', [
    ProofNeededError,
  ])
  async serviceUnlink({ issuer }: ServiceUnlinkInput, tx: Tx): Promise<Done> {
    const { id, personId } = signedIn(tx);
    await checkProvedLately(tx);
    await holdAccount(tx, id);
    const account = (await accountOfId(tx, id))!;
    const gone = await tx.query(
      'delete from identity.oidc_identity where account_id = $1 and issuer = $2 returning 1 as gone',
      [id, issuer],
    );
    if (gone.length === 0) throw new NotFoundError('issuer');
    const other = await tx.one('select 1 as other from identity.oidc_identity where account_id = $1', [id]);
    if (!account.password_hash && !other) throw new NotAllowedError(LAST_WAY, 'issuer');
    await this.accounts.notify(tx, account, 'SERVICE_UNLINKED');
    return { id, organizationId: null, personId, before: { issuer } };
  }
}

const TERMS = {
  fr: 'Les conditions d’utilisation sont nécessaires au compte : si vous ne les acceptez plus, effacez-le.',
  en: 'The terms are required for an account: if you no longer accept them, erase it.',
};

const LAST_WAY = {
  fr: 'C’est votre seule façon de vous connecter : choisissez d’abord un mot de passe.',
  en: 'This is your only way to sign in: choose a password first.',
};
