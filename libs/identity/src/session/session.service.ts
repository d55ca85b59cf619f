import { Injectable } from '@nestjs/common';
import { type Actor, ANONYMOUS, hashOf, newSecret } from '#lib/access';
import { type RequestContext, typeId } from '#lib/graphql';
import { NotAllowedError, NotFoundError, type Tx, UnitOfWork } from '#lib/writes';
import { InvalidCodeError, InvalidCredentialsError, SecondFactorNeededError } from '../account/account.errors.js';
import { holdAccount, SESSION_ONLY, signedIn } from '../account/signed-in.js';
import { ActorReader } from '../actor/actor-reader.js';
import { passwordIs } from '../password/password.js';
import { codeIsRight } from '../second-factor/code.js';
import { LIMITS } from '../throttle/limits.js';
import { Throttle } from '../throttle/throttle.js';
import { revokeTokens } from '../token/revoke.js';
import { clearSessionCookie, LIFE_DAYS, setSessionCookie } from './cookie.js';
import { DEVICE_LIFE_DAYS, heldDevice, rememberDevice } from './device.js';
import { type SessionProveInput, type SignOutEverywhereInput } from './session.inputs.js';
import { endStep, stepUnderWay } from './step.js';

interface Credentials {
  email: string;
  password: string;
  code?: string | null;
}

/** What was proved when a session was opened. */
interface Proved {
  secondFactor: boolean;
  /** By a secret of ours, rather than by another service's word. */
  here: boolean;
}

