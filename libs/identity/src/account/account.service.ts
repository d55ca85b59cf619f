import { Injectable } from '@nestjs/common';
import { type RequestContext } from '#lib/graphql';
import { sendMail } from '#lib/mail';
import { expectVersion, NotAllowedError, type Tx, UnitOfWork } from '#lib/writes';
import { ActorReader } from '../actor/actor-reader.js';
import { alreadyRegistered, confirmEmailChange, resetPassword, type SecurityEvent, securityNotice } from '../mails.js';
import { attachByDomain } from '../email-domain/attach.js';
import { leaveDomains } from '../email-domain/leave.js';
import { hashPassword, passwordIs } from '../password/password.js';
import { hashOf, newSecret } from '../secret.js';
import { checkProvedLately } from '../session/proof.js';
import { SessionService } from '../session/session.service.js';
import { attemptKeys, Throttle } from '../throttle/throttle.js';
import { InvalidCredentialsError, InvalidLinkError } from './account.errors.js';
import { revokeTokens } from '../token/revoke.js';
import {
  type EmailChangeInput,
  type PasswordChangeInput,
  type PasswordResetInput,
  type ProfileUpdateInput,
} from './account.inputs.js';
import { adoptRecord } from './record.js';
import { SESSION_ONLY, signedIn } from './signed-in.js';

