import { Injectable } from '@nestjs/common';
import { type RequestContext } from '#lib/graphql';
import { sendMail } from '#lib/mail';
import { Person, PersonRecord } from '#lib/network';
import { InvalidInputError, kept, NEEDED, NotAllowedError, refusing, type Tx, UnitOfWork } from '#lib/writes';
import { alreadyRegistered, confirmEmailChange, type SecurityEvent, securityNotice } from '../mails.js';
import { attachByDomain } from '../email-domain/attach.js';
import { leaveDomains } from '../email-domain/leave.js';
import { passwordIs } from '../password/password.js';
import { hashOf, newSecret } from '#lib/access';
import { checkProvedLately } from '../session/proof.js';
import { LIMITS } from '../throttle/limits.js';
import { Throttle } from '../throttle/throttle.js';
import { InvalidCredentialsError, InvalidLinkError } from './account.errors.js';
import { type EmailChangeInput, type ProfileUpdateInput } from './account.inputs.js';
import { makeLink, useLink, voidLinks } from './mail-link.js';
import { adoptRecord } from './record.js';
import { holdAccount, SESSION_ONLY, signedIn } from './signed-in.js';

export { SESSION_ONLY, signedIn } from './signed-in.js';

const people = kept(Person, PersonRecord, { lock: 'for no key update' });

export interface Account {
  id: string;
  person_id: string;
  email: string;
  locale: 'fr' | 'en';
  name: string;
  password_hash: string | null;
}

/** Changing what an account is reached by. */
@Injectable()
export class AccountService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly throttle: Throttle,
  ) {}

  /** Takes the address of a link that `changeEmail` sent, and answers it. */
  async takeNewEmail(tx: Tx, token: string): Promise<string> {
    const link = await useLink(tx, token, 'CHANGE_EMAIL');
    const account = (await tx.one<Account>(`${ACCOUNT} where a.id = $1`, [link.account_id]))!;
    await refusing({ account_email_key: () => new InvalidLinkError() }, () =>
      tx.query('update identity.account set email = $2, email_verified_at = now() where id = $1', [
        account.id,
        link.email,
      ]),
    );
    await tx.audit({
      type: 'Viewer',
      id: account.id,
      action: 'EMAIL_CHANGE',
      personId: account.person_id,
      accountId: account.id,
      before: { email: account.email },
      after: { email: link.email },
    });
    await this.notify(tx, account, 'EMAIL_CHANGED');
    const changed = { id: account.id, email: link.email! };
    await voidLinks(tx, account.id);
    await adoptRecord(tx, changed);
    await leaveDomains(tx, changed);
    await attachByDomain(tx, changed);
    return changed.email;
  }

  /** The answer does not say whether somebody else has the address: they are told by mail. */
  async changeEmail({ email, password }: EmailChangeInput, context: RequestContext): Promise<void> {
    const account = await this.own(context, password, 'password');
    await this.throttle.letter(LIMITS.emailChange(account.id, email), () => this.askForEmail(account, email, context));
  }

  private async askForEmail(account: Account, email: string, context: RequestContext): Promise<void> {
    const secret = newSecret();
    await this.uow.run(context, async (tx) => {
      await holdAccount(tx, account.id);
      const known = await tx.one<Account>(`${ACCOUNT} where a.email = $1`, [email]);
      // The same work for both: nobody is sent the secret of a link that has ended already.
      await makeLink(tx, account.id, {
        purpose: 'CHANGE_EMAIL',
        secret,
        life: known ? '0 hours' : '24 hours',
        email,
      });
      await sendMail(tx, known ? alreadyRegistered : confirmEmailChange, {
        to: email,
        locale: known?.locale ?? account.locale,
        values: {
          name: known?.name ?? account.name,
          link: known ? this.link('/connexion') : this.link('/verifier', secret),
        },
        key: `email:${hashOf(secret)}`,
      });
      await this.notify(tx, account, 'EMAIL_CHANGE_ASKED');
    });
  }

  async updateProfile(
    { expectedVersion, locale, ...names }: ProfileUpdateInput,
    context: RequestContext,
  ): Promise<void> {
    const { id } = signedIn(context);
    await this.uow.run(context, async (tx) => {
      const { personId } = await holdAccount(tx, id);
      const person = await people.toChange(tx, { id: personId, expectedVersion }, () => true);
      if (locale === null) throw new InvalidInputError(NEEDED, 'locale');
      const { locale: before } = (await tx.one<{ locale: string }>(
        'select locale from identity.account where id = $1',
        [id],
      ))!;
      const isOther = locale !== undefined && locale !== before;
      if (isOther) await tx.query('update identity.account set locale = $2 where id = $1', [id, locale]);
      const changed = await people.update(tx, person, names, isOther ? { locale: { before, after: locale } } : {});
      if ('isUnchanged' in changed) return;
      await tx.audit({ type: 'Person', id: personId, action: 'PROFILE_UPDATE', personId, ...changed });
    });
  }

  /** The account of whoever asks, once the password is proved. Sessions only: a token never changes how one signs in. */
  async own(context: RequestContext, password: string, path: string, mayHaveNone = false): Promise<Account> {
    const { id } = signedIn(context);
    if (context.actor.proof?.kind !== 'session') throw new NotAllowedError(SESSION_ONLY);
    const account = (await this.uow.run(context, (tx) => tx.one<Account>(`${ACCOUNT} where a.id = $1`, [id])))!;
    if (mayHaveNone && account.password_hash === null) {
      await this.uow.run(context, (tx) => checkProvedLately(tx));
      return account;
    }
    return this.throttle.guess(LIMITS.own(id), async () => {
      if (!(await passwordIs(password, account.password_hash))) throw new InvalidCredentialsError(path);
      return account;
    });
  }

  async notify(
    tx: Tx,
    account: Pick<Account, 'email' | 'locale' | 'name' | 'id'>,
    event: SecurityEvent,
  ): Promise<void> {
    await sendMail(tx, securityNotice, {
      to: account.email,
      locale: account.locale,
      values: { name: account.name, event, link: this.link('/compte') },
      key: `notice:${account.id}:${event}:${newSecret()}`,
    });
  }

  link(path: string, secret?: string): string {
    // After the #, so that a secret reaches neither logs nor the addresses that other sites are told.
    return secret ? `${path}#${secret}` : path;
  }
}

const ACCOUNT = `select a.id, a.person_id, a.email, a.locale, a.password_hash, p.name from identity.account a join network.person p on p.id = a.person_id`;

export const accountOfId = (tx: Tx, id: string): Promise<Account | undefined> =>
  tx.one<Account>(`${ACCOUNT} where a.id = $1`, [id]);

/** The account that signs in with an address. */
export const accountOf = (tx: Tx, email: string): Promise<Account | undefined> =>
  tx.one<Account>(`${ACCOUNT} where a.email = $1 and a.erased_at is null`, [email]);
