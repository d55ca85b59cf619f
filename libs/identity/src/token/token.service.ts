import { Injectable } from '@nestjs/common';
import { coordinates, type Scope } from '#lib/access';
import { type RequestContext, typeId } from '#lib/graphql';
import { InvalidInputError, NotAllowedError, NotFoundError, UnitOfWork } from '#lib/writes';
import { AccountService, SESSION_ONLY, signedIn } from '../account/account.service.js';
import { ActorReader } from '../actor/actor-reader.js';
import { hashOf, newSecret } from '../secret.js';
import { type TokenCreateInput } from './token.inputs.js';

/** Recognized by scanners that look for leaked secrets. */
const PREFIX = 'spass_';
const HINT_LENGTH = PREFIX.length + 4;

export interface Made {
  id: string;
  secret: string;
}

@Injectable()
export class TokenService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly accounts: AccountService,
    private readonly actors: ActorReader,
  ) {}

  /** Tokens are made in a session: a leaked token cannot make others that outlive it. */
  async create(input: TokenCreateInput, context: RequestContext): Promise<Made> {
    const { id: accountId, personId } = signedIn(context);
    const { actor } = context;
    if (actor.proof?.kind !== 'session') throw new NotAllowedError(SESSION_ONLY);
    if (input.expiresOn <= context.today) throw new InvalidInputError(LATER, 'expiresOn');
    const organizationId = input.organizationId ?? null;
    if (organizationId && !actor.managed.includes(organizationId) && !coordinates(actor))
      throw new NotAllowedError(undefined, 'organizationId');
    const id = typeId('token');
    const secret = newSecret(PREFIX);
    await this.uow.run(
      actor,
      async (tx) => {
        if (
          organizationId &&
          !(await tx.one('select 1 as known from network.organization where id = $1', [organizationId]))
        )
          throw new NotFoundError('organizationId');
        await tx.query(
          `insert into identity.token (id, account_id, organization_id, name, scopes, secret_hash, hint, expires_at)
           values ($1, $2, $3, $4, $5, $6, $7, least($8::date, (now() + interval '1 year')::date))`,
          [
            id,
            accountId,
            organizationId,
            input.name,
            input.scopes,
            hashOf(secret),
            secret.slice(0, HINT_LENGTH),
            input.expiresOn,
          ],
        );
        await tx.audit({ type: 'Token', id, action: 'TOKEN_CREATE', personId, organizationId, after: safe(input) });
        await this.accounts.notify(tx, await this.owner(tx, accountId), 'TOKEN_CREATED');
      },
      context.requestId,
    );
    return { id, secret };
  }

  /** A new secret for the same token; the old one stops working at once. */
  async rotate(id: string, context: RequestContext): Promise<Made> {
    const secret = newSecret(PREFIX);
    await this.change(id, context, 'TOKEN_ROTATE', 'secret_hash = $3, hint = $4, rotated_at = now()', [
      hashOf(secret),
      secret.slice(0, HINT_LENGTH),
    ]);
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
    await this.uow.run(
      context.actor,
      async (tx) => {
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
      },
      context.requestId,
    );
    this.actors.forget();
  }

  private async owner(tx: Parameters<Parameters<UnitOfWork['run']>[1]>[0], id: string) {
    return (await tx.one<{ id: string; email: string; locale: 'fr' | 'en'; name: string }>(
      'select a.id, a.email, a.locale, p.name from identity.account a join network.person p on p.id = a.person_id where a.id = $1',
      [id],
    ))!;
  }
}

const safe = ({ name, scopes, expiresOn }: TokenCreateInput): { name: string; scopes: Scope[]; expiresOn: string } => ({
  name,
  scopes,
  expiresOn,
});

const LATER = {
  fr: 'Choisissez un jour à venir, dans un an au plus.',
  en: 'Choose a day to come, within a year.',
};