@Injectable()
export class SessionService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly throttle: Throttle,
    private readonly actors: ActorReader,
  ) {}

  /** The same answer after the same work whether the address is unknown or the password wrong. */
  async signIn({ email, password, code }: Credentials, context: RequestContext): Promise<string> {
    const found = await this.uow.run(context, (tx) =>
      tx.one(
        `select a.id, a.password_hash, a.totp_confirmed_at, (select d.secret_hash from identity.known_device d
           where d.secret_hash = $2 and d.account_id = a.id and d.seen_at > now() - $3::interval) as device
         from identity.account a where a.email = $1 and a.erased_at is null`,
        [email, heldDevice(context), `${DEVICE_LIFE_DAYS} days`],
      ),
    );
    const account = await this.throttle.guess(LIMITS.signIn(email, found?.device as string, context), async () => {
      const right = await passwordIs(password, found?.password_hash as string | undefined);
      if (!right || !found) throw new InvalidCredentialsError();
      return found;
    });
    const needsCode = account.totp_confirmed_at !== null;
    if (needsCode && !code) throw new SecondFactorNeededError();
    if (needsCode) await this.codeOr(account.id as string, code!, context);
    await this.uow.run(context, (tx) =>
      this.open(tx, account.id as string, { secondFactor: needsCode, here: true }, context),
    );
    await this.actors.forget();
    return account.id as string;
  }

  /** The code that was asked after another service had vouched. */
  async finishSignIn(code: string, context: RequestContext): Promise<string> {
    const { accountId, hash } = await this.uow.run(context, (tx) => stepUnderWay(tx, context));
    await this.codeOr(accountId, code, context);
    await this.uow.run(context, async (tx) => {
      await endStep(tx, hash, context);
      await this.open(tx, accountId, { secondFactor: true, here: true }, context);
    });
    await this.actors.forget();
    return accountId;
  }

  /** Who uses the session proves anew who they are; with a code it counts from now on as one with the second factor. */
  async prove({ password, code }: SessionProveInput, context: RequestContext): Promise<void> {
    const { id, personId } = signedIn(context);
    if (context.actor.proof?.kind !== 'session') throw new NotAllowedError(SESSION_ONLY);
    const account = (await this.uow.run(context, (tx) =>
      tx.one('select password_hash, totp_confirmed_at from identity.account where id = $1', [id]),
    ))!;
    if (!account.password_hash && !account.totp_confirmed_at) throw new NotAllowedError(SIGN_IN_AGAIN);
    if (password || !account.totp_confirmed_at) {
      await this.throttle.guess(LIMITS.own(id), async () => {
        if (!(await passwordIs(password ?? '', account.password_hash as string | null)))
          throw new InvalidCredentialsError('password');
      });
    }
    const withCode = account.totp_confirmed_at !== null && Boolean(code);
    if (!password && !withCode) throw new SecondFactorNeededError();
    if (withCode) await this.codeOr(id, code!, context);
    await this.uow.run(context, async (tx) => {
      await this.rotate(tx, context, withCode);
      await tx.audit({ type: 'Viewer', id, action: 'SESSION_PROVE', personId, after: { secondFactor: withCode } });
    });
    await this.actors.forget();
  }

  /** Throws unless the code is right, and makes whoever guesses wait. */
  private async codeOr(accountId: string, code: string, context: RequestContext): Promise<void> {
    await this.throttle.guess(LIMITS.code(accountId), async () => {
      if (!(await this.uow.run(context, (tx) => codeIsRight(tx, accountId, code)))) throw new InvalidCodeError();
    });
  }

  /** A new session with a secret of its own, whatever the browser held before. */
  async open(tx: Tx, accountId: string, { secondFactor, here }: Proved, context: RequestContext): Promise<void> {
    await holdAccount(tx, accountId);
    const secret = newSecret();
    const id = typeId('session');
    const session = await tx.one<{ expires_at: Date }>(
      `insert into identity.session (id, account_id, secret_hash, expires_at, second_factor_at, user_agent, address, proved_at)
       select $1, $2, $3, now() + $4::interval, case when $5::boolean then now() end, $6, $7,
         case when $8::boolean or (a.password_hash is null and a.totp_confirmed_at is null) then now() end
       from identity.account a where a.id = $2 returning expires_at`,
      [
        id,
        accountId,
        hashOf(secret),
        `${LIFE_DAYS} days`,
        secondFactor,
        context.req?.headers['user-agent']?.slice(0, 300) ?? null,
        context.req?.ip ?? null,
        here,
      ],
    );
    const before = context.actor.proof;
    if (before?.kind === 'session') await tx.query('delete from identity.session where id = $1', [before.id]);
    await tx.query('update identity.account set last_seen_at = now(), warned_at = null where id = $1', [accountId]);
    await tx.audit({ type: 'Session', id, action: 'SIGN_IN', accountId, after: { secondFactor } });
    await rememberDevice(tx, accountId, context);
    setSessionCookie(context, secret, session!.expires_at);
    context.actor = { ...ANONYMOUS, ...(await this.actorIn(tx, accountId, id)) };
  }

  /** Who has just signed in, for what the same answer shows. Roles count from the next request on. */
  private async actorIn(tx: Tx, accountId: string, session: string): Promise<Partial<Actor>> {
    const account = await tx.one('select person_id from identity.account where id = $1', [accountId]);
    return {
      id: accountId,
      personId: account!.person_id as string,
      proof: { kind: 'session', id: session, secondFactorAt: null },
    };
  }

  /**
   * Replaces the secret of the session in use: after anything that changes what it may do. The former one stops at once, for
   * everybody once the caller makes the actors be forgotten after the commit.
   */
  async rotate(tx: Tx, context: RequestContext, secondFactor: boolean): Promise<void> {
    const { proof } = context.actor;
    if (proof?.kind !== 'session') return;
    const secret = newSecret();
    const session = await tx.one<{ expires_at: Date }>(
      `update identity.session set former_hash = null, secret_hash = $2, rotated_at = now(), proved_at = now(),
         second_factor_at = case when $3::boolean then now() else second_factor_at end
       where id = $1 returning expires_at`,
      [proof.id, hashOf(secret), secondFactor],
    );
    if (session) setSessionCookie(context, secret, session.expires_at);
  }

  async signOut(context: RequestContext): Promise<void> {
    const { proof } = context.actor;
    if (proof?.kind === 'session') await this.end(context, 'id = $2', [proof.id]);
    clearSessionCookie(context);
    context.actor = ANONYMOUS;
  }

  async signOutEverywhere(tokens: SignOutEverywhereInput, context: RequestContext): Promise<void> {
    const { id } = signedIn(context);
    await this.uow.run(context, async (tx) => {
      if (tokens.revokesTokens) await revokeTokens(tx, id, 'organization_id is null');
      if (tokens.revokesOrganizationTokens) await revokeTokens(tx, id, 'organization_id is not null');
      // Addresses that were signed for them before end too.
      await tx.query('update identity.account set signed_out_at = now() where id = $1', [id]);
    });
    await this.end(context, 'true', []);
    clearSessionCookie(context);
    context.actor = ANONYMOUS;
  }

  async revoke(sessionId: string, context: RequestContext): Promise<void> {
    if ((await this.end(context, 'id = $2', [sessionId])) === 0) throw new NotFoundError('id');
  }

  private async end(context: RequestContext, which: string, values: readonly unknown[]): Promise<number> {
    const { id } = signedIn(context);
    const ended = await this.uow.run(context, async (tx) => {
      const rows = await tx.query(`delete from identity.session where account_id = $1 and ${which} returning id`, [
        id,
        ...values,
      ]);
      for (const session of rows) await tx.audit({ type: 'Session', id: session.id as string, action: 'SIGN_OUT' });
      return rows.length;
    });
    await this.actors.forget();
    return ended;
  }
}

const SIGN_IN_AGAIN = {
  fr: 'Ce compte n’a ni mot de passe ni second facteur : fermez la session et connectez-vous de nouveau par l’autre service.',
  en: 'This account has neither a password nor a second factor: sign out, then sign in again through the other service.',
};