export { SESSION_ONLY, signedIn } from './signed-in.js';

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
    private readonly sessions: SessionService,
    private readonly actors: ActorReader,
  ) {}

  /** Takes the address of a link that `changeEmail` sent. */
  async takeNewEmail(tx: Tx, token: string): Promise<string> {
    const link = await this.useLink(tx, token, 'CHANGE_EMAIL');
    const account = (await tx.one<Account>(`${ACCOUNT} where a.id = $1`, [link.account_id]))!;
    const taken = await tx.one('select 1 as taken from identity.account where email = $1', [link.email]);
    if (taken) throw new InvalidLinkError();
    await tx.query('update identity.account set email = $2, email_verified_at = now() where id = $1', [
      account.id,
      link.email,
    ]);
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
    await this.voidLinks(tx, account.id);
    await adoptRecord(tx, changed, null);
    await leaveDomains(tx, changed);
    await attachByDomain(tx, changed);
    return account.id;
  }

  async forgetPassword(email: string, context: RequestContext): Promise<void> {
    const keys = attemptKeys('forget', email, context.req?.ip);
    await this.throttle.check(keys);
    await this.throttle.failed(keys);
    const secret = newSecret();
    await this.uow.run(context.actor, async (tx) => {
      const account = await accountOf(tx, email);
      if (!account) return;
      await this.makeLink(tx, account.id, 'RESET_PASSWORD', secret, '1 hour');
      await sendMail(tx, resetPassword, {
        to: email,
        locale: account.locale,
        values: { name: account.name, link: this.link('/mot-de-passe', secret) },
        key: `reset:${hashOf(secret)}`,
      });
    });
  }

  async resetPassword({ token, password }: PasswordResetInput, context: RequestContext): Promise<void> {
    await this.uow.run(
      context.actor,
      async (tx) => {
        const link = await this.useLink(tx, token, 'RESET_PASSWORD');
        const account = (await tx.one<Account>(`${ACCOUNT} where a.id = $1`, [link.account_id]))!;
        await this.setPassword(tx, account, password, null);
        // Whoever has lost the password cannot tell which tokens are their own.
        await revokeTokens(tx, account.id);
      },
      context.requestId,
    );
    await this.actors.forget();
  }

  async changePassword({ currentPassword, newPassword }: PasswordChangeInput, context: RequestContext): Promise<void> {
    const account = await this.own(context, currentPassword ?? '', 'currentPassword', true);
    const { proof } = context.actor;
    await this.uow.run(
      context.actor,
      async (tx) => {
        await this.setPassword(tx, account, newPassword, proof?.kind === 'session' ? proof.id : null, 'newPassword');
        await this.sessions.rotate(tx, context, false);
      },
      context.requestId,
    );
    await this.actors.forget();
  }

  /** A new password ends what an intruder may hold: every other session, and links under way. */
  private async setPassword(
    tx: Tx,
    account: Account,
    password: string,
    keptSession: string | null,
    path = 'password',
  ): Promise<void> {
    const hashed = await hashPassword(password, [account.email.split('@')[0]!, ...account.name.split(' ')], path);
    await tx.query('update identity.account set password_hash = $2, password_changed_at = now() where id = $1', [
      account.id,
      hashed,
    ]);
    await tx.query('delete from identity.session where account_id = $1 and id is distinct from $2', [
      account.id,
      keptSession,
    ]);
    await this.voidLinks(tx, account.id);
    await tx.audit({
      type: 'Viewer',
      id: account.id,
      action: 'PASSWORD_CHANGE',
      personId: account.person_id,
      accountId: account.id,
    });
    await this.notify(tx, account, 'PASSWORD_CHANGED');
  }

  /** The answer does not say whether somebody else has the address: they are told by mail. */
  async changeEmail({ email, password }: EmailChangeInput, context: RequestContext): Promise<void> {
    const account = await this.own(context, password, 'password');
    const secret = newSecret();
    await this.uow.run(
      context.actor,
      async (tx) => {
        const known = await tx.one<Account>(`${ACCOUNT} where a.email = $1`, [email]);
        if (!known) await this.makeLink(tx, account.id, 'CHANGE_EMAIL', secret, '24 hours', email);
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
      },
      context.requestId,
    );
  }

  async updateProfile({ expectedVersion, ...input }: ProfileUpdateInput, context: RequestContext): Promise<void> {
    const { id, personId } = signedIn(context);
    await this.uow.run(
      context.actor,
      async (tx) => {
        const { version, ...before } = (await tx.one<{ version: number }>(
          `select p.given_name, p.family_name, a.locale, p.version from network.person p join identity.account a on a.person_id = p.id where p.id = $1 for update`,
          [personId],
        ))!;
        await expectVersion(tx, { id: personId, version }, expectedVersion);
        await tx.query(
          `update network.person set given_name = coalesce($2, given_name), family_name = coalesce($3, family_name), version = version + 1 where id = $1`,
          [personId, input.givenName ?? null, input.familyName ?? null],
        );
        await tx.query('update identity.account set locale = coalesce($2, locale) where id = $1', [
          id,
          input.locale ?? null,
        ]);
        await tx.audit({ type: 'Person', id: personId, action: 'PROFILE_UPDATE', personId, before, after: input });
      },
      context.requestId,
    );
  }

  /** The account of whoever asks, once the password is proved. Sessions only: a token never changes how one signs in. */
  async own(context: RequestContext, password: string, path: string, mayHaveNone = false): Promise<Account> {
    const { id } = signedIn(context);
    if (context.actor.proof?.kind !== 'session') throw new NotAllowedError(SESSION_ONLY);
    const keys = [`own:${id}`];
    await this.throttle.check(keys);
    const account = (await this.uow.run(context.actor, (tx) => tx.one<Account>(`${ACCOUNT} where a.id = $1`, [id])))!;
    if (mayHaveNone && account.password_hash === null) {
      await this.uow.run(context.actor, (tx) => checkProvedLately(tx, context));
      return account;
    }
    if (!(await passwordIs(password, account.password_hash))) {
      await this.throttle.failed(keys);
      throw new InvalidCredentialsError(path);
    }
    await this.throttle.succeeded(keys);
    return account;
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

  /** Links under way may be in the hands of whoever had the former address or password. */
  private async voidLinks(tx: Tx, accountId: string): Promise<void> {
    await tx.query('update identity.mail_link set used_at = now() where account_id = $1 and used_at is null', [
      accountId,
    ]);
  }

  private async makeLink(tx: Tx, account: string, purpose: string, secret: string, life: string, email?: string) {
    await tx.query(
      `insert into identity.mail_link (secret_hash, account_id, purpose, email, expires_at) values ($1, $2, $3, $4, now() + $5::interval)`,
      [hashOf(secret), account, purpose, email ?? null, life],
    );
  }

  private async useLink(tx: Tx, token: string, purpose: string): Promise<{ account_id: string; email: string | null }> {
    const link = await tx.one<{ account_id: string; email: string | null }>(
      `update identity.mail_link set used_at = now()
       where secret_hash = $1 and purpose = $2 and used_at is null and expires_at > now() returning account_id, email`,
      [hashOf(token), purpose],
    );
    if (!link) throw new InvalidLinkError();
    return link;
  }
}

const ACCOUNT = `select a.id, a.person_id, a.email, a.locale, a.password_hash, p.name from identity.account a join network.person p on p.id = a.person_id`;

export const accountOfId = (tx: Tx, id: string): Promise<Account | undefined> =>
  tx.one<Account>(`${ACCOUNT} where a.id = $1`, [id]);

/** The account that signs in with an address. */
export const accountOf = (tx: Tx, email: string): Promise<Account | undefined> =>
  tx.one<Account>(`${ACCOUNT} where a.email = $1 and a.erased_at is null`, [email]);
