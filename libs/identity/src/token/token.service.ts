import { Injectable } from '@nestjs/common';
import { hashOf, manages, newSecret, type TokenScope } from '#lib/access';
import { type RequestContext, typeId } from '#lib/graphql';
import { InvalidInputError, NotAllowedError, NotFoundError, type Tx, UnitOfWork } from '#lib/writes';
import { accountOfId, AccountService } from '../account/account.service.js';
import { holdAccount, SESSION_ONLY, signedIn } from '../account/signed-in.js';
import { ActorReader } from '../actor/actor-reader.js';
import { checkProvedLately } from '../session/proof.js';
import { LIMITS } from '../throttle/limits.js';
import { Throttle } from '../throttle/throttle.js';
import { type TokenCreateInput } from './token.inputs.js';

/** Recognized by scanners that look for leaked secrets. */
const PREFIX = 'spass_';
const HINT_LENGTH = PREFIX.length + 4;

export interface Made {
  id: string;
  /** Shown once: a repetition of the same request does not have it. */
  secret?: string;
}

@Injectable()
export class TokenService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly accounts: AccountService,
    private readonly throttle: Throttle,
    private readonly actors: ActorReader,
  ) {}

  /** Tokens are made in a session: a leaked token cannot make others that outlive it. */
  async create({ idempotencyKey, ...input }: TokenCreateInput, context: RequestContext): Promise<Made> {
    const { id: accountId } = signedIn(context);
    const { actor } = context;
    if (actor.proof?.kind !== 'session') throw new NotAllowedError(SESSION_ONLY);
    if (input.expiresOn <= context.today || input.expiresOn > aYearFrom(context.today))
      throw new InvalidInputError(LATER, 'expiresOn');
    const organizationId = input.organizationId ?? null;
    if (organizationId && !manages(actor, organizationId)) throw new NotAllowedError(undefined, 'organizationId');
    const secret = newSecret(PREFIX);
    let isNew = false;
    const work = async (tx: Tx): Promise<string> => {
      isNew = false;
      await holdAccount(tx, accountId);
      await checkProvedLately(tx);
      return tx.idempotent(idempotencyKey, 'tokenCreate', input, async () => {
        isNew = true;
        return this.createIn(tx, input, secret, context);
      });
    };
    const id = await this.throttle.letter(LIMITS.token(accountId), () => this.uow.run(context, work));
    return isNew ? { id, secret } : { id };
  }

  private async createIn(tx: Tx, input: TokenCreateInput, secret: string, context: RequestContext): Promise<string> {
    const { id: accountId, personId } = signedIn(context);
    const id = typeId('token');
    const organizationId = input.organizationId ?? null;
    if (
      organizationId &&
      !(await tx.one('select 1 as known from network.organization where id = $1', [organizationId]))
    )
      throw new NotFoundError('organizationId');
    await tx.query(
      `insert into identity.token (id, account_id, organization_id, name, scopes, secret_hash, hint, expires_at, second_factor_at)
           select $1, $2, $3, $4, $5, $6, $7, $8::date, s.second_factor_at
           from identity.session s where s.id = $9`,
      [
        id,
        accountId,
        organizationId,
        input.name,
        input.scopes,
        hashOf(secret),
        secret.slice(0, HINT_LENGTH),
        input.expiresOn,
        context.actor.proof!.id,
      ],
    );
    await tx.audit({ type: 'Token', id, action: 'TOKEN_CREATE', personId, organizationId, after: safe(input) });
    await this.accounts.notify(tx, (await accountOfId(tx, accountId))!, 'TOKEN_CREATED');
    return id;
  }

  /** A new secret for the same token; the old one stops working at once. It counts with what the session proves now. */
  async rotate(id: string, context: RequestContext): Promise<Made> {
    const secret = newSecret(PREFIX);
    await this.uow.run(context, (tx) => checkProvedLately(tx));
    await this.change(
      id,
      context,
      'TOKEN_ROTATE',
      `secret_hash = $3, hint = $4, rotated_at = now(),
       second_factor_at = (select s.second_factor_at from identity.session s where s.id = $5)`,
      [hashOf(secret), secret.slice(0, HINT_LENGTH), context.actor.proof!.id],
    );
    return { id, secret };
  }

  async revoke(id: string, context: RequestContext): Promise<void> {
    await this.change(id, context, 'TOKEN_REVOKE', 'revoked_at = now()', []);
  }

  private async change(
    id: string,
    context: RequestContext,
    action: string,
    assignments: string,
    values: readonly unknown[],
  ): Promise<void> {
    const { id: accountId, personId } = signedIn(context);
    await this.uow.run(context, async (tx) => {
      const changed = await tx.one(
        `update identity.token set ${assignments} where id = $1 and account_id = $2 and revoked_at is null returning organization_id`,
        [id, accountId, ...values],
      );
      if (!changed) throw new NotFoundError('id');
      await tx.audit({
        type: 'Token',
        id,
        action,
        personId,
        organizationId: changed.organization_id as string | null,
      });
    });
    await this.actors.forget();
  }
}

const aYearFrom = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

const safe = ({
  name,
  scopes,
  expiresOn,
}: TokenCreateInput): { name: string; scopes: TokenScope[]; expiresOn: string } => ({
  name,
  scopes,
  expiresOn,
});

const LATER = {
  fr: 'Choisissez un jour à venir, dans un an au plus.',
  en: 'Choose a day to come, within a year.',
};
