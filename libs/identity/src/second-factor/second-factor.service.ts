import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Secret } from 'otpauth';
import { type RequestContext } from '#lib/graphql';
import { NotAllowedError, type Tx, UnitOfWork } from '#lib/writes';
import { InvalidCodeError } from '../account/account.errors.js';
import { AccountService, signedIn } from '../account/account.service.js';
import { ActorReader } from '../actor/actor-reader.js';
import { hashOf } from '#lib/access';
import { SessionService } from '../session/session.service.js';
import { LIMITS } from '../throttle/limits.js';
import { Throttle } from '../throttle/throttle.js';
import { codeIsRight, recoveryForm, stepOf, totpOf } from './code.js';

const RECOVERY_CODES = 10;

export interface Enrolment {
  secret: string;
  uri: string;
  qrCode: string;
}

@Injectable()
export class SecondFactorService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly accounts: AccountService,
    private readonly sessions: SessionService,
    private readonly throttle: Throttle,
    private readonly actors: ActorReader,
  ) {}

  /** A secret for the application of the owner; nothing is asked until a code has confirmed it. */
  async begin(password: string, context: RequestContext): Promise<Enrolment> {
    const account = await this.accounts.own(context, password, 'password', true);
    const secret = new Secret({ size: 20 }).base32;
    await this.uow.run(context, async (tx) => {
      const begun = await tx.one(
        'update identity.account set totp_secret = $2 where id = $1 and totp_confirmed_at is null and erased_at is null returning 1 as begun',
        [account.id, secret],
      );
      if (!begun) throw new NotAllowedError(ALREADY);
    });
    const uri = totpOf(secret, account.email).toString();
    const { toString } = await import('qrcode');
    return { secret, uri, qrCode: await toString(uri, { type: 'svg', margin: 1 }) };
  }

  /** Asks for it from now on. Answers recovery codes, which are shown this once. */
  async confirm(code: string, context: RequestContext): Promise<string[]> {
    const { id, personId } = signedIn(context);
    const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
    await this.guess(id, context, async (tx) => {
      const account = await tx.one<{ totp_secret: string | null; email: string; locale: 'fr' | 'en'; name: string }>(
        `select a.totp_secret, a.email, a.locale, p.name from identity.account a join network.person p on p.id = a.person_id
           where a.id = $1 and a.totp_confirmed_at is null and a.erased_at is null for update of a`,
        [id],
      );
      const step = account?.totp_secret ? stepOf(account.totp_secret, code) : null;
      if (!account || step === null) throw new InvalidCodeError();
      await tx.query(
        'update identity.account set totp_confirmed_at = now(), totp_step = $2, recovery_hashes = $3 where id = $1',
        [id, step, codes.map((c) => hashOf(recoveryForm(c)))],
      );
      await this.sessions.rotate(tx, context, true);
      await tx.audit({ type: 'Viewer', id, action: 'SECOND_FACTOR_SET', personId });
      await this.accounts.notify(tx, { ...account, id }, 'SECOND_FACTOR_SET');
    });
    await this.actors.forget();
    return codes;
  }

  /** Takes both the password and a code: one stolen thing is not enough. */
  async remove(password: string, code: string, context: RequestContext): Promise<void> {
    const account = await this.accounts.own(context, password, 'password', true);
    await this.guess(account.id, context, async (tx) => {
      if (!(await codeIsRight(tx, account.id, code))) throw new InvalidCodeError();
      await tx.query(
        `update identity.account set totp_secret = null, totp_confirmed_at = null, totp_step = null, recovery_hashes = '{}' where id = $1`,
        [account.id],
      );
      for (const table of ['session', 'token'])
        await tx.query(`update identity.${table} set second_factor_at = null where account_id = $1`, [account.id]);
      await this.sessions.rotate(tx, context, false);
      await tx.audit({ type: 'Viewer', id: account.id, action: 'SECOND_FACTOR_REMOVE', personId: account.person_id });
      await this.accounts.notify(tx, account, 'SECOND_FACTOR_REMOVED');
    });
    await this.actors.forget();
  }

  /** Counted before the code is looked at, and outside of what a wrong one rolls back. */
  private guess(accountId: string, context: RequestContext, work: (tx: Tx) => Promise<void>): Promise<void> {
    return this.throttle.guess(LIMITS.code(accountId), () => this.uow.run(context, work));
  }
}

const ALREADY = {
  fr: 'Un second facteur est déjà en place. Retirez-le avant d’en choisir un autre.',
  en: 'A second factor is in place already. Remove it before choosing another.',
};

/** A hundred bits in base 32, in four groups: ABCDE-FGHIJ-KLMNO-PQRST. */
function newRecoveryCode(): string {
  const letters = [...randomBytes(20)].map((byte) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[byte & 31]!).join('');
  return letters.match(/.{5}/g)!.join('-');
}
