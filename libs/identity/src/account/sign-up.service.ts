import { Injectable } from '@nestjs/common';
import { hashOf, newSecret, SYSTEM } from '#lib/access';
import { type RequestContext, typeId } from '#lib/graphql';
import { sendMail } from '#lib/mail';
import { type Tx, UnitOfWork } from '#lib/writes';
import { ActorReader } from '../actor/actor-reader.js';
import { TERMS_VERSION } from '../consent/terms.js';
import { attachByDomain } from '../email-domain/attach.js';
import { acceptInvitation } from '../invitation/accept.js';
import { alreadyRegistered, verifyEmail } from '../mails.js';
import { hashPassword } from '../password/password.js';
import { LIMITS } from '../throttle/limits.js';
import { Throttle } from '../throttle/throttle.js';
import { InvalidLinkError } from './account.errors.js';
import { type AccountSignUpInput, type EmailVerifyInput, knownOf } from './account.inputs.js';
import { accountOf, AccountService } from './account.service.js';
import { personOf } from './record.js';
import { checkSignUpPassword, signUpOf } from './sign-up.password.js';

/** The job of `askedAgainTask`. */
export const ASKED_AGAIN = 'identity.verification-send';

/** Opening an account. */
@Injectable()
export class SignUpService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly throttle: Throttle,
    private readonly accounts: AccountService,
    private readonly actors: ActorReader,
  ) {}

  /** Known or not, the address gets a mail, the caller the same answer after the same work. */
  async signUp(input: AccountSignUpInput, context: RequestContext): Promise<void> {
    await this.throttle.letter(LIMITS.signUp(input.email, context), async () => {
      const passwordHash = await hashPassword(input.password, knownOf(input));
      await this.keep(input, passwordHash, context);
    });
  }

  private async keep(input: AccountSignUpInput, passwordHash: string, context: RequestContext): Promise<void> {
    const secret = newSecret();
    await this.uow.run(context, async (tx) => {
      const known = await accountOf(tx, input.email);
      // Of a known address too, so that the work is the same: nobody is sent its secret, and it has ended already.
      await tx.query(
        `insert into identity.sign_up (id, email, given_name, family_name, locale, password_hash, secret_hash, invitation_id, consents, expires_at)
           select $1, $2, $3, $4, $5, $6, $7, (select i.id from identity.invitation i where i.secret_hash = $8 and i.email = $2), $9,
             case when $10::boolean then now() else now() + interval '24 hours' end`,
        [
          typeId('signup'),
          input.email,
          input.givenName,
          input.familyName,
          input.locale,
          passwordHash,
          hashOf(secret),
          input.invitationToken ? hashOf(input.invitationToken) : null,
          JSON.stringify([
            { purpose: 'TERMS', given: true },
            { purpose: 'NEWSLETTER', given: input.wantsNewsletter },
          ]),
          Boolean(known),
        ],
      );
      await sendMail(tx, known ? alreadyRegistered : verifyEmail, {
        to: input.email,
        locale: known?.locale ?? input.locale,
        values: {
          name: known?.name ?? `${input.givenName} ${input.familyName}`,
          link: known ? this.accounts.link('/connexion') : this.accounts.link('/verifier?compte', secret),
        },
        key: `sign-up:${hashOf(secret)}`,
      });
    });
  }

  /** Counts with the sign-ups of the address, whose letters it repeats. A job looks it up: the time of a request would tell. */
  async askAgain(email: string, context: RequestContext): Promise<void> {
    await this.throttle.letter(LIMITS.signUp(email, context), () =>
      this.uow.run(context, (tx) => tx.addJob(ASKED_AGAIN, { email })),
    );
  }

  /**
   * Nobody knows the secret of a letter that was sent: the last sign-up that waits gets another, and the former link stays good.
   * For a week at most, so that none waits for ever.
   */
  async sendAgain(email: string, jobId: string): Promise<void> {
    const secret = newSecret();
    await this.uow.run({ actor: SYSTEM }, async (tx) => {
      const key = `sign-up-again:${jobId}`;
      const account = await accountOf(tx, email);
      if (account) {
        const values = { name: account.name, link: this.accounts.link('/connexion') };
        await sendMail(tx, alreadyRegistered, { to: email, locale: account.locale, values, key });
        return;
      }
      const asked = await tx.one<{ name: string; locale: 'fr' | 'en' }>(
        `insert into identity.sign_up (id, email, given_name, family_name, locale, password_hash, secret_hash, invitation_id, consents, created_at, expires_at)
           select $2, email, given_name, family_name, locale, password_hash, $3, invitation_id, consents, created_at, now() + interval '24 hours'
           from identity.sign_up where email = $1 and expires_at > now() and created_at > now() - interval '7 days'
           order by created_at desc, id desc limit 1
         returning given_name || ' ' || family_name as name, locale`,
        [email, typeId('signup'), hashOf(secret)],
      );
      if (!asked) return;
      const values = { name: asked.name, link: this.accounts.link('/verifier?compte', secret) };
      await sendMail(tx, verifyEmail, { to: email, locale: asked.locale, values, key });
    });
  }

  /** Opens the account of a sign-up, or takes the new address of one that exists. Answers that address. */
  async verifyEmail({ token, password }: EmailVerifyInput, context: RequestContext): Promise<string> {
    const { email, opened } = await this.throttle.guess(LIMITS.link(context), async () => {
      const asked = await this.uow.run(context, (tx) => signUpOf(tx, token));
      if (asked) await checkSignUpPassword(asked, password ?? '', this.throttle);
      const work = async (tx: Tx): Promise<string> =>
        (await this.openAccount(tx, token)) ?? (await this.accounts.takeNewEmail(tx, token));
      return { email: await this.uow.run(context, work), opened: Boolean(asked) };
    });
    if (opened) await this.throttle.giveBack(LIMITS.signUpProved(context));
    await this.actors.forget();
    return email;
  }

  private async openAccount(tx: Tx, token: string): Promise<string | undefined> {
    const asked = await tx.one(
      `delete from identity.sign_up where secret_hash = $1 and expires_at > now() returning *`,
      [hashOf(token)],
    );
    if (!asked) return undefined;
    const id = typeId('account');
    const named = {
      email: asked.email as string,
      givenName: asked.given_name as string,
      familyName: asked.family_name as string,
    };
    const personId = await personOf(tx, named, id);
    const made = await tx.one(
      `insert into identity.account (id, person_id, email, locale, password_hash, password_changed_at) values ($1, $2, $3, $4, $5, now())
       on conflict (email) do nothing returning id`,
      [id, personId, asked.email, asked.locale, asked.password_hash],
    );
    // Somebody else verified the same address in the meantime: theirs is the account.
    if (!made) throw new InvalidLinkError();
    for (const { purpose, given } of asked.consents as { purpose: string; given: boolean }[]) {
      await tx.query(
        'insert into identity.consent (account_id, purpose, given, text_version) values ($1, $2, $3, $4)',
        [id, purpose, given, TERMS_VERSION],
      );
    }
    // Other requests for the same address are void now.
    await tx.query('delete from identity.sign_up where email = $1', [asked.email]);
    await tx.audit({
      type: 'Viewer',
      id,
      action: 'ACCOUNT_OPEN',
      personId,
      accountId: id,
      after: { email: asked.email },
    });
    // One that was taken back or ran out in the meantime gives no role; the account is opened all the same.
    if (asked.invitation_id) await acceptInvitation(tx, asked.invitation_id as string, { id, email: asked.email });
    await attachByDomain(tx, { id, email: named.email });
    return named.email;
  }
}
