import { Injectable } from '@nestjs/common';
import { newSecret, SYSTEM } from '#lib/access';
import { type RequestContext } from '#lib/graphql';
import { sendMail } from '#lib/mail';
import { type Tx, UnitOfWork } from '#lib/writes';
import { ActorReader } from '../actor/actor-reader.js';
import { resetPassword } from '../mails.js';
import { forgetOtherDevices, rememberDevice } from '../session/device.js';
import { SessionService } from '../session/session.service.js';
import { LIMITS } from '../throttle/limits.js';
import { Throttle } from '../throttle/throttle.js';
import { revokeTokens } from '../token/revoke.js';
import { type PasswordChangeInput, type PasswordResetInput } from '../account/account.inputs.js';
import { type Account, accountOf, accountOfId, AccountService } from '../account/account.service.js';
import { holdAccount } from '../account/signed-in.js';
import { linkOf, makeLink, useLink, voidLinks } from '../account/mail-link.js';
import { hashPassword } from './password.js';

/** The job of `forgetTask`. */
export const FORGET = 'identity.password-forget';

interface Setting {
  context: RequestContext;
  keptSession: string | null;
}

/** Choosing another password, known or forgotten. */
@Injectable()
export class PasswordService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly throttle: Throttle,
    private readonly accounts: AccountService,
    private readonly sessions: SessionService,
    private readonly actors: ActorReader,
  ) {}

  /** The same work whether the address is known or not: a job looks it up. */
  async forget(email: string, context: RequestContext): Promise<void> {
    await this.throttle.letter(LIMITS.forget(email, context), () =>
      this.uow.run(context, (tx) => tx.addJob(FORGET, { email })),
    );
  }

  /** Once for each job: the letter of a repetition is the same. */
  async sendLink(email: string, jobId: string): Promise<void> {
    const secret = newSecret();
    await this.uow.run({ actor: SYSTEM }, async (tx) => {
      const account = await accountOf(tx, email);
      if (!account) return;
      await makeLink(tx, account.id, { purpose: 'RESET_PASSWORD', secret, life: '1 hour' });
      await sendMail(tx, resetPassword, {
        to: email,
        locale: account.locale,
        values: { name: account.name, link: this.accounts.link('/mot-de-passe', secret) },
        key: `reset:${jobId}`,
      });
    });
  }

  async reset({ token, password }: PasswordResetInput, context: RequestContext): Promise<void> {
    const account = await this.throttle.guess(LIMITS.link(context), async () => {
      const { account_id: id } = await this.uow.run(context, (tx) => linkOf(tx, token, 'RESET_PASSWORD'));
      const found = (await this.uow.run(context, (tx) => accountOfId(tx, id)))!;
      const hashed = await hashPassword(password, knownOf(found));
      await this.uow.run(context, async (tx) => {
        await useLink(tx, token, 'RESET_PASSWORD');
        await this.set(tx, found, hashed, { context, keptSession: null });
        // Whoever has lost the password cannot tell which tokens are their own.
        await revokeTokens(tx, id);
        await rememberDevice(tx, id, context);
      });
      return found;
    });
    await this.throttle.open([...LIMITS.signIn(account.email, null, context), ...LIMITS.own(account.id)]);
    await this.actors.forget();
  }

  async change({ currentPassword, newPassword }: PasswordChangeInput, context: RequestContext): Promise<void> {
    const account = await this.accounts.own(context, currentPassword ?? '', 'currentPassword', true);
    const { proof } = context.actor;
    const hashed = await hashPassword(newPassword, knownOf(account), 'newPassword');
    await this.uow.run(context, async (tx) => {
      const keptSession = proof?.kind === 'session' ? proof.id : null;
      await this.set(tx, account, hashed, { context, keptSession });
      await this.sessions.rotate(tx, context, false);
    });
    await this.actors.forget();
  }

  /** A new password ends what an intruder may hold: every other session, and links under way. */
  private async set(tx: Tx, account: Account, hashed: string, { context, keptSession }: Setting): Promise<void> {
    await holdAccount(tx, account.id);
    await tx.query('update identity.account set password_hash = $2, password_changed_at = now() where id = $1', [
      account.id,
      hashed,
    ]);
    await tx.query('delete from identity.session where account_id = $1 and id is distinct from $2', [
      account.id,
      keptSession,
    ]);
    await forgetOtherDevices(tx, account.id, context);
    await voidLinks(tx, account.id);
    await tx.audit({
      type: 'Viewer',
      id: account.id,
      action: 'PASSWORD_CHANGE',
      personId: account.person_id,
      accountId: account.id,
    });
    await this.accounts.notify(tx, account, 'PASSWORD_CHANGED');
  }
}

/** What a password of this account must not be made of. */
const knownOf = ({ email, name }: Account): string[] => [email.split('@')[0]!, ...name.split(' ')];
